// A file takes the place of no page, and nothing tells when it is there: what was pressed can be pressed again, as where a
// page comes back.
addEventListener("submit", () => setTimeout(() => dispatchEvent(new Event("pageshow")), 5000));
