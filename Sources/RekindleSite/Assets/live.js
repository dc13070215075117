// Listens for what both may see by now, while the page is in view. What comes is the name of an area and nothing of it.
const main = document.querySelector("main[data-live]");
let source, missed = document.hidden;

const tell = (isTold) => document.dispatchEvent(new CustomEvent("news", { detail: isTold }));

function listen() {
  source = new EventSource("/live");
  source.addEventListener("open", () => {
    // What happened while nobody listened is not told again, so the page looks for itself. Of that
    // it says nothing: the hour alone may have changed its words.
    if (missed) tell(false);
    missed = false;
  });
  source.addEventListener("change", (event) => main.dataset.live.split(" ").includes(event.data) && tell(true));
  source.addEventListener("error", () => { missed = true; });
}

function rest() {
  source?.close();
  source = undefined;
  missed = true;
}

function tune() {
  const isSeen = !document.hidden && main.isConnected;
  if (isSeen && !source) listen();
  if (!isSeen) rest();
}

if (main) {
  document.addEventListener("visibilitychange", tune);
  addEventListener("pagehide", rest);
  addEventListener("pageshow", tune);
  tune();
}
