import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { OwnCard, Routine } from '#routine';
import { allClear, answer, fragmentOf, openBuilder, START } from './builder.ts';
import { readCode } from './read-code.ts';
import { expect, islandReady, test } from './site.ts';

const DOSE = { side: 'both', sets: 5, repetitions: 30, holdSeconds: 60, daysPerWeek: 7 } as const;
const LONG =
  'Loop the towel round your foot and lie back. Pull gently until the back of the thigh is tight. Breathe out, hold still, and let the leg come down slowly. Rest.';
const aCard = (title: string, text: string): OwnCard => ({ title, text, ...DOSE, side: 'right' });

/** Every exercise of the site, six on a sheet, with the longest dose that is said of any. */
const full = readdirSync('content/exercises')
  .map((file) => file.replace('.yaml', ''))
  .reduce<string[][]>((sheets, id) => {
    const last = sheets.at(-1);
    if (last && last.length < 6) last.push(id);
    else sheets.push([id]);
    return sheets;
  }, [])
  .filter((ids) => ids.length === 6)
  .map((ids) => [ids, { entries: ids.map((exercise) => ({ exercise, ...DOSE })) }] as const);

const SIX: Routine = {
  entries: [
    'half-kneeling-hip-flexor-stretch',
    'side-lying-hip-abduction',
    'seated-march',
    'bridge',
    'standing-hip-abduction',
    'squat',
  ].map((exercise) => ({ exercise, ...DOSE })),
};
const MIXED: Routine = {
  name: 'Mornings with my therapist, before work.',
  entries: [
    { exercise: 'bridge', ...DOSE },
    aCard('Towel stretch', LONG),
    { exercise: 'squat', ...DOSE },
    aCard('A name as long as a name of a card is 40', 'Hold the rail.'),
    { exercise: 'seated-march', ...DOSE },
    aCard('Wall slide', ''),
  ],
};
const OWN: Routine = {
  entries: [1, 2, 3, 4, 5, 6].map((at) => aCard(`A name as long as a name of a card is ${at}0`, LONG)),
};
const PAPERS = [
  ['Usual', 1],
  ['Large type', 2],
  ['Pictures', 1],
  ['Log sheet', 1],
] as const;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
});

for (const [of, routine] of [
  ['six exercises', SIX],
  ['exercises and cards, with a long name', MIXED],
  ['six cards with all the words they hold', OWN],
] as const) {
  for (const [paper, mostPages] of PAPERS) {
    test(`${paper}, of ${of}: nothing is cut off, and everything can be read, on A4 and Letter`, async ({ page }) => {
      await openSheet(page, routine);
      await choosePaper(page, paper);
      await allIsWell(page, mostPages);
    });
  }
  test(`Four weeks of boxes, of ${of}`, async ({ page }) => {
    await openSheet(page, routine);
    await choosePaper(page, 'Usual');
    await page.getByRole('radio', { name: 'Four weeks' }).check();
    await allIsWell(page, routine === OWN ? 2 : 1);
  });
}

test.describe('the code', () => {
  test.use({ deviceScaleFactor: 6 });

  for (const [of, routine, paper] of [
    ['six exercises', SIX, 'Usual'],
    ['six exercises in large type', SIX, 'Large type'],
    ['the log', SIX, 'Log sheet'],
    ['exercises and cards with a name', MIXED, 'Pictures'],
  ] as const) {
    test(`on the paper of ${of} opens the same routine on another device`, async ({ page, browser, baseURL }) => {
      await openSheet(page, routine);
      await choosePaper(page, paper);
      await page.emulateMedia({ media: 'print' });
      const address = await readCode(await page.locator('[data-paper] svg[role=img]').screenshot());
      expect(new URL(address).hash).toBe(fragmentOf(routine));
      const elsewhere = await browser.newContext();
      const other = await elsewhere.newPage();
      // The site is built for its own address; the path and the fragment are what the code is about.
      await other.goto(`${baseURL}${new URL(address).pathname}${new URL(address).hash}`);
      await islandReady(other);
      await expect(other.getByText('This is the routine from the link')).toBeVisible();
      await expect(other.locator('main ol > li h3')).toHaveCount(6);
      await elsewhere.close();
    });
  }

  test('is left out where it would be too fine for a phone, and the sheet says where the link is', async ({ page }) => {
    await openSheet(page, OWN);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-paper] svg[role=img]')).toHaveCount(0);
    await expect(page.locator('[data-paper]')).toContainText('Too long for a code. Copy the link at');
  });
});

test.describe('the sheet', () => {
  for (const format of ['A4', 'Letter'] as const) {
    test(`that is ready-made is one side of ${format}, without JavaScript`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${baseURL}/routine/starter/`);
      expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false }))).toBe(1);
      await context.close();
    });
  }

  for (const [ids, routine] of full) {
    test(`of six exercises is one side of A4 and of Letter: ${ids.join(', ')}`, async ({ page }) => {
      await openSheet(page, routine);
      await page.emulateMedia({ media: 'print' });
      const drawn = await page
        .locator('[data-paper] img')
        .evaluateAll((all) => all.map((picture) => (picture as HTMLImageElement).naturalWidth > 0));
      expect(drawn).not.toContain(false);
      for (const format of ['A4', 'Letter'] as const)
        expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1);
    });
  }

  test('shows when to get help first, then the pain rule, then each exercise with its dose and seven boxes', async ({
    page,
  }) => {
    await page.goto('/routine/starter/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const text = await page.locator('[data-paper]').innerText();
    const places = ['Emergency', 'Today', 'This week or next', 'Otherwise', 'How much pain is fine?', ...START].map(
      (words) => text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(text).toContain('Not yet reviewed by a clinician');
  });
});

/** Opens a routine, passes the safety check and waits until its sheet is complete. */
async function openSheet(page: Page, routine: Routine): Promise<void> {
  await openBuilder(page, fragmentOf(routine));
  await expect(page.locator('main ol > li h3')).toHaveCount(routine.entries.length);
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await answer(page, ...allClear);
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
}

async function choosePaper(page: Page, paper: string): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Sheet:' }).click();
  await page.getByRole('radio', { name: paper }).check();
}

/** On both papers: so many pages, nothing beyond the edges, nothing on top of something else, letters large enough. */
async function allIsWell(page: Page, mostPages: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of [
    ['A4', 210],
    ['Letter', 215.9],
  ] as const) {
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(pages, `pages of ${format}`).toBeLessThanOrEqual(mostPages);
    const isFlowing = (await page.locator('[data-paper]').getAttribute('data-variant')) === 'large';
    const margins = isFlowing ? 28 : 0;
    await page.setViewportSize({ width: Math.round(((width - margins) / 25.4) * 96), height: 1056 });
    expect(await page.locator('[data-paper]').evaluate(cutOff), format).toEqual([]);
  }
  const { texts, doses, boxes } = await page.locator('[data-paper]').evaluate(sizesOf);
  expect(Math.min(...texts), 'smallest text in points').toBeGreaterThanOrEqual(10.99);
  expect(Math.min(...doses), 'smallest dose in points').toBeGreaterThanOrEqual(14);
  if (boxes.length === 0) return;
  expect(Math.min(...boxes.map(({ high }) => high)), 'lowest box in millimeters').toBeGreaterThanOrEqual(4.9);
  expect(Math.min(...boxes.map(({ wide }) => wide)), 'narrowest box in millimeters').toBeGreaterThanOrEqual(2.6);
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
  return [
    ...out.map((element) => `beyond the edge: ${element.textContent?.slice(0, 40)}`),
    ...spilled.map((element) => `wider than its place: ${element.textContent?.slice(0, 40)}`),
    ...covered.map(({ top }) => `a part covers the one before it, at ${top}`),
    ...tall.map((row) => `higher than its row: ${row.textContent?.slice(0, 40)}`),
  ];
}

function sizesOf(sheet: Element) {
  const points = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
  const hasText = (element: Element) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
  const visible = [...sheet.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const texts = visible.filter((element) => hasText(element) && !element.classList.contains('visually-hidden'));
  const boxes = visible
    .filter((element) => element.matches('li > i'))
    .map((element) => element.getBoundingClientRect());
  const millimeters = (pixels: number) => (pixels / 96) * 25.4;
  return {
    texts: texts.map(points),
    doses: [...sheet.querySelectorAll('[data-dose] b')].map(points),
    boxes: boxes.map(({ width, height }) => ({ wide: millimeters(width), high: millimeters(height) })),
  };
}

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
