// Keeps one page for when there is no connection, with its styles and icon. Nothing else is ever stored here. The server
// writes the addresses of these as `kept` before this line.
const name = `offline ${kept.join(" ")}`;

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
    event.respondWith(visit(request).catch(() => caches.match("/offline")));
  } else if (kept.includes(path)) {
    event.respondWith(caches.match(path).then((found) => found ?? fetch(request)));
  }
});

// Going back to what a form once answered finds nothing kept: then the page of its address is asked for.
function visit(request) {
  const again = () => fetch(request.url, { redirect: "manual" });
  return request.isHistoryNavigation ? fetch(request).catch(again) : fetch(request);
}
