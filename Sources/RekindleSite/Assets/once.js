// A second press before the answer is there would send the form twice, and its answer would replace the first one. What was
// pressed says that it is on its way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  event.submitter?.setAttribute("aria-busy", "true");
  if (form.method !== "post") return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
// A page that comes back with the back button can be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
});
