for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', printPage);

/** Prints when the pictures that only paper shows have come: not every browser waits for them. */
async function printPage() {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('img[data-for-paper]')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  print();
}
