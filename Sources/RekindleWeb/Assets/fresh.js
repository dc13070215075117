// Brings in what is new without loading the page anew. Where something has been typed, or more than the middle of the
// page would change, it only says so.
const main = document.querySelector("main[data-live]");
const fields = "input:not([type=hidden]), textarea, select";
const voice = Object.assign(document.createElement("p"), { className: "live-line", role: "status" });
let shown = main?.textContent;

const isAway = () => !main.isConnected || document.documentElement.classList.contains("going");
const isTyped = (one) => one.checked !== one.defaultChecked || (one.value !== one.defaultValue && !one.options);
const isTouched = () => main.querySelector("[data-sent]") || [...main.querySelectorAll(fields)].some(isTyped);
const mark = (one) => [one.id, one.name, one.href, one.textContent].join();
const tabs = (page) => page.querySelector("nav")?.textContent;

document.addEventListener("news", async () => {
  if (isAway()) return;
  const answer = await fetch(location, { headers: { "X-Unattended": "yes" } }).catch(() => {});
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
  const fresh = page.querySelector("main[data-live]");
  if (!fresh || fresh.textContent === shown || isAway()) return;
  const isMore = answer.redirected || tabs(page) !== tabs(document) || fresh.querySelector("textarea");
  voice.textContent = "Something new is here. ";
  if (isMore || isTouched()) return voice.append(Object.assign(document.createElement("a"), {
    href: answer.url, textContent: "Show it" }));
  shown = fresh.textContent;
  swap(fresh);
  setTimeout(() => { if (!voice.firstElementChild) voice.textContent = ""; }, 8000);
});

function swap(fresh) {
  const [focus, place] = [document.activeElement, scrollY];
  const hadFocus = focus !== main && main.contains(focus);
  const open = [...main.querySelectorAll("[open] > summary")].map(mark);
  main.replaceChildren(...fresh.childNodes);
  for (const one of main.querySelectorAll("summary")) one.parentNode.open ||= open.includes(mark(one));
  const same = [...main.querySelectorAll(`a, button, summary, ${fields}`)].find((one) => mark(one) === mark(focus));
  if (hadFocus) (same ?? main).focus({ preventScroll: true });
  scrollTo({ top: place, behavior: "instant" });
}
if (main) document.body.append(voice);
