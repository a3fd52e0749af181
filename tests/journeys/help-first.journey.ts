import type { Page } from '@playwright/test';
import { calm, choose, h1, startChecker, submit } from './checker.ts';
import { expect, test } from './site.ts';

const WITH_EXERCISES = [
  '/exercises/bridge/',
  '/exercises/',
  '/exercises/muscles/',
  '/routine/starter/',
  '/routine/',
  '/routine/session/',
  '/routine/progress/',
];

test('after an emergency no page shows or prints an exercise, until the questions are answered again', async ({
  page,
}) => {
  test.slow();
  await page.goto('/exercises/bridge/');
  await expect(h1(page)).toHaveText('Bridge');
  await sayEmergency(page);
  for (const path of WITH_EXERCISES) {
    await page.goto(path);
    await onlyHelp(page, 'Call your local emergency number now.');
    await page.emulateMedia({ media: 'print' });
    await onlyHelp(page, 'Call your local emergency number now.');
    await page.emulateMedia({ media: 'screen' });
  }
  // Clearing the answers answers nothing.
  await page.goto('/symptom-checker/');
  await page.getByRole('button', { name: 'Start over' }).first().click();
  await page.getByRole('button', { name: 'Yes, clear them' }).click();
  await page.goto('/exercises/bridge/');
  await onlyHelp(page, 'Call your local emergency number now.');
  await startChecker(page);
  await calm(page);
  await page.goto('/exercises/bridge/');
  await expect(h1(page)).toBeVisible();
  await expect(page.getByText('First, get help')).toBeHidden();
});

test('Back to an exercise that was open before shows it no more', async ({ page }) => {
  await page.goto('/exercises/bridge/');
  await sayEmergency(page);
  for (let times = 0; times < 6 && !page.url().includes('/exercises/'); times += 1) await page.goBack();
  expect(page.url()).toContain('/exercises/bridge/');
  await onlyHelp(page, 'Call your local emergency number now.');
});

test('a yes in the safety check of the builder hides the exercises of other pages, too', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => sessionStorage.setItem('safety-check', '{"emergency":"none","today":"not-sure"}'));
  await page.goto('/exercises/bridge/');
  await onlyHelp(page, 'Get seen today.');
  await page.getByRole('link', { name: 'Answer the safety check again' }).click();
  await expect(page.getByRole('button', { name: /answer again/ })).toBeVisible();
});

async function sayEmergency(page: Page): Promise<void> {
  await startChecker(page);
  await choose(page, 'cold-leg', 'yes');
  await submit(page).click();
  await expect(h1(page)).toHaveText('Call for help now');
}

/** Help, and nothing of the page that could be done, printed or played. */
async function onlyHelp(page: Page, words: string): Promise<void> {
  await expect(page.getByText('First, get help')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expect(
    page.locator('main :is(h1, video, img, button, svg, [role="img"])').filter({ visible: true }),
  ).toHaveCount(0);
}
