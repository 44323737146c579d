// What the person sends goes out one after the other. What fails stays, with a button; words survive a reload.
// Each thing has an id made here, so that sending it twice does not double it.

import * as log from "./log.js";
import { t } from "./words.js";

const KEPT = "manhmoi-unsent";
const TRIES = 3;
const queue = [];
let running = false;
let afterSend = () => {};

export function onSent(call) {
  afterSend = call;
}

export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
}

// item: {id, fields, shown, file?, name?}; only what has no file can be kept over a reload.
export function send(item, options) {
  const bubble = item.shown || item.file ? log.showOwn(item, options) : null;
  if (!item.file && item.shown) keep(item);
  enqueue(item, bubble);
}

// What was left unsent when the page was closed is offered again, not sent behind the person's back.
export function restore() {
  for (const item of kept()) {
    if (log.isShown(item.id)) forget(item);
    else failed(item, log.showOwn(item));
  }
}

export function retryAll() {
  for (const button of document.querySelectorAll(".message.unsent .again")) button.click();
}

function enqueue(item, bubble) {
  if (bubble) log.state(bubble, t("web-sending"), { progress: item.file ? 0 : null });
  queue.push([item, bubble]);
  if (!running) run();
}

async function run() {
  running = true;
  while (queue.length) {
    const [item, bubble] = queue.shift();
    try {
      const answer = await attempt(item, bubble);
      forget(item);
      if (bubble) log.state(bubble, t("web-sent"));
      if (bubble && !answer.failed) log.taken(bubble);
      if (answer.failed) log.note(t("web-kept-broken"));
      afterSend(true);
    } catch (error) {
      afterSend(false);
      if (bubble && bubble.arrived) forget(item); // only the answer was lost: the talk itself says that it is there
      else if (bubble) failed(item, bubble, error.text);
      else log.note(error.text || t("web-not-sent"));
    }
  }
  running = false;
}

async function attempt(item, bubble) {
  for (let number = 1; ; number += 1) {
    try {
      return await post(item, bubble);
    } catch (error) {
      if (error.status === 403 && number === 1) await fetch("/", { cache: "no-store" }).catch(() => {}); // a new cookie
      else if (error.final || number === TRIES || !navigator.onLine) throw error;
      else await new Promise((go) => setTimeout(go, number * 1500));
    }
  }
}

function post(item, bubble) {
  const form = new FormData();
  form.append("id", item.id);
  for (const [name, value] of Object.entries(item.fields)) form.append(name, value);
  if (item.file) form.append("file", item.file, item.name || "file");
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest(); // fetch does not tell how far an upload is
    request.open("POST", "/chat/send");
    request.responseType = "json";
    request.timeout = item.file ? 0 : 30000;
    if (item.file && bubble) request.upload.onprogress = (event) => progress(event, bubble);
    request.onload = () => {
      const answer = request.response || {};
      if (request.status === 200 && answer.ok) done(answer);
      else fail({ status: request.status, text: answer.text, final: request.status >= 400 && request.status < 500 && request.status !== 429 });
    };
    request.onerror = request.ontimeout = () => fail({ status: 0 });
    request.send(form);
  });
}

function progress(event, bubble) {
  if (!event.lengthComputable) return;
  const percent = Math.round((event.loaded / event.total) * 100);
  log.state(bubble, t("web-uploading", { percent }), { progress: percent });
}

function failed(item, bubble, text) {
  const again = log.button(t("web-again"), "again primary", () => enqueue(item, bubble));
  const drop = log.button(t("web-forget-unsent"), "", () => {
    forget(item);
    bubble.node.remove();
  });
  log.state(bubble, text || t("web-not-sent"), { failed: true, actions: [again, drop] });
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) || "[]");
  } catch {
    return [];
  }
}

function keep(item) {
  write([...kept().filter((one) => one.id !== item.id), item]);
}

function forget(item) {
  write(kept().filter((one) => one.id !== item.id));
}

function write(items) {
  try {
    if (items.length) localStorage.setItem(KEPT, JSON.stringify(items));
    else localStorage.removeItem(KEPT);
  } catch {
    // A browser without storage: what is unsent lives as long as the page.
  }
}
