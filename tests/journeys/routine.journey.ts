import { keptRoutines, openBuilder, order, START } from './builder.ts';
import { expect, islandReady, test } from './site.ts';

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
    ['of the first kind that was cut', '#r=1.bridge:3x10h3d3.clam'],
    ['that was cut', '#r=2.br3x10h3d3.cl'],
    ['that was changed', '#r=2.br3x10h3d3.cl2x12d5l!n16r'],
    ['from a newer version', '#r=7.bridge:3x10h3d3!k7'],
    ['that is hostile', '#r=<script>alert(1)</script>'],
    ['with a hostile card', '#r=2.o:3x10d3:~PGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPg:!0000'],
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
    const [mine] = Object.values(await keptRoutines(page));
    await page.getByRole('button', { name: 'Put Bridge back' }).click();
    await page.getByRole('button', { name: 'Move Squat up' }).click();
    await page.goto('about:blank');
    await openBuilder(page, `#r=${mine}`);
    await expect(page.getByText('This link holds another routine')).toBeVisible();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    expect(await order(page)).toEqual(['Bridge', 'Clamshell', 'Squat', 'Seated march']);
  });
});

test.describe('what the device keeps', () => {
  test('a text that cannot be read gives a message, and is put aside, not deleted', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('routine', '1.bridge:9x999d9!zz'));
    await openBuilder(page);
    await expect(page.getByText('Something kept on this device could not be read')).toBeVisible();
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
    await page.getByRole('button', { name: 'Forget all my routines on this device' }).click();
    await expect(page.getByText('No routine is kept on this device now. You see')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('routine')))).toEqual([]);
    expect(await order(page)).toEqual(START);
    await page.getByRole('button', { name: 'Bring the other routine back' }).click();
    expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);
    expect(Object.keys(await keptRoutines(page))).toHaveLength(1);
  });
});
