// What is said to the person: a stream while the page is looked at, asking every few seconds where none can be held.

const POLL_MS = 4000;
const HIDDEN_POLL_MS = 60000; // a page behind others holds no stream; it asks now and then, to say so in its title
const GIVE_UP = 3;
let source = null;
let failures = 0;
let timer = 0;
let after = "";
let unseen = [];
let seenTimer = 0;
let take = () => {};
let keep = () => {};
let begun = false;

export function listen(message, kept) {
  take = message;
  keep = kept;
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : start()));
  window.addEventListener("pageshow", () => !document.hidden && start());
}

export function begin() {
  begun = true;
  start();
}

// After a send: a stream that was refused because nothing was said yet is worth another try.
export function nudge() {
  begun = true;
  if (failures >= GIVE_UP) poll();
  else if (!source || source.readyState === EventSource.CLOSED) start();
}

function start() {
  if (!begun) return;
  stop();
  if (!window.EventSource || failures >= GIVE_UP) {
    poll();
    return;
  }
  source = new EventSource(`/chat/stream?after=${after}`);
  source.addEventListener("open", () => (failures = 0));
  source.addEventListener("message", (event) => received(JSON.parse(event.data)));
  source.addEventListener("kept", (event) => keep(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    failures += 1;
    if (failures >= GIVE_UP || source.readyState === EventSource.CLOSED) {
      stop();
      timer = setTimeout(poll, POLL_MS);
    }
  });
}

function stop() {
  clearTimeout(timer);
  if (source) source.close();
  source = null;
}

function rest() {
  stop();
  if (begun) timer = setTimeout(poll, HIDDEN_POLL_MS);
}

async function poll() {
  clearTimeout(timer);
  try {
    const answer = await fetch(`/chat/messages?after=${after}`, { cache: "no-store" });
    if (answer.ok) {
      const told = await answer.json();
      for (const message of told.messages) received(message);
      if (told.kept) keep(told.kept);
      if (window.EventSource && failures >= GIVE_UP) failures = GIVE_UP - 1; // the net is back: one try with a stream
    }
  } catch {
    // No net just now; the next round asks again.
  }
  clearTimeout(timer);
  if (document.hidden) timer = setTimeout(poll, HIDDEN_POLL_MS);
  else if (!source) timer = setTimeout(window.EventSource && failures < GIVE_UP ? start : poll, POLL_MS);
}

function received(message) {
  if (message.from !== "you" && !message.again && message.id > after) after = message.id;
  if (message.ack) {
    unseen.push(message.ack);
    clearTimeout(seenTimer);
    seenTimer = setTimeout(tellSeen, 250);
  }
  take(message);
}

async function tellSeen() {
  const ids = unseen;
  unseen = [];
  try {
    const answer = await fetch("/chat/seen", { method: "POST", body: new URLSearchParams({ ids: ids.join(",") }) });
    if (!answer.ok) throw new Error(String(answer.status));
  } catch {
    unseen = [...ids, ...unseen];
    clearTimeout(seenTimer);
    seenTimer = setTimeout(tellSeen, POLL_MS);
  }
}
