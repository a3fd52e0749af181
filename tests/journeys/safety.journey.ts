import { allClear, answer, openBuilder, order, START } from './builder.ts';
import { expect, islandReady, test } from './site.ts';

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

  test('who has been cleared since goes on after a sign for an appointment, and after no heavier one', async ({
    page,
  }) => {
    const cleared = page.getByRole('button', { name: 'A clinician has cleared me to exercise since' });
    await openBuilder(page);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    await answer(page, 'Yes, at least one');
    await expect(page.getByRole('heading', { name: 'Call for help now' })).toBeVisible();
    await expect(cleared).toHaveCount(0);
    await page.getByRole('button', { name: /answer again/ }).click();
    await answer(page, 'None of these', 'None of these', 'Yes, at least one');
    await cleared.click();
    await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible();
    expect(await order(page)).toEqual(START);
  });

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
