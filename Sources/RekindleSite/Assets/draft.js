// Keeps what is being typed as a sealed draft, within a second and on every way out.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const state = form.querySelector("[data-draft-state]");
  const text = () => new URLSearchParams(new FormData(form)).toString();
  let timer, sending, last = text();

  const save = async () => {
    const now = text();
    if (now === last) return timer = 0;
    const { signal } = sending = new AbortController();
    const sent = { method: "POST", body: new URLSearchParams(last = now), keepalive: true, redirect: "error", signal };
    const { ok } = await fetch(form.dataset.draft, sent).catch(() => signal);
    if (signal.aborted) return;
    if (!ok) last = "";
    // One after the other.
    timer = ok && text() !== last && setTimeout(save, 1000);
    const words = ok ? "Saved" : "Not saved yet";
    // Only news is read aloud.
    if (state.textContent !== words) state.textContent = words;
  };

  form.oninput = () => { timer ||= setTimeout(save, 1000); };
  // A late draft would outlive what is sent as a whole.
  form.onsubmit = () => { timer = clearTimeout(timer, sending?.abort()); last = text(); };
  for (const kind of ["leave", "visibilitychange"]) document.addEventListener(kind, save);
  addEventListener("pagehide", save);
}
