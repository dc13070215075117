// Says how much still fits, once it matters.
for (const field of document.querySelectorAll("[data-limit]")) {
  const words = document.getElementById(`${field.id}-limit`);
  if (!words) continue;
  const limit = Number(field.dataset.limit);
  const first = words.textContent;

  const tell = () => {
    const left = limit - [...field.value].length;
    words.classList.toggle("over", left < 0);
    if (left > limit / 5) words.textContent = first;
    else words.textContent = left < 0 ? `${-left} too many` : `${left} left`;
    if (left < 0) words.setAttribute("role", "status");
    else words.removeAttribute("role");
  };

  field.addEventListener("input", tell);
  tell();
}
