// Puts a newer page in the place of the open one. What was unfolded, in focus and in view stays so.
const main = document.querySelector("main[data-live]");
const touchable = "a, button, summary, input:not([type=hidden]), textarea, select";
const mark = (one) => [one.id, one.name, one.href, one.textContent].join();

document.addEventListener("newer", ({ detail: page }) => {
  const focus = document.activeElement, place = scrollY, hadFocus = main.contains(focus);
  const open = [...main.querySelectorAll("[open] > summary")].map(mark);
  dress(page);
  main.replaceChildren(...page.querySelector("main").childNodes);
  for (const one of main.querySelectorAll("summary")) one.parentNode.open ||= open.includes(mark(one));
  const same = [...main.querySelectorAll(touchable)].find((one) => mark(one) === mark(focus));
  if (hadFocus) (same ?? main).focus({ preventScroll: true });
  scrollTo({ top: place, behavior: "instant" });
});

// Sheets of a newer program take the places of the old ones once they are there.
function dress(page) {
  const [old, now] = [document, page].map((one) => [...one.querySelectorAll("link[rel=stylesheet]")]);
  for (const [at, sheet] of now.entries()) {
    if (sheet.href === old[at]?.href) continue;
    sheet.addEventListener("load", () => old[at]?.remove());
    (old[at] ?? old.at(-1)).after(sheet);
  }
}
