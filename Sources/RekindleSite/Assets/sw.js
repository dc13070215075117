// Keeps one page for when there is no connection, with its styles and icon. Nothing else is ever stored here. The server
// writes the addresses of these as `kept` before this line, with what tells one page from the next and where Hide leads.
const name = `offline ${page} ${kept.join(" ")}`;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(kept)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = (names) => Promise.all(names.filter((one) => one !== name).map((one) => caches.delete(one)));
  event.waitUntil(caches.keys().then(old).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method === "POST" && !request.isHistoryNavigation) {
    // A form that is being sent is left to the browser, which keeps what was typed if the server does not answer.
  } else if (request.mode === "navigate") {
    event.respondWith(visit(request).catch(() => without(path)));
  } else if (kept.includes(path)) {
    event.respondWith(caches.match(path).then((found) => found ?? fetch(request)));
  }
});

// Asked once more before it counts as away: a server may close a connection that it kept open just as it is used again, and
// going back to what a form once answered finds nothing kept. Whatever the server answers is shown.
function visit(request) {
  return fetch(request).catch(() => fetch(request.url, { redirect: "manual" }));
}

// Hide leads away without a server too.
async function without(path) {
  return path === "/leave" ? Response.redirect(leaveTo) : (await caches.match("/offline")) ?? Response.error();
}
