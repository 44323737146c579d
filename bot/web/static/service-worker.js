// Keeps the shell of the page for when there is no net: a word on what to do and the number to call. No talk is kept.

const CACHE = "manhmoi-__VERSION__";
const SHELL = "__SHELL__".split(" ");

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("manhmoi-") && name !== CACHE);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  const { pathname, search } = new URL(event.request.url);
  if (event.request.mode === "navigate" && pathname === "/") {
    event.respondWith(fetch(event.request).catch(() => caches.match("/offline")));
  } else if (SHELL.includes(pathname + search)) {
    event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request)));
  }
});
