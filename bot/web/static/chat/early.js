// What is pressed before the page's script is there is not lost: on a slow line that takes seconds. The last such press
// is kept, the button shows that it was felt, and main.js presses it again.

const early = { pressed: null };

early.keep = (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  event.preventDefault(); // the form would send the words to the address of the page
  event.stopPropagation();
  if (early.pressed) early.pressed.disabled = false;
  early.pressed = button;
  button.disabled = true;
};

early.over = () => {
  document.removeEventListener("click", early.keep, true);
  if (!early.pressed) return;
  early.pressed.disabled = false;
  early.pressed.click();
};

document.addEventListener("click", early.keep, true);
