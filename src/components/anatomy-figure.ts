// Pointing at the drawing is an extra for the mouse; the radio buttons are the way for everyone.
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const part = target.closest('.explore [data-part]')?.getAttribute('data-part');
  const choice = part && target.closest('.anatomy')?.querySelector(`input[value="${part}"]`);
  if (choice instanceof HTMLInputElement) choice.click();
});
