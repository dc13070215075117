// Keeps what is being typed as a sealed draft, a second and a half after the last change.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const state = form.querySelector("[data-draft-state]");
  let timer, last = text(form);

  const save = async () => {
    const now = text(form);
    if (now === last) return;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: now,
        keepalive: now.length < 60000,
        redirect: "error",
      });
      if (!answer.ok) throw new Error(answer.status);
      last = now;
      state.textContent = "Saved";
    } catch {
      state.textContent = "Not saved yet";
    }
  };
  const later = () => {
    state.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  };

  form.addEventListener("input", later);
  form.addEventListener("submit", () => { clearTimeout(timer); last = text(form); });
  addEventListener("pagehide", () => { clearTimeout(timer); save(); });
}

function text(form) {
  const all = new FormData(form);
  for (const secret of form.querySelectorAll("[type=password]")) all.delete(secret.name);
  return new URLSearchParams(all).toString();
}
