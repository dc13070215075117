// Brings a refusal to whoever sent the form, read aloud, and on the screen at its field where it says which.
document.querySelector(".refusal")?.focus();
document.querySelector("[aria-invalid]")?.scrollIntoView({ block: "center" });
