// Brings in what is new, or says so where it may not change the page.
const main = document.querySelector("main[data-live]");
const fields = "input:not([type=hidden]), textarea, select";
const voice = document.querySelector(".news-line");
let shown = main?.textContent, isTold = false, loading;
const isTyped = (one) => one.checked !== one.defaultChecked || (one.value !== one.defaultValue && !one.options);
const isTouched = () => main.querySelector("[data-sent]") || [...main.querySelectorAll(fields)].some(isTyped);

document.addEventListener("news", async ({ detail }) => {
  if (!main.isConnected) return;
  loading?.abort();
  [loading, isTold] = [new AbortController(), isTold || detail];
  const { signal } = loading;
  const answer = await fetch(location, { headers: { "X-Unattended": "yes" }, signal }).catch(() => {});
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text().catch(() => "") : "", "text/html");
  const fresh = page.querySelector("main[data-live]");
  if (signal.aborted || !fresh || !main.isConnected) return;
  if (fresh.textContent === shown) return isTold = false;
  const { redirected, url } = answer;
  voice.textContent = isTold || redirected ? "Something new is here. " : "";
  const link = Object.assign(document.createElement("a"), { href: url, textContent: "Show it" });
  if (redirected || fresh.querySelector("textarea") || isTouched()) return voice.textContent && voice.append(link);
  [shown, isTold] = [fresh.textContent, false];
  document.dispatchEvent(new CustomEvent("newer", { detail: page }));
  setTimeout(() => { if (!voice.firstElementChild) voice.textContent = ""; }, 8000);
});
