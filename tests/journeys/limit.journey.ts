import type { Locator, Page } from '@playwright/test';
import { axeComplaints } from './axe.ts';
import { fill, openDiary, rawSession } from './diary.ts';
import { fillForm, isSuggested, NO_SIGN, signs, startForm } from './form.ts';
import { button, title } from './session.ts';
import { allIsWell, FORMATS } from './sheet.ts';
import { expect, islandReady, test } from './site.ts';

const LOW = ['0–2', '3–5', '6+'];
const USUAL = ['0–3', '4–5', '6+'];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
});

/** The scores that can be seen in a part of a page are these, each of them, and no other. */
async function scoresIn(part: Locator, scores: readonly string[]): Promise<void> {
  const seen = async () => [...new Set((await part.innerText()).match(/(?<!\d)(?:[03]–\d|4–5|6\+)/g))].sort();
  await expect.poll(seen).toEqual(scores);
}

/** Somebody who is pregnant and was cleared by a clinician gets a suggestion. */
async function suggestInPregnancy(page: Page): Promise<void> {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { pregnancy: 'I am pregnant' });
  await page.getByRole('checkbox', { name: 'A clinician has cleared me to exercise for this' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await isSuggested(page);
}

async function openSession(page: Page): Promise<void> {
  await page.goto('/routine/session/');
  await islandReady(page);
  await expect(button(page, 'Begin')).toBeEnabled();
}

async function sheetOfBuilder(page: Page): Promise<Locator> {
  await page.goto('/routine/');
  await islandReady(page);
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  return page.locator('[data-paper]');
}

const onScreen = (page: Page) => page.emulateMedia({ media: null });
const lowerLimit = (page: Page) => page.getByRole('checkbox', { name: 'Use the lower limit' });

test('what the form says of the limit holds on the sheet, in the session and in the diary, until it is taken away', async ({
  page,
}) => {
  test.slow();
  await suggestInPregnancy(page);
  await expect(page.getByRole('heading', { name: 'Your limit is lower' })).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  await scoresIn(page.locator('section').filter({ hasText: 'How much pain is fine' }), LOW);
  // Nothing outlives the tab before its person says so.
  expect(await page.evaluate(() => localStorage.getItem('pain-limit'))).toBeNull();

  await test.step('the sheet that the form prints at once', async () => {
    await page.getByRole('button', { name: 'Print it now' }).click();
    await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
    for (const format of FORMATS) await allIsWell(page, format, 1);
    await scoresIn(page.locator('[data-paper]'), LOW);
    await onScreen(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the sheet of the builder', async () => {
    await page.getByRole('link', { name: 'Make it yours, then print' }).click();
    await islandReady(page);
    await expect(page.getByText('Your limit is lower: carry on only at 0–2.')).toBeVisible();
    await scoresIn(await sheetOfBuilder(page), LOW);
    await onScreen(page);
  });

  await test.step('the session', async () => {
    await openSession(page);
    await expect(page.getByText('Your limit is lower: carry on only at 0–2.')).toBeVisible();
    await button(page, 'Begin').click();
    await button(page, 'It hurts too much').click();
    await scoresIn(page.getByRole('dialog'), LOW);
    await button(page, 'Stop for today').click();
    await expect(title(page)).toHaveText('You stopped here');
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await button(page, 'Done').click();
    await expect(page.getByText('3–5: Stay at this level.')).toBeVisible();
  });

  await test.step('the diary', async () => {
    await openDiary(page);
    await expect(lowerLimit(page)).toBeChecked();
    await expect(page.getByRole('heading', { name: 'Stay at this level' })).toBeVisible();
    await scoresIn(page.locator('section.rule'), LOW);
    await lowerLimit(page).click();
    await expect(page.getByRole('status')).toHaveText(/You carry on at 0–3 again/);
    await expect(lowerLimit(page)).not.toBeChecked();
    await scoresIn(page.locator('section.rule'), USUAL);
  });

  await test.step('taken away, it is taken away everywhere', async () => {
    await page.reload();
    await expect(lowerLimit(page)).not.toBeChecked();
    await openSession(page);
    await expect(page.getByText('Your limit is lower')).toHaveCount(0);
    await button(page, 'Begin').click();
    await button(page, 'It hurts too much').click();
    await scoresIn(page.getByRole('dialog'), USUAL);
    await scoresIn(await sheetOfBuilder(page), USUAL);
  });
});

test('the device remembers the lower limit once its person says so', async ({ page, context }) => {
  await suggestInPregnancy(page);
  await page.getByRole('button', { name: 'Remember it on this device' }).click();
  await expect(page.getByText('go by it from now on.')).toBeVisible();
  const later = await context.newPage();
  await later.goto('/routine/session/');
  await expect(later.getByText('Your limit is lower: carry on only at 0–2.')).toBeVisible();
});

test('a later suggestion raises no limit that was lowered: its own sheet goes by it, and it says why', async ({
  page,
}) => {
  await page.goto('/words/');
  await page.evaluate(() => localStorage.setItem('pain-limit', 'low'));
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page);
  await isSuggested(page);
  await expect(page.getByText('These answers do not ask for it')).toBeVisible();
  await page.getByRole('button', { name: 'Print it now' }).click();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await scoresIn(page.locator('[data-paper]'), LOW);
  expect(await page.evaluate(() => localStorage.getItem('pain-limit'))).toBe('low');
});

test('the tick of the diary reaches a routine that is open in another tab', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/routine/');
  await islandReady(other);
  await openDiary(page);
  await lowerLimit(page).click();
  await expect(page.getByRole('status')).toHaveText(/on your sheet and in your session too/);
  await expect(other.getByText('Your limit is lower: carry on only at 0–2.')).toBeVisible();
  await other.getByRole('link', { name: 'Change the limit' }).click();
  await expect(other.getByRole('heading', { name: 'Is the lower limit for you?' })).toBeFocused();
  await expect(other.getByRole('heading', { name: 'Is the lower limit for you?' })).toBeInViewport();
  await expect(lowerLimit(other)).toBeChecked();
  // What only the diary knows, as after a copy was brought back to another device, it tells the other pages.
  await other.evaluate(() => localStorage.removeItem('pain-limit'));
  await openDiary(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pain-limit'))).toBe('low');
});

test('deleting the diary forgets the lower limit, and says so before', async ({ page }) => {
  await page.goto('/words/');
  await page.evaluate(() => localStorage.setItem('pain-limit', 'low'));
  await fill(page, [rawSession(1)]);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('So does the lower limit, if you use it')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('status')).toHaveText(/Your diary is deleted/);
  await expect(lowerLimit(page)).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('pain-limit'))).toBeNull();
});

test('a browser that keeps nothing says that the other pages do not know', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await suggestInPregnancy(page);
  await expect(page.getByText('This browser did not let us keep it for the other pages')).toBeVisible();
  await openDiary(page);
  await lowerLimit(page).click();
  await expect(page.getByRole('status')).toHaveText(/your sheet and your session still say 0–3/);
  await expect(lowerLimit(page)).toBeChecked();
});
