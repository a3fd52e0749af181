import { readdirSync } from 'node:fs';
import { writeRoutine } from '#routine';
import { allClear, answer, openBuilder, START } from './builder.ts';
import { expect, test } from './site.ts';

const DOSE = { side: 'both', sets: 5, repetitions: 30, holdSeconds: 60, daysPerWeek: 7 } as const;

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

test.describe('the sheet', () => {
  for (const format of ['A4', 'Letter'] as const) {
    test(`of the builder is one side of ${format}`, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await openBuilder(page);
      await page.getByRole('button', { name: 'Print the sheet' }).click();
      await answer(page, ...allClear);
      await expect(page.locator('[data-paper] svg[role=img]')).toBeAttached();
      expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false }))).toBe(1);
    });

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
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await openBuilder(page, `#r=${writeRoutine(routine)}`);
      await page.getByRole('button', { name: 'Open this routine' }).or(page.getByText('Your plan')).first().waitFor();
      await page.getByRole('button', { name: 'Print the sheet' }).click();
      await answer(page, ...allClear);
      await expect(page.locator('[data-paper] ol > li h2')).toHaveCount(6);
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
    const sizes = await page
      .locator('[data-paper] *')
      .evaluateAll((all) =>
        all
          .filter((element) => element.childNodes.length > 0 && element.checkVisibility())
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
    // 11 pt at the least.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14.6);
  });
});

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
