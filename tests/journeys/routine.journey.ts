import type { Page } from '@playwright/test';
import { expect, islandReady, test } from './site.ts';

/** The names of the exercises on the screen, in order. */
const order = (page: Page) => page.locator('main ol > li h3').allInnerTexts();

async function openBuilder(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/routine/${fragment}`);
  await islandReady(page);
  await expect(
    page
      .getByRole('button', { name: /^Take .* out$/ })
      .or(page.getByRole('button', { name: /answer again/ }))
      .first(),
  ).toBeEnabled();
}

/** Answers the safety check, one step after the other. */
async function answer(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const given of answers) {
    await page.getByRole('radio', { name: given }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

const allClear = ['None of these', 'None of these', 'None of these'];
const START = ['Bridge', 'Clamshell', 'Seated march', 'Squat'];

test('it starts with four exercises, useful before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/routine/`);
  for (const name of START) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.getByText('2 × 8, hold 3 seconds')).toBeVisible();
  await page.getByRole('link', { name: /starter sheet/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The starter sheet');
  await context.close();
});

test('by keyboard alone: reorder, take out, put back, and hear what happened', async ({ page }) => {
  await openBuilder(page);
  const down = page.getByRole('button', { name: 'Move Bridge down' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bridge is now 2 of 4.')).toBeAttached();
  await expect(down).toBeFocused();
  expect(await order(page)).toEqual(['Clamshell', 'Bridge', 'Seated march', 'Squat']);

  await page.getByRole('button', { name: 'Take Clamshell out' }).focus();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['Bridge', 'Seated march', 'Squat']);
  await expect(page.getByRole('button', { name: 'Put Clamshell back' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['Clamshell', 'Bridge', 'Seated march', 'Squat']);
});

test('by dragging: the first exercise goes to the end', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await openBuilder(page);
  const rows = page.locator('main ol > li');
  // The library for dragging comes after the page; it marks the rows when it is there.
  await expect(rows.nth(0)).toHaveAttribute('draggable', 'true');
  const handle = rows.nth(0).getByTitle('Drag to another place');
  const [from, to] = [await handle.boundingBox(), await rows.nth(3).boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 });
  await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(['Clamshell', 'Seated march', 'Squat', 'Bridge']);
});

test('dose and side can be changed, and survive reload and closing the tab', async ({ page, context }) => {
  await openBuilder(page);
  const row = page.locator('main ol > li').filter({ hasText: 'Clamshell' });
  await row.getByText('Change').click();
  await row.getByRole('button', { name: 'More sets' }).click();
  await row.getByRole('button', { name: 'Longer hold' }).click();
  await row.getByRole('radio', { name: 'Left' }).check();
  await expect(row).toContainText('3 × 10, left side, hold 3 seconds');
  await page.reload();
  await islandReady(page);
  await expect(page.locator('main ol > li').filter({ hasText: 'Clamshell' })).toContainText(
    '3 × 10, left side, hold 3 seconds',
  );

  const other = await context.newPage();
  await page.close();
  await openBuilder(other);
  await expect(other.locator('main ol > li').filter({ hasText: 'Clamshell' })).toContainText(
    '3 × 10, left side, hold 3 seconds',
  );
});

test.describe('the safety check', () => {
  test('stands before printing; none of the signs lets the sheet through', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => Object.assign(window, { printed: true });
    });
    await openBuilder(page);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    await expect(page.getByRole('radio', { name: 'None of these' })).toBeVisible();
    await expect(page.getByText(/short of breath|breathless|chest pain/i).first()).toBeVisible();
    expect(await page.evaluate(() => 'printed' in window)).toBe(false);
    await answer(page, ...allClear);
    await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  });

  for (const [name, answers, heading] of [
    ['an emergency sign', ['Yes, at least one'], 'Call for help now'],
    ['“not sure” about an emergency sign', ['Not sure'], 'Call for help now'],
    ['a sign for today', ['None of these', 'Yes, at least one'], 'Get medical help today'],
    ['“not sure” about a sign for today', ['None of these', 'Not sure'], 'Get medical help today'],
    ['a sign for an appointment', ['None of these', 'None of these', 'Yes, at least one'], 'Book an appointment'],
  ] as const) {
    test(`${name} shows only what to do, also after a reload and on paper`, async ({ page }) => {
      await openBuilder(page);
      await page.getByRole('button', { name: 'Print the sheet' }).click();
      await answer(page, ...answers);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      const onlyThat = async () => {
        for (const exercise of START) await expect(page.getByText(exercise, { exact: true })).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'Print the sheet' })).toHaveCount(0);
      };
      await onlyThat();
      await page.reload();
      await islandReady(page);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await onlyThat();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await onlyThat();
    });
  }

  test('an answer given by mistake can be given again', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    await answer(page, 'Yes, at least one');
    await page.getByRole('button', { name: /answer again/ }).click();
    await answer(page, ...allClear);
    await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible();
    expect(await order(page)).toEqual(START);
  });

  test('whoever prints around it gets the questions, not the exercises', async ({ page }) => {
    await openBuilder(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('My hip routine')).toHaveCount(0);
    await expect(page.locator('[data-paper]')).toBeVisible();
    await expect(page.locator('[data-paper]')).toContainText(/fever/);
  });

  test('stands before adding, also when another page asked for the exercise', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Take Bridge out' }).click();
    await page.goto('/exercises/bridge/');
    await page.getByRole('link', { name: 'Add to my routine' }).click();
    await islandReady(page);
    await answer(page, ...allClear);
    await expect.poll(() => order(page)).toEqual(['Clamshell', 'Seated march', 'Squat', 'Bridge']);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('no answer is ever in an address or kept beyond the tab', async ({ page }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await openBuilder(page);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    await answer(page, 'Not sure');
    addresses.push(page.url());
    expect(addresses.filter((address) => /not-sure|emergency|yes/.test(address))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/not-sure|"yes"/);
  });
});

test.describe('a link', () => {
  test('holds the whole routine, is short, and opens it on another device', async ({ page, browser, baseURL }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Take Squat out' }).click();
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, {
        writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })),
      });
    });
    await page.getByRole('button', { name: 'Copy a link to this routine' }).click();
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(new URL(copied).hash.length).toBeLessThanOrEqual(200);
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await openBuilder(other, new URL(copied).hash);
    expect(await order(other)).toEqual(['Bridge', 'Clamshell', 'Seated march']);
    expect(copied).toContain('/routine/#r=');
    expect(new URL(other.url()).href).toBe(`${baseURL}/routine/`);
    await elsewhere.close();
  });

  for (const [name, fragment] of [
    ['that was cut', '#r=1.bridge:3x10h3d3.clam'],
    ['from a newer version', '#r=7.bridge:3x10h3d3!k7'],
    ['that is hostile', '#r=<script>alert(1)</script>'],
    ['that is very long', `#r=${'1.bridge:3x10'.repeat(2000)}`],
    ['to nothing', '#r='],
  ] as const) {
    test(`${name} is refused with a sentence, and what was there stays`, async ({ page }) => {
      await openBuilder(page);
      await page.getByRole('button', { name: 'Take Bridge out' }).click();
      await page.goto('about:blank');
      await openBuilder(page, fragment);
      await expect(page.getByText('The link could not be opened')).toBeVisible();
      await expect(page.getByText('Your own routine is unchanged.')).toBeVisible();
      expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);
    });
  }

  test('to another routine asks first; the own one can be kept', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Take Bridge out' }).click();
    const mine = await page.evaluate(() => localStorage.getItem('routine'));
    await page.getByRole('button', { name: 'Put Bridge back' }).click();
    await page.goto('about:blank');
    await openBuilder(page, `#r=${mine}`);
    await expect(page.getByText('This link holds another routine')).toBeVisible();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    expect(await order(page)).toEqual(START);
  });
});

test.describe('what the device keeps', () => {
  test('a text that cannot be read gives a message, and is put aside, not deleted', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('routine', '1.bridge:9x999d9!zz'));
    await openBuilder(page);
    await expect(page.getByText('What was kept on this device could not be read')).toBeVisible();
    expect(await order(page)).toEqual(START);
    expect(await page.evaluate(() => localStorage.getItem('routine-unreadable'))).toBe('1.bridge:9x999d9!zz');
  });

  test('a device that is full or refuses says so, and the routine still works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openBuilder(page);
    await page.getByRole('button', { name: 'Take Bridge out' }).click();
    expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);
    await expect(page.getByText('This browser does not let us keep your routine.')).toBeVisible();
  });

  test('can be forgotten, and the forgetting can be taken back', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Take Bridge out' }).click();
    await page.getByRole('button', { name: 'Forget my routine on this device' }).click();
    expect(await page.evaluate(() => localStorage.getItem('routine'))).toBeNull();
    expect(await order(page)).toEqual(START);
  });
});

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
