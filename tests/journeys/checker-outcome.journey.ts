import type { Page } from '@playwright/test';
import { axeComplaints } from './axe.ts';
import { at, calm, choose, h1, OUTER_HIP, startChecker, submit, textOf, walk, whole } from './checker.ts';
import { expect, test } from './site.ts';

test.describe('what is urgent', () => {
  test('an emergency ends the questions after its screen, also for “Not sure”, and shows only what to do', async ({
    page,
  }) => {
    await startChecker(page);
    await choose(page, 'cold-leg', 'not-sure');
    await submit(page).click();
    await expect(h1(page)).toHaveText('Call for help now');
    await expect(page.getByText(`You were not sure: ${textOf('cold-leg')}`)).toBeVisible();
    await onlyAction(page);
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
    await page.getByRole('combobox').selectOption({ label: 'United Kingdom' });
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
    await expect(page.getByText('Numbers read in public texts on 22 November 2026.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
    await page.getByRole('button', { name: /wrong tap/ }).click();
    await at(page, 'leg-now');
    await expect(page.getByRole('button', { name: 'Not sure', pressed: true })).toHaveCount(1);
  });

  test('thoughts of self-harm lead to help in a crisis first', async ({ page }) => {
    await startChecker(page);
    await walk(page, {}, 'body-now');
    await choose(page, 'self-harm', 'yes');
    await submit(page).click();
    await expect(h1(page)).toHaveText('Please talk to somebody now');
    await page.getByRole('combobox').selectOption({ label: 'United States' });
    await expect(page.locator('main a[href^="tel:"]').first()).toHaveText('Call 988');
    await onlyAction(page);
  });

  test('a sign for today shows only what to do', async ({ page }) => {
    await startChecker(page);
    await walk(page, { ...OUTER_HIP, 'calf-swollen': 'yes' });
    await expect(h1(page)).toHaveText('Get medical help today');
    await onlyAction(page);
  });

  test('an appointment comes first; patterns are background, and no routine is offered', async ({ page }) => {
    await startChecker(page);
    await walk(page, { ...OUTER_HIP, 'weight-sweats': 'yes' });
    await expect(h1(page)).toHaveText('Book an appointment');
    await expect(page.getByRole('heading', { name: 'For background' })).toBeVisible();
    await whole(page);
    await expect(page.locator('main').locator('a[href^="/routine/"], a[href^="/exercises/"]')).toHaveCount(0);
  });
});

test('self-care names patterns with reasons from one’s own answers, and a routine', async ({ page }) => {
  await startChecker(page);
  await calm(page);
  await expect(h1(page)).toHaveText('You can look after it yourself');
  const first = page.getByRole('article').first();
  await expect(first).toContainText('Fits well');
  await expect(first).toContainText('You chose: Lying on the sore side');
  await expect(first.getByRole('link', { name: /routine/ })).toHaveAttribute('href', '/routine/suggest/');
  await whole(page);
  await expect(page.getByRole('article')).not.toHaveCount(4);
  expect(await page.locator('main').innerText()).not.toMatch(/\d ?%|\byou have (arthritis|a tear)/i);
});

test('on paper the card of what to do comes first, and no button is left', async ({ page }) => {
  await startChecker(page);
  await calm(page);
  await whole(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  expect((await page.locator('main').innerText()).trimStart()).toMatch(/^Looking after yourself/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing at the start, on screens and in the outcomes, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await startChecker(page);
    await faultless(page);
    await choose(page, 'cold-leg', 'yes');
    await faultless(page);
    await submit(page).click();
    await whole(page);
    await faultless(page);
    await page.getByRole('button', { name: /wrong tap/ }).click();
    await choose(page, 'cold-leg', 'yes');
    await calm(page, 'where');
    await page.waitForLoadState('networkidle');
    await faultless(page);
    await calm(page);
    await whole(page);
    await faultless(page);
  });

async function faultless(page: Page): Promise<void> {
  expect(await axeComplaints(page)).toEqual([]);
}

/** Nothing but what to do: no pattern, no exercise. */
async function onlyAction(page: Page): Promise<void> {
  await whole(page);
  await expect(page.getByRole('article')).toHaveCount(0);
  const links = page.locator('main').locator('a[href^="/routine/"], a[href^="/exercises/"], a[href^="/conditions/"]');
  await expect(links).toHaveCount(0);
  await expect(page.getByText(/^Fits |For background|Patterns to ask about/)).toHaveCount(0);
}
