// What is said to the person: a stream while the page is looked at, asking every few seconds where none can be held.

const POLL_MS = 4000;
const GIVE_UP = 3;
let source = null;
let failures = 0;
let timer = 0;
let after = "";
let unseen = [];
let seenTimer = 0;
let take = () => {};
let begun = false;

export function listen(call) {
  take = call;
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
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

async function poll() {
  clearTimeout(timer);
  try {
    const answer = await fetch(`/chat/messages?after=${after}`, { cache: "no-store" });
    if (answer.ok) {
      for (const message of (await answer.json()).messages) received(message);
      if (window.EventSource && failures >= GIVE_UP) failures = GIVE_UP - 1; // the net is back: one try with a stream
    }
  } catch {
    // No net just now; the next round asks again.
  }
  if (!document.hidden) timer = setTimeout(window.EventSource && failures < GIVE_UP ? start : poll, POLL_MS);
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
