// Brings in what is new without loading the page anew; where it is not for it to change the page, it only says so.
const main = document.querySelector("main[data-live]");
const fields = "input:not([type=hidden]), textarea, select";
const voice = Object.assign(document.createElement("p"), { className: "news-line", role: "status" });
let shown = main?.textContent, isTold = false, loading;
const isAway = () => !main.isConnected || document.documentElement.classList.contains("going");
const isTyped = (one) => one.checked !== one.defaultChecked || (one.value !== one.defaultValue && !one.options);
const isTouched = () => main.querySelector("[data-sent]") || [...main.querySelectorAll(fields)].some(isTyped);
const tabs = (page) => page.querySelector("nav")?.textContent;

document.addEventListener("news", async ({ detail }) => {
  if (isAway()) return;
  loading?.abort();
  [loading, isTold] = [new AbortController(), isTold || detail];
  const { signal } = loading;
  const answer = await fetch(location, { headers: { "X-Unattended": "yes" }, signal }).catch(() => {});
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text().catch(() => "") : "", "text/html");
  const fresh = page.querySelector("main[data-live]");
  if (signal.aborted || !fresh || isAway()) return;
  if (fresh.textContent === shown) return isTold = false;
  const isMore = answer.redirected || tabs(page) !== tabs(document);
  voice.textContent = isTold || isMore ? "Something new is here. " : "";
  const link = Object.assign(document.createElement("a"), { href: answer.url, textContent: "Show it" });
  if (isMore || fresh.querySelector("textarea") || isTouched()) return voice.textContent && voice.append(link);
  [shown, isTold] = [fresh.textContent, false];
  document.dispatchEvent(new CustomEvent("newer", { detail: page }));
  setTimeout(() => { if (!voice.firstElementChild) voice.textContent = ""; }, 8000);
});
if (main) document.body.append(voice);
