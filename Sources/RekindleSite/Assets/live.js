// Listens, while the page is in view, for the names of areas with something new for both.
const main = document.querySelector("main[data-live]");
let source, watch, missed;
const tell = (isTold) => document.dispatchEvent(new CustomEvent("news", { detail: isTold }));

function tune() {
  if (document.hidden || !main.isConnected) return rest();
  if (source) return;
  source = new EventSource("/live");
  for (const kind of ["open", "beat", "change"]) source.addEventListener(kind, hear);
  // Other windows need the connection.
  source.addEventListener("full", rest);
  source.onerror = () => { missed = true; if (source.readyState === 2) clearTimeout(watch); };
  wait();
}

// Whoever misses a beat listens anew.
function wait() {
  clearTimeout(watch);
  watch = setTimeout(() => { rest(); tune(); }, 15000);
}

function hear({ data }) {
  wait();
  // What came meanwhile is not told again: the page looks, silently, since the hour alone may have changed it.
  if (missed) tell(missed = false);
  if (main.dataset.live.split(" ").includes(data)) tell(true);
}

function rest() {
  source = source?.close();
  clearTimeout(watch);
  missed = true;
}

if (main) {
  document.addEventListener("visibilitychange", tune);
  addEventListener("pagehide", rest);
  for (const kind of ["pageshow", "focus"]) addEventListener(kind, tune);
}
