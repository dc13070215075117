// Puts a newer page and its tabs in place of the open; what was unfolded, focused and in view stays so.
const main = document.querySelector("main[data-live]");
const touchable = "a, button, summary, input:not([type=hidden]), textarea, select";
const mark = (one) => [one.id, one.name, one.href, one.textContent].join();

document.addEventListener("newer", ({ detail: page }) => {
  const focus = document.activeElement, place = scrollY, hadFocus = main.contains(focus);
  const open = [...main.querySelectorAll("[open] > summary")].map(mark);
  dress(page);
  for (const part of ["main", ".tabs"])
    document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
  for (const one of main.querySelectorAll("summary")) one.parentNode.open ||= open.includes(mark(one));
  const same = [...main.querySelectorAll(touchable)].find((one) => mark(one) === mark(focus));
  if (hadFocus) (same ?? main).focus({ preventScroll: true });
  scrollTo({ top: place, behavior: "instant" });
});

// A newer program's sheets take the place of the old once loaded.
function dress(page) {
  const [old, now] = [document, page].map((one) => [...one.querySelectorAll("link[rel=stylesheet]")]);
  for (const [at, sheet] of now.entries()) {
    if (sheet.href === old[at]?.href) continue;
    sheet.addEventListener("load", () => old[at]?.remove());
    (old[at] ?? old.at(-1)).after(sheet);
  }
}
