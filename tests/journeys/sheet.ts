import type { Page } from '@playwright/test';
import type { Routine } from '#routine';
import { fragmentOf, openBuilder } from './builder.ts';
import { beyondPage, lettersOn, readPdf, uponEachOther, withoutBlanks } from './printed-paper.ts';
import { expect } from './site.ts';

/** What sheets are printed on. */
export const FORMATS = [
  { name: 'A4', widthMillimeters: 210 },
  { name: 'Letter', widthMillimeters: 215.9 },
] as const;

type Format = (typeof FORMATS)[number];

/** Opens a routine and waits until its sheet is complete. */
export async function openSheet(page: Page, routine: Routine): Promise<void> {
  await page.emulateMedia({ media: null });
  await openBuilder(page, fragmentOf(routine));
  await expect(page.locator('main ol > li h3')).toHaveCount(routine.entries.length);
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
}

/** What goes to the printer. */
export const printed = (page: Page, format: Format['name']): Promise<Buffer> =>
  page.pdf({ format, preferCSSPageSize: false });

/**
 * Finds on the paper: so many pages, every word inside of them, none on top of another, all large enough. What is no
 * word is looked for in the page as it goes to the printer: pictures, boxes, and parts that lie upon each other.
 */
export async function allIsWell(page: Page, { name, widthMillimeters }: Format, mostPages: number) {
  const sheet = page.locator('[data-paper]');
  await page.emulateMedia({ media: 'print' });
  const isFlowing = (await sheet.getAttribute('data-variant')) === 'large';
  const margins = isFlowing ? 28 : 0;
  await page.setViewportSize({ width: Math.round(((widthMillimeters - margins) / 25.4) * 96), height: 1056 });
  const { words, boxes, undrawn } = await sheet.evaluate(contentOf);
  expect(undrawn, 'pictures that have not come').toEqual([]);
  expect(await sheet.evaluate(cutOff), 'cut off').toEqual([]);
  expect(Math.min(...boxes.map(({ high }) => high)), 'lowest box in millimeters').toBeGreaterThanOrEqual(4.9);
  expect(Math.min(...boxes.map(({ wide }) => wide)), 'narrowest box in millimeters').toBeGreaterThanOrEqual(2.6);

  const pdf = await printed(page, name);
  const paper = await readPdf(pdf);
  expect(paper.pages.length, 'pages').toBeLessThanOrEqual(mostPages);
  expect(lettersOn(paper), 'the words on the paper').toBe(withoutBlanks(words));
  expect(beyondPage(paper), 'too near to an edge').toEqual([]);
  expect(uponEachOther(paper), 'on top of each other').toEqual([]);
  expect(Math.min(...paper.texts.map(({ points }) => points)), 'smallest letters in points').toBeGreaterThanOrEqual(
    10.99,
  );
  const doses = paper.texts.filter(({ words }) => /^\d+\s×\s\d+$/.test(words));
  expect(Math.min(...doses.map(({ points }) => points)), 'smallest dose in points').toBeGreaterThanOrEqual(13.99);
  return { pdf, paper, doses };
}

/** What a sheet shows: its words in their order, its boxes in millimeters, and the pictures that are not there. */
function contentOf(sheet: Element) {
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let words = '';
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent?.checkVisibility() && !parent.closest('.visually-hidden')) words += texts.currentNode.nodeValue;
  }
  const millimeters = (pixels: number) => (pixels / 96) * 25.4;
  const boxes = [...sheet.querySelectorAll('li > i')].map((box) => box.getBoundingClientRect());
  const pictures = [...sheet.querySelectorAll('img')];
  return {
    words,
    boxes: boxes.map(({ width, height }) => ({ wide: millimeters(width), high: millimeters(height) })),
    undrawn: pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
  };
}

/** Texts that stick out of the sheet or of their own part of it, and parts that lie upon each other. */
function cutOff(sheet: Element): string[] {
  const { left, right } = sheet.getBoundingClientRect();
  const seen = [...sheet.querySelectorAll('p, h2, li, td, th, i, svg, img, [data-frame]')].filter((element) =>
    element.checkVisibility(),
  );
  const out = seen.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.left < left - 0.6 || box.right > right + 0.6);
  });
  const spilled = seen.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0);
  const parts = [...sheet.children].map((element) => element.getBoundingClientRect());
  const covered = parts.filter((part, at) => at > 0 && part.top < (parts[at - 1]?.bottom ?? 0) - 1);
  const rows = [...sheet.querySelectorAll(':scope > ol > li')];
  const tall = rows.filter((row) =>
    [...row.children].some((child) => child.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom + 1),
  );
  const over = rows.filter(
    (row) => row.getBoundingClientRect().bottom > (row.parentElement?.getBoundingClientRect().bottom ?? 0) + 1,
  );
  return [
    ...over.map((row) => `beyond the end of its list: ${row.textContent?.slice(0, 40)}`),
    ...out.map((element) => `beyond the edge: ${element.textContent?.slice(0, 40)}`),
    ...spilled.map((element) => `wider than its place: ${element.textContent?.slice(0, 40)}`),
    ...covered.map(({ top }) => `a part covers the one before it, at ${top}`),
    ...tall.map((row) => `higher than its row: ${row.textContent?.slice(0, 40)}`),
  ];
}
