// Says how much still fits, once it matters.
for (const field of document.querySelectorAll("[data-limit]")) {
  const words = document.getElementById(`${field.id}-limit`);
  if (!words) continue;
  const { limit } = field.dataset;
  const first = words.textContent;

  const tell = () => {
    const left = limit - [...field.value].length;
    const isOver = words.classList.toggle("over", left < 0);
    words.textContent = isOver ? `${-left} too many` : left > limit / 5 ? first : `${left} left`;
    words.role = isOver ? "status" : null;
  };

  field.addEventListener("input", tell);
  tell();
}
