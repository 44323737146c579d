// Puts the page together: what is pressed, what is typed, what comes in.

import * as inbox from "./inbox.js";
import * as log from "./log.js";
import * as outbox from "./outbox.js";
import { sendPlace } from "./place.js";
import * as voice from "./voice.js";
import { t } from "./words.js";

const page = document.body;
const form = document.getElementById("form");
const text = document.getElementById("text");
const scroll = document.getElementById("scroll");
const files = document.getElementById("files");
const greeting = document.getElementById("greeting");
const waiting = document.getElementById("waiting");
const stateLine = document.getElementById("state");
const LIMIT = Number(page.dataset.limitMb) * 1000000;
const TITLE = document.title;
let waitTimer = 0;
let isRestored = false;
let hasBegun = page.dataset.begun === "yes";

function begin() {
  if (hasBegun) return;
  hasBegun = true;
  greeting.hidden = true;
  log.acted();
  outbox.send({ id: outbox.newId(), fields: { command: "start", source: page.dataset.source } });
  expect();
}

function say(words) {
  begin();
  outbox.send({ id: outbox.newId(), fields: { text: words }, shown: words });
  expect();
}

function press(label, data) {
  log.withdrawChoices();
  outbox.send({ id: outbox.newId(), fields: { data, label }, shown: label });
  scroll.focus({ preventScroll: true }); // the pressed button is gone; from here the next ones are one Tab away
  expect();
}

function sendFiles(chosen) {
  begin();
  const group = chosen.length > 1 ? outbox.newId() : "";
  for (const file of chosen) {
    if (file.size > LIMIT) {
      log.note(t("web-too-big", { name: file.name, limit: page.dataset.limitMb }));
      continue;
    }
    const item = { id: outbox.newId(), fields: group ? { group } : {}, file, name: file.name, shown: file.name };
    outbox.send(item, { preview: picture(file) });
  }
}

function picture(file) {
  if (!file.type.startsWith("image/")) return null;
  const shown = log.element("img");
  shown.alt = "";
  shown.src = URL.createObjectURL(file);
  shown.addEventListener("error", () => shown.remove()); // a HEIC, which few browsers can show
  return shown;
}

function place() {
  begin();
  sendPlace(status);
}

function status(words) {
  stateLine.textContent = words;
  stateLine.hidden = !words;
}

// Says that somebody is at it only when the answer takes its time.
function expect() {
  clearTimeout(waitTimer);
  waitTimer = setTimeout(() => (waiting.hidden = false), 1500);
}

function received(message) {
  hasBegun = true;
  greeting.hidden = true;
  const isNew = log.show(message);
  if (message.from === "you") return;
  clearTimeout(waitTimer);
  waiting.hidden = true;
  if (!isNew) return;
  if (document.hidden) document.title = `● ${t("web-news")} – ${TITLE}`;
  const asks = message.choices.length || message.words.length || message.wants;
  if (asks) text.inputMode = message.wants === "contact" ? "tel" : "text";
  log.offer(message, press, shortcuts(message.wants));
}

// What the server has is shown first, so that only what is truly missing is offered again.
function kept(there) {
  log.keepOnly(there);
  restore();
}

function restore() {
  if (isRestored) return;
  isRestored = true;
  log.settled();
  outbox.restore();
}

function shortcuts(wants) {
  if (wants === "location") return [log.button(t("web-locate"), "choice primary", place)];
  if (wants === "photo") return [log.button(t("web-attach-long"), "choice primary", () => files.click())];
  return [];
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight + 4, 160)}px`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  text.value = "";
  grow();
  say(words);
});
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  const typesWithThumbs = window.matchMedia("(pointer: coarse)").matches;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !typesWithThumbs) {
    event.preventDefault();
    form.requestSubmit();
  }
});
document.getElementById("begin").addEventListener("click", begin);
document.getElementById("attach").addEventListener("click", () => files.click());
document.getElementById("locate").addEventListener("click", place);
document.getElementById("record").addEventListener("click", () => {
  begin();
  voice.record();
});
document.getElementById("record-stop").addEventListener("click", () => voice.stop({ keep: true }));
document.getElementById("record-cancel").addEventListener("click", () => voice.stop({ keep: false }));
document.getElementById("record").hidden = !voice.canRecord();
files.addEventListener("change", () => {
  sendFiles([...files.files]);
  files.value = "";
});
for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", (event) => {
    if (!hasBegun) return; // nothing was said yet: the page alone changes
    event.preventDefault();
    outbox.onSent(() => location.assign(link.href));
    outbox.send({ id: outbox.newId(), fields: { data: `l:${link.dataset.language}` } });
  });
}
window.addEventListener("online", () => {
  status("");
  outbox.retryAll();
});
window.addEventListener("offline", () => status(t("web-offline")));

outbox.onSent((arrived) => {
  if (arrived) {
    log.awaitAnswer();
    inbox.nudge();
  } else {
    clearTimeout(waitTimer);
    waiting.hidden = true;
  }
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) document.title = TITLE;
});
inbox.listen(received, kept);
if (hasBegun) inbox.begin();
setTimeout(restore, hasBegun ? 4000 : 0); // without a net, nobody says what is there
if ("serviceWorker" in navigator && window.isSecureContext) navigator.serviceWorker.register("/service-worker.js");
early.over();
