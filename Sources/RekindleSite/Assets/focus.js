// Brings a refusal to whoever sent the form, on the screen and read aloud.
document.querySelector(".refusal")?.focus();
