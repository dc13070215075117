// Keeps what is being typed as a sealed draft, a second and a half after the last change.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const state = form.querySelector("[data-draft-state]");
  let timer, sending, last = text(form);

  const save = async () => {
    const now = text(form);
    // After Hide nothing is sent any more: a late answer would belong to a page that nobody is to see.
    if (document.documentElement.classList.contains("going")) return sending?.abort();
    if (now === last) return;
    const { signal } = sending = new AbortController();
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const sent = { method: "POST", headers, body: now, keepalive: now.length < 60000, redirect: "error", signal };
    try {
      // A 204 says that it was kept, also where the session has locked in between.
      const answer = await fetch(form.dataset.draft, sent);
      if (!answer.ok) throw new Error(answer.status);
      last = now;
      state.textContent = "Saved";
    } catch {
      if (!signal.aborted) state.textContent = "Not saved yet";
    }
  };
  const later = () => {
    state.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  };

  form.addEventListener("input", later);
  // What is sent as a whole needs no draft, and a late one would outlive it.
  form.addEventListener("submit", () => { clearTimeout(timer); sending?.abort(); last = text(form); });
  addEventListener("pagehide", () => { clearTimeout(timer); save(); });
}

function text(form) {
  const all = new FormData(form);
  for (const secret of form.querySelectorAll("[type=password]")) all.delete(secret.name);
  return new URLSearchParams(all).toString();
}
