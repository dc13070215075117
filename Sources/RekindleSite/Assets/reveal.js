// Lets somebody read what they type into a password field. It is covered again when the form is sent or the page is left.
for (const field of document.querySelectorAll("input[type=password]")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "reveal" });
  let filled;
  // What a browser filled in by itself was typed by nobody who is here: it is not shown, and a hand has to type it anew.
  field.addEventListener("input", ({ inputType: kind }) => {
    filled = field.value && (filled || !kind || kind === "insertReplacementText");
  });
  const show = (isShown) => {
    if (isShown && (filled || field.matches(":autofill"))) field.value = filled = "";
    field.type = isShown ? "text" : "password";
    button.textContent = isShown ? "Cover it" : "Show what I type";
  };
  button.setAttribute("aria-controls", field.id);
  button.addEventListener("click", () => show(field.type === "password"));
  field.form?.addEventListener("submit", () => show(false));
  addEventListener("pagehide", () => show(false));
  show(false);
  field.after(button);
}
