// The desk's pages: told by a stream that something changed, they fetch their parts again. htmx does the fetching.

(() => {
  const notice = document.getElementById("notice");
  const live = document.body.dataset.live;
  const LIFTED_MS = 500; // until a finger is surely lifted
  let source = null;

  // A browser holds six connections to a server: a page that nobody looks at must not keep one.
  function listen() {
    if (source) source.close();
    source = null;
    if (!live || document.hidden) return;
    source = new EventSource(live);
    source.addEventListener("changed", refresh);
  }

  function refresh() {
    htmx.trigger(document.body, "changed");
  }

  function say(words) {
    notice.textContent = words;
    notice.hidden = !words;
  }

  document.addEventListener("visibilitychange", () => {
    listen();
    if (!document.hidden && live) refresh();
  });
  listen();

  // What somebody is just typing or looking at is not taken away.
  const isByItself = ({ triggeringEvent }) => Boolean(triggeringEvent && triggeringEvent.type === "changed");
  // A list is open from the tap or the key that opens it until something is chosen in it, or the keys leave it.
  let opened = null;
  let byKeys = false;
  for (const what of ["pointerdown", "keydown"]) {
    document.body.addEventListener(what, ({ type, target, key }) => {
      byKeys = type === "keydown";
      if (key !== "Tab") opened = target.closest("select");
    });
  }
  const isHeld = (part) => {
    const isHeard = document.activeElement.matches("audio") && part.contains(document.activeElement);
    return isHeard || part.contains(opened) || Boolean(part.querySelector("[data-keep], [data-walked]"));
  };

  // The keys walk through a list that is not open, and each step is a change: there the form's button sends it.
  document.body.addEventListener("change", (event) => {
    if (event.target === opened) opened = null;
    const form = event.target.closest("[data-part] form[hx-trigger^=change]");
    if (!form || !byKeys) return;
    event.stopPropagation(); // htmx listens at the form
    form.toggleAttribute("data-walked", !event.target.selectedOptions[0].defaultSelected);
  }, true);

  // Asked before the form was opened, answered after it; or while it is fetched, for a place that would be gone.
  const isWaitedFor = (target, asking) => [...target.querySelectorAll(".htmx-request")].some((one) => one !== asking);
  let missed = false;
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const { target, requestConfig } = event.detail;
    if (!isByItself(requestConfig)) return;
    // Asked before a search, answered after it: what was asked for is not there any more.
    if (!requestConfig.elt.isConnected) {
      event.detail.shouldSwap = false;
      return;
    }
    // A finger that is down on a link would be lifted from another one, and nothing would open.
    const isPressed = Boolean(target.querySelector("a:active, button:active, summary:active"));
    if (!isPressed && !isHeld(target) && !isWaitedFor(target, requestConfig.elt)) return;
    event.detail.shouldSwap = false;
    if (isPressed) setTimeout(refresh, LIFTED_MS);
    else missed = true;
  });
  function catchUp() {
    if (!missed) return;
    missed = false;
    refresh();
  }

  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (!isByItself(event.detail.requestConfig)) catchUp();
  });
  document.body.addEventListener("focusout", ({ target }) => {
    if (target === opened) opened = null;
    if (target.matches("select, audio")) setTimeout(catchUp); // until the keys are where they go
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const { elt, requestConfig } = event.detail;
    if (!isByItself(requestConfig)) {
      say("");
      elt.removeAttribute("data-walked");
    } else if (isHeld(elt)) {
      event.preventDefault();
      missed = true;
    }
    // The second tap of two finds the form empty: nothing is to be sent, and nothing to be complained of.
    const form = elt.closest("form[data-once]");
    if (form && !form.querySelector("textarea").value.trim()) event.preventDefault();
  });

  // The talk stays where the reader is: at its end, or wherever they have scrolled to.
  let wasAtEnd = true;
  const talk = () => document.querySelector("#conversation .messages");
  const atEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 60;
  let place = 0;
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const box = talk();
    if (event.detail.target.id === "conversation" && box) [wasAtEnd, place] = [atEnd(box), box.scrollTop];
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    const box = talk();
    if (event.detail.target.id === "conversation" && box) box.scrollTop = wasAtEnd ? box.scrollHeight : place;
  });
  if (talk()) talk().scrollTop = talk().scrollHeight;

  // What somebody has unfolded stays so.
  let unfolded = [];
  const folds = (part) => [...part.querySelectorAll("details")];
  const nameOf = (fold) => (fold.closest("[id]").id || "") + fold.querySelector("summary").textContent;
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.hasAttribute("data-part")) unfolded = folds(event.detail.target).filter((one) => one.open).map(nameOf);
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (!event.detail.target.hasAttribute("data-part")) return;
    for (const fold of folds(event.detail.target)) fold.open = fold.open || unfolded.includes(nameOf(fold));
  });

  // What was sent is taken out of the form, and the form gets another id: the same words once more are another message.
  function renew(form, sent) {
    const [text, once] = [form.querySelector("textarea"), form.querySelector("[name=once]")];
    if (text.value === sent.text) text.value = "";
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    if (once.value === sent.once) once.value = Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
  }

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt.closest("form");
    if (!form || !event.detail.successful) return;
    if (event.detail.xhr.getResponseHeader("HX-Retarget")) return; // nothing was written, something is asked
    if (form.hasAttribute("data-once")) renew(form, event.detail.requestConfig.parameters);
    if (form.hasAttribute("data-close") && event.detail.requestConfig.verb === "post") {
      for (const kept of form.closest("[data-part]").querySelectorAll("[data-keep]")) kept.removeAttribute("data-keep");
      refresh();
    }
  });
  document.body.addEventListener("htmx:responseError", (event) => say(event.detail.xhr.responseText));
  document.body.addEventListener("htmx:sendError", () => say(notice.dataset.offline));
})();
