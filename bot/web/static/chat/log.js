// The talk as it is shown: bubbles, files, and the buttons under the newest message. Everything goes in as text.

import { language, t } from "./words.js";

const log = document.getElementById("log");
const choices = document.getElementById("choices");
const scroll = document.getElementById("scroll");
const byClient = new Map();
const byId = new Map();
const down = document.getElementById("down");
const ANSWERED_WITHIN_MS = 60000;
const NEAR = 80;
let lastDay = "";
let anchor = null;
let hasActed = false;
let isSettled = false;
let awaitedUntil = 0;
let unseen = null; // the first message that came while the person was reading elsewhere
let revealing = false;
let offeredBy = "";

const timeZone = document.body.dataset.zone;
const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
const calendar = new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", year: "numeric", timeZone });

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function button(label, className, press) {
  const made = element("button", className, label);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

// What the person has just written, shown before the server has it.
export function showOwn(item, { preview } = {}) {
  acted();
  const bubble = open("you", new Date());
  byClient.set(item.id, bubble);
  if (preview) bubble.body.append(preview);
  if (item.shown) bubble.body.append(element("p", "", item.shown));
  follow(bubble.node);
  return bubble;
}

export function state(bubble, text, { failed = false, actions = [], progress = null } = {}) {
  bubble.node.classList.toggle("unsent", failed);
  bubble.status.textContent = text;
  bubble.bar.hidden = progress === null;
  if (progress !== null) bubble.bar.value = progress;
  bubble.actions.replaceChildren(...actions);
  bubble.actions.hidden = !actions.length;
}

// The server has taken it: it will be among what the server shows, or was erased there. What was under way while the
// talk was erased went with it; what was not, the server shows anew.
export function taken(bubble) {
  bubble.taken = true;
  if (!bubble.outlived || bubble.arrived) return;
  drop(bubble);
  tidy();
}

// A message that the server has. True where it was not shown before.
export function show(message) {
  const known = byId.get(message.id) || (message.client && byClient.get(message.client));
  if (known) {
    byId.set(message.id, known);
    if (message.from === "you") {
      known.arrived = true;
      state(known, t("web-sent"));
    } else known.text.textContent = message.text;
    return false;
  }
  const near = revealing || below() < NEAR;
  const bubble = open(message.from, new Date(message.at));
  byId.set(message.id, bubble);
  if (message.client) byClient.set(message.client, bubble);
  bubble.text = element("p", "", words(message));
  if (bubble.text.textContent) bubble.body.append(bubble.text);
  for (const file of message.files) bubble.body.append(fileLine(file));
  if (message.from === "you") {
    bubble.arrived = true;
    state(bubble, t("web-sent"));
  } else if (answers(message)) follow(bubble.node);
  else arrived(bubble.node, near);
  return true;
}

// What was said earlier is there again; only what comes now is news, and read aloud.
export function settled() {
  isSettled = true;
  log.setAttribute("aria-busy", "false");
}

// What the server no longer has is dropped: it was erased, and nobody who takes up this phone should read it.
export function keepOnly({ since, ids }) {
  const there = new Set(ids);
  let erased = false;
  for (const [id, bubble] of byId) {
    if (id < since || there.has(id)) continue;
    byId.delete(id);
    drop(bubble);
    erased = true;
    if (id === offeredBy) withdrawChoices();
  }
  for (const bubble of new Set(byClient.values())) {
    if (bubble.arrived) continue;
    if (bubble.taken) drop(bubble);
    else bubble.outlived ||= erased;
  }
  tidy();
}

function tidy() {
  const days = [...log.querySelectorAll(".day")];
  for (const day of days) if (!day.nextElementSibling || day.nextElementSibling.matches(".day")) day.remove();
  lastDay = days.filter((one) => one.isConnected).map((one) => one.textContent).pop() || "";
  lookForMore();
}

function drop(bubble) {
  for (const [client, one] of byClient) if (one === bubble) byClient.delete(client);
  for (const picture of bubble.node.querySelectorAll("img")) URL.revokeObjectURL(picture.src);
  if (anchor === bubble.node) anchor = null;
  if (unseen === bubble.node) unseen = null;
  bubble.node.remove();
}

export function isShown(client) {
  return byClient.has(client);
}

export function note(text) {
  const shown = element("p", "note", text);
  log.append(shown);
  follow(shown);
}

// The buttons stay until others take their place: a thank-you in between does not take the question away.
export function offer(message, press, extra) {
  if (!message.choices.length && !message.words.length && !message.wants) return;
  choices.replaceChildren(
    ...extra,
    ...message.choices.map(([label, data]) => button(label, "choice", () => press(label, data))),
    ...message.words.map(([label, data]) =>
      button(label, data.endsWith(":done") ? "word strong" : "word", () => press(label, data)),
    ),
  );
  choices.hidden = !choices.children.length;
  offeredBy = message.id;
  if (answers(message)) follow(log.lastElementChild);
  else lookForMore();
}

export function withdrawChoices() {
  choices.hidden = true;
  choices.replaceChildren();
}

// The person did something: what comes now is the answer to it.
export function acted() {
  hasActed = true;
  anchor = null;
  awaitAnswer();
}

// What the bot says within the next minute is the answer.
export function awaitAnswer() {
  awaitedUntil = Date.now() + ANSWERED_WITHIN_MS;
}

function answers(message) {
  return !isSettled || (message.from !== "team" && Date.now() < awaitedUntil);
}

function open(from, at) {
  const day = calendar.format(at);
  if (day !== lastDay) log.append(element("p", "day", day));
  lastDay = day;
  const node = element("article", `message ${from}`);
  const body = element("div", "body");
  const meta = element("p", "meta");
  const status = element("span");
  const bar = element("progress");
  bar.max = 100;
  bar.hidden = true;
  const actions = element("div", "resend");
  actions.hidden = true;
  node.append(from === "you" ? element("p", "unseen", t("web-you")) : element("p", "who", t(`web-${from}`)));
  meta.append(element("span", "", clock.format(at)), " ", status);
  node.append(body, bar, meta, actions);
  log.append(node);
  return { node, body, status, bar, actions, text: status };
}

function words(message) {
  if (message.kind === "location") return message.text || t("web-place");
  return message.text;
}

function fileLine(file) {
  const known = { photo: "web-photo", voice: "web-voice", audio: "web-voice", video: "web-video" };
  const name = [t(known[file.kind] || "web-file"), file.name].filter(Boolean).join(": ");
  if (file.state !== "stored") return element("p", "", name);
  const link = element("a", "", name);
  link.href = `/chat/files/${file.id}`;
  link.download = file.name || "";
  return link;
}

// All that came since the person last did something comes into view from its beginning, however long it is. While an
// earlier talk is being shown again, only its last message counts.
function follow(node) {
  if (!anchor || !hasActed) anchor = node;
  requestAnimationFrame(() => {
    if (!anchor) anchor = node; // what it hung on was erased meanwhile
    const fits = log.offsetTop + log.offsetHeight - anchor.offsetTop + choices.offsetHeight < scroll.clientHeight - 40;
    scroll.scrollTop = fits ? scroll.scrollHeight : anchor.offsetTop - 8;
    lookForMore();
  });
}

// What nobody waited for (the team's answer, a reminder) comes into view only where the person was reading the end.
// Whoever has scrolled up is not torn away: a button says that there is something new.
function arrived(node, near) {
  unseen ||= node;
  if (near) revealing = true;
  requestAnimationFrame(() => {
    if (revealing && unseen) reveal();
    revealing = false;
    lookForMore();
  });
}

function reveal() {
  const fits = log.offsetTop + log.offsetHeight - unseen.offsetTop + choices.offsetHeight < scroll.clientHeight - 40;
  scroll.scrollTop = fits ? scroll.scrollHeight : unseen.offsetTop - 8;
}

function below() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight;
}

// A button that leads further down stands there while the answers to choose from, or something new, are out of sight.
function lookForMore() {
  const seenTo = scroll.scrollTop + scroll.clientHeight;
  if (unseen && !document.hidden && unseen.offsetTop + Math.min(unseen.offsetHeight, NEAR) <= seenTo) unseen = null;
  down.classList.toggle("primary", Boolean(unseen));
  down.querySelector("span").textContent = t(unseen ? "web-news" : "web-down");
  down.hidden = !unseen && below() < 60;
}

scroll.addEventListener("scroll", lookForMore, { passive: true });
window.addEventListener("resize", lookForMore);
document.addEventListener("visibilitychange", lookForMore);
down.addEventListener("click", () => {
  if (unseen) reveal();
  else scroll.scrollBy({ top: scroll.clientHeight * 0.8, behavior: "smooth" });
  lookForMore();
});
