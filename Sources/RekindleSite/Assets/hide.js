// Leaves at once: blank, locked by a cookie, away. Shift does too, three times in five seconds, alone and outside of fields;
// five are for sticky keys.
const link = document.querySelector("[data-hide]");
const { csrf, lock, leaveTo } = link.dataset;
const { classList } = document.documentElement;
const voice = document.querySelector("#voice");
let presses = [], isAlone, end;

function leave() {
  document.dispatchEvent(new Event("leave"));
  document.cookie = lock;
  voice.textContent = "Leaving";
  document.body.replaceChildren(voice);
  new BroadcastChannel(csrf).postMessage("left");
  location.replace(link.href);
  // Nobody waits for this server.
  setTimeout(() => location.replace(leaveTo), 2000);
}

function note({ key, repeat, target, altKey, ctrlKey }) {
  if (repeat) return;
  isAlone = key === "Shift" && !(isAlone || altKey || ctrlKey || Number.isInteger(target.selectionStart));
  if (!isAlone) presses = [];
}

function count({ timeStamp }) {
  if (!isAlone) return;
  isAlone = false;
  presses = [...presses, timeStamp].filter((time) => timeStamp - time < 5000);
  const many = presses.length;
  voice.textContent = many === 2 ? "Shift, one more time to leave" : "";
  classList.toggle("covered", many > 2);
  clearTimeout(end);
  if (many > 2) end = setTimeout(() => many === 5 ? classList.remove("covered") : leave(), 500);
}

for (const kind of ["keydown", "pointerdown", "wheel", "blur"]) addEventListener(kind, note);
addEventListener("keyup", count);
link.onclick = (event) => leave(event.preventDefault());
