// The first page on a device is painted with its own fonts, so that nothing stands between a reader and the text.
// Ours come down when that page is done, and dress the next one (docs/decisions/0003).

import { afterPaint } from './after-paint.ts';

const { classList } = document.documentElement;
const isSparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

if (!classList.contains('own-faces') && !isSparing) afterPaint(fetchFaces);

async function fetchFaces() {
  const style = getComputedStyle(document.documentElement);
  try {
    for (const face of ['--font-text', '--font-title'])
      await document.fonts.load(`1rem ${style.getPropertyValue(face)}`);
    localStorage.setItem('faces', 'here');
  } catch {
    // Without our fonts, or on a device that keeps nothing, the fonts of the device are as good.
  }
}
