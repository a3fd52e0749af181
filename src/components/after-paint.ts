/** Does `work` once the page has been loaded and painted, so that it takes nothing from the first sight of it. */
export function afterPaint(work: () => void): void {
  const wait = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work, 200)));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
