import { readdirSync } from 'node:fs';
import type { OwnCard, Routine } from '#routine';
import { fragmentOf, START } from './builder.ts';
import { codesOn, openDesk } from './code-on-paper.ts';
import { lettersOn } from './printed-paper.ts';
import { allIsWell, FORMATS, openSheet, printed } from './sheet.ts';
import { expect, islandReady, test } from './site.ts';

const DOSE = { side: 'both', sets: 5, repetitions: 30, holdSeconds: 60, daysPerWeek: 7 } as const;
const LONG =
  'Loop the towel round your foot and lie back. Pull gently until the back of the thigh is tight. Breathe out, hold still, and let the leg come down slowly. Rest.';
const aCard = (title: string, text: string): OwnCard => ({ title, text, ...DOSE, side: 'right' });

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
/** Every exercise of the site, six on a sheet. */
const FULL = readdirSync('content/exercises')
  .map((file) => file.replace('.yaml', ''))
  .reduce<string[][]>((sheets, id) => {
    const last = sheets.at(-1);
    if (last && last.length < 6) last.push(id);
    else sheets.push([id]);
    return sheets;
  }, []);

/** Every kind of sheet: its boxes, the pages it may fill, and the paper on which its code is looked for, if at all. */
const KINDS = [
  { kind: 'Usual', boxes: 'Seven days', mostPages: 1, codeOn: 'A4' },
  { kind: 'Large type', boxes: 'Seven days', mostPages: 2, codeOn: 'Letter' },
  { kind: 'Pictures', boxes: null, mostPages: 1, codeOn: 'A4' },
  { kind: 'Log sheet', boxes: null, mostPages: 1, codeOn: 'Letter' },
  { kind: 'Usual', boxes: 'Four weeks', mostPages: 1, codeOn: null },
] as const;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
    if (location.protocol === 'about:') return;
    // Every routine is the first on its device. The questions before the sheet have journeys of their own.
    localStorage.clear();
    sessionStorage.setItem('safety-check', '{"emergency":"none","today":"none","appointment":"none"}');
  });
});

for (const [of, routine] of [
  ['six exercises', SIX],
  ['exercises and cards, with a long name', MIXED],
  ['six cards with all the words they hold', OWN],
] as const) {
  test(`a sheet of ${of} is whole on paper, can be read, and has its code, in every kind`, async ({
    page,
    browser,
  }) => {
    const desk = await openDesk(browser);
    await openSheet(page, routine);
    await page.locator('summary').filter({ hasText: 'Sheet:' }).click();
    for (const { kind, boxes, mostPages, codeOn } of KINDS) {
      await page.emulateMedia({ media: null });
      await page.getByRole('radio', { name: kind }).check();
      if (boxes) await page.getByRole('radio', { name: boxes }).check();
      const most = routine === OWN && boxes === 'Four weeks' ? 2 : mostPages;
      for (const format of FORMATS) {
        await test.step(`${kind}, ${boxes ?? 'no boxes'}, ${format.name}`, async () => {
          const { pdf, paper, doses } = await allIsWell(page, format, most);
          expect(doses, 'doses on the paper').toHaveLength(routine.entries.length);
          if (format.name === codeOn) {
            const codes = await codesOn(pdf, desk);
            expect(codes.map((address) => new URL(address).hash)).toEqual(routine === OWN ? [] : [fragmentOf(routine)]);
          }
          if (routine === OWN) expect(lettersOn(paper)).toContain('Toolongforacode.Copythelinkat');
        });
      }
    }
    await desk.close();
  });
}

// Two halves, because two tests run side by side.
for (const [at, half] of [FULL.slice(0, FULL.length / 2), FULL.slice(FULL.length / 2)].entries()) {
  test(`six exercises are one side of A4 and of Letter, whichever they are: part ${at + 1}`, async ({ page }) => {
    for (const ids of half) {
      await test.step(ids.join(', '), async () => {
        await page.goto('about:blank');
        await openSheet(page, { entries: ids.map((exercise) => ({ exercise, ...DOSE })) });
        for (const format of FORMATS) expect((await allIsWell(page, format, 1)).doses).toHaveLength(ids.length);
      });
    }
  });
}

test('the code on the paper opens the same routine on another device', async ({ page, browser }) => {
  const desk = await openDesk(browser);
  await openSheet(page, MIXED);
  const [address = ''] = await codesOn(await printed(page, 'A4'), desk);
  await desk.close();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  // The site is built for its own address; the path and the fragment are what the code is about.
  const { pathname, hash } = new URL(address);
  await other.goto(new URL(pathname + hash, page.url()).href);
  await islandReady(other);
  await expect(other.getByText('This is the routine from the link')).toBeVisible();
  await expect(other.locator('main ol > li h3')).toHaveCount(6);
  await elsewhere.close();
});

test('the sheet that is ready-made is one side of A4 and of Letter, without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/routine/starter/`);
  for (const format of FORMATS) expect((await allIsWell(page, format, 1)).doses).toHaveLength(START.length);
  await context.close();
});

test('the sheet shows when to get help first, then the pain rule, then each exercise with its dose and seven boxes', async ({
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
