// Looking at photos one after the other, shortcuts with their help, replies that stand ready, printing.

(() => {
  // Replies that stand ready: what is written already stays, the reply is put where the cursor is.
  document.addEventListener("change", ({ target }) => {
    if (!target.matches("[data-into]") || !target.value) return;
    const field = document.getElementById(target.dataset.into);
    field.setRangeText(target.value, field.selectionStart, field.selectionEnd, "end");
    target.value = "";
    field.focus();
  });

  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-print]")) window.print();
    if (target.closest("[data-keys]")) help.showModal();
  });

  // On paper everything is unfolded that says something.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".printed details:not([open], .missing)")].filter((one) => !one.querySelector("form"));
    for (const one of folded) one.open = true;
  });
  window.addEventListener("afterprint", () => folded.forEach((one) => (one.open = false)));

  // Photos: each is the original, whose opening is written down, so only the one that is looked at is fetched.
  const viewer = document.getElementById("viewer");
  let shown = null;
  const pictures = () => [...document.querySelectorAll("#files a.picture")];
  function look(link) {
    shown = link;
    const [image, caption] = [viewer.querySelector("img"), viewer.querySelector(".caption")];
    image.src = link.href;
    image.alt = link.querySelector("img").alt;
    const told = link.closest("figure").querySelector("figcaption");
    caption.replaceChildren(...[...told.childNodes].map((one) => one.cloneNode(true)));
    if (!viewer.open) viewer.showModal();
  }
  function step(by) {
    const all = pictures();
    const at = all.findIndex((one) => one.href === shown.href);
    if (all.length > 1) look(all[(at + by + all.length) % all.length]);
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#files a.picture");
    if (link && !document.querySelector(".printed") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      look(link);
    }
    const button = event.target.closest("#viewer [data-step]");
    if (button) step(Number(button.dataset.step));
  });
  viewer.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") step(-1);
    if (event.key === "ArrowRight") step(1);
  });
  viewer.addEventListener("close", () => viewer.querySelector("img").removeAttribute("src"));

  // Shortcuts: none while somebody types or a dialog is open, none together with Ctrl, Alt or Meta; they can be put off.
  const help = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  let going = false;

  const rows = () => [...document.querySelectorAll(".tickets .code a")];
  const isChosen = (one) => one.closest("tr").contains(document.activeElement);
  function move(by) {
    const all = rows();
    const at = all.findIndex(isChosen);
    const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))];
    if (next) next.focus();
  }
  function focus(id) {
    const field = document.getElementById(id);
    if (field) field.focus();
    return Boolean(field);
  }
  const KEYS = {
    "?": () => help.showModal(),
    "/": () => focus("q") || location.assign("/desk"),
    j: () => move(1),
    k: () => move(-1),
    o: () => rows().find(isChosen)?.click(),
    r: () => focus("reply"),
  };
  const GOING = { t: "/desk", m: "/desk/map" };

  document.addEventListener("keydown", (event) => {
    // Nothing is typed into a box to tick; and the one of a dialog that was just closed still has the focus.
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], #map");
    if (typing || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
    if (!on.checked && event.key !== "?") return;
    if (going) {
      going = false;
      if (GOING[event.key]) location.assign(GOING[event.key]);
      return;
    }
    if (event.key === "g") {
      going = true;
      return;
    }
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
