// Copies a line. Without a secure connection browsers refuse: then the line is marked, ready to be copied by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  const line = document.getElementById(button.dataset.copy);
  const state = button.closest(".copy-line").querySelector("[data-copy-state]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(line.value);
      state.textContent = "Copied";
    } catch {
      line.select();
      state.textContent = "Marked, ready to copy";
    }
  });
}
