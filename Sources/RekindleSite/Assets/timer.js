// Lets a line fill over the minutes of a step, once somebody asks for it. It suggests, and it never rings.
for (const timer of document.querySelectorAll("[data-timer]")) {
  const words = timer.querySelector("[data-timer-words]");
  const line = timer.querySelector("progress");
  const button = timer.querySelector("button");
  const first = words.textContent;
  // Where nothing is to move, the line is drawn anew once a minute.
  const pace = matchMedia("(prefers-reduced-motion: reduce)").matches ? 60 : 1;
  let beat;

  button.hidden = false;
  button.addEventListener("click", () => {
    // By the clock, since a phone that sleeps skips beats.
    const begun = Date.now();
    words.textContent = first;
    line.value = 0;
    line.hidden = false;
    button.hidden = true;
    clearInterval(beat);
    beat = setInterval(() => {
      line.value = (Date.now() - begun) / 1000;
      if (line.value < line.max) return;
      clearInterval(beat);
      words.textContent = words.dataset.over;
      button.textContent = button.dataset.again;
      button.hidden = false;
    }, pace * 1000);
  });
}
