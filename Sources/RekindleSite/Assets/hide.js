// Leaves at once: first a blank page, then the lock, then away. Shift three times within five seconds does the same.
const link = document.querySelector("[data-hide]");
const voice = document.createElement("p");
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);
let presses = [];

function leave() {
  const blank = document.createElement("div");
  blank.className = "blank";
  blank.setAttribute("role", "alert");
  blank.textContent = "Leaving";
  document.body.replaceChildren(blank);
  document.documentElement.classList.add("going");
  try {
    navigator.sendBeacon("/leave", new URLSearchParams({ csrf: link.dataset.csrf }));
  } finally {
    location.replace(link.dataset.leaveTo);
  }
}

function count(event) {
  if (event.key !== "Shift") return void (presses = []);
  if (event.repeat) return;
  presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time < 5000);
  if (presses.length === 3) return leave();
  voice.textContent = presses.length === 2 ? "Shift, one more time to leave" : "Shift, two more times to leave";
}

if (link) {
  link.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  addEventListener("keydown", count);
  // A browser may bring the old page back from memory: it stays blank and goes on.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.querySelector(".blank")) location.replace(link.dataset.leaveTo);
  });
}
