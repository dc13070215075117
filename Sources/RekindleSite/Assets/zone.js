// Fills in the time zone that the browser lives by, where a form asks for it and nothing was said.
for (const field of document.querySelectorAll("input[data-zone]")) {
  if (!field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
}
