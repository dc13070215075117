// Fills in the time zone that the browser lives by, where a form asks for it and nothing was said.
for (const field of document.querySelectorAll("input[data-zone]")) {
  if (!field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
}
// Says where pages go by another clock than this browser. Older and newer names of one zone are the same.
for (const offer of document.querySelectorAll("[data-zone-kept]")) {
  const named = (timeZone) => {
    try { return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone; } catch { return ""; }
  };
  const [here, kept] = [named(undefined), named(offer.dataset.zoneKept)];
  if (!here || !kept || here === kept) continue;
  offer.querySelector("[data-zone-here]").textContent = here;
  offer.hidden = false;
}
