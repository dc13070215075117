// Starts the offline page. The addresses of styles and icon travel along, so a new version replaces the old one.
const keep = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon]")].map((link) => link.href);
const query = new URLSearchParams(keep.map((href) => ["keep", new URL(href).pathname]));
navigator.serviceWorker?.register(`/sw.js?${query}`).catch(() => {});
