// Covers the page in the background and in memory, a private one until its session opens.
const { csrf, minutes } = document.querySelector("[data-hide]").dataset;
const { classList } = document.documentElement;
const lock = document.querySelector("#lock");
const shut = (isShut) => { lock.hidden = !classList.toggle("locked", isShut); };
let used = Date.now();
const isOver = () => Date.now() - used > minutes * 6e4;

async function ask(isBack) {
  if (!minutes || document.hidden) return;
  const answer = await fetch("/still?minutes=" + minutes, { headers: { "X-Unattended": "yes" } }).catch(() => ({}));
  if (answer.ok || isBack || isOver()) shut(!answer.ok || await answer.text() !== csrf);
}

document.addEventListener("visibilitychange", () => ask(classList.toggle("covered", document.hidden)));
const cover = () => classList.add("covered");
const back = () => ask(true, cover()).then(() => classList.remove("covered"));
addEventListener("pagehide", cover);
addEventListener("pageshow", ({ persisted }) => persisted && back());
if (performance.getEntriesByType("navigation")[0]?.type !== "navigate") back();
if (minutes) {
  setInterval(() => isOver() && ask(), 2e4);
  new BroadcastChannel(csrf).onmessage = () => shut(true);
  for (const kind of ["keydown", "pointerdown", "wheel"]) addEventListener(kind, () => { used = Date.now(); });
}
