import type { Page } from '@playwright/test';
import { calm, startChecker } from './checker.ts';
import { FORM, fillForm, go, isSuggested, NO_SIGN, openForm, signs, startForm, suggested, title } from './form.ts';
import { allIsWell, FORMATS } from './sheet.ts';
import { expect, test } from './site.ts';

const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => Object.assign(window, { prints: (window as unknown as { prints: number }).prints + 1 });
  });
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

test('by keyboard alone, from the top of the page to the printed sheet in at most 60 presses', async ({ page }) => {
  await countPrints(page);
  await openForm(page);
  let presses = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      presses += 1;
      await page.keyboard.press(key);
    }
  };
  const at = (words: string) => expect(page.getByText(words, { exact: true }).first()).toBeFocused();
  // Past the head of the page, past the link in the text, to Start.
  await press('Tab', 'Enter', 'Tab', 'Tab', 'Enter');
  for (let sign = 0; sign < 3; sign += 1) {
    await expect(page.getByText(`Question ${sign + 1} of 3`, { exact: false }).last()).toBeVisible();
    await press('Tab', 'ArrowUp', 'Enter');
  }
  await at('Has a clinician given it a name?');
  await press('Tab', 'Enter');
  await at('Where does it hurt?');
  await expect(page.getByRole('button', { name: 'Skip the picture' })).toBeAttached();
  await press('Tab', 'ArrowRight', 'Tab', 'Enter', 'Tab', 'Tab', 'Space', 'Enter');
  await at('How much does it hurt?');
  await press('Tab');
  await page.keyboard.press('3');
  await press('Tab');
  await page.keyboard.press('5');
  await press('Tab', 'ArrowUp', 'Enter');
  await at('What is hard for you?');
  await press('Tab', 'Enter');
  await at('A few things about you');
  await press('Tab', 'ArrowRight', 'Enter');
  await at('What suits your days?');
  await press('Tab', 'Enter');
  await isSuggested(page);
  await at('A routine for you');
  await press('Tab', 'Tab');
  await expect(page.getByRole('button', { name: 'Print it now' })).toBeFocused();
  await press('Enter');
  await expect.poll(() => prints(page)).toBe(1);
  console.log(`form to printed sheet: ${presses} presses`);
  expect(presses).toBeLessThanOrEqual(60);

  const names = await suggested(page).allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  for (const name of names) await expect(page.locator('[data-paper]')).toContainText(name);
});

test('the sheet that is printed at once is whole, on A4 and on Letter', async ({ page }) => {
  await countPrints(page);
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { names: ['Hip impingement (FAI syndrome)'], now: 1, worst: 3, minutes: 30 });
  await isSuggested(page);
  await expect(suggested(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Print it now' }).click();
  await expect.poll(() => prints(page)).toBe(1);
  for (const format of FORMATS) {
    const { doses } = await allIsWell(page, format, 1);
    expect(doses).toHaveLength(6);
  }
});

test('the way in the address stays clean, and the suggestion opens in the builder', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { place: 'Outer side of the hip, around the bony point' });
  await isSuggested(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(FORM);
  const names = await suggested(page).allInnerTexts();
  await page.getByRole('link', { name: 'Make it yours, then print' }).click();
  await expect(page.locator('main ol > li h3').first()).toBeVisible();
  await expect.poll(() => page.locator('main ol > li h3').allInnerTexts()).toEqual(names);
  // The builder does not ask for the same signs again.
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  await expect(page.getByText('First, a quick safety check')).toHaveCount(0);
});

test('every exercise says why it is here; what was left out can be opened', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { names: ['Outer hip pain'], limits: ['Getting down to the floor and up again'] });
  await isSuggested(page);
  const cards = page.locator('main ol > li');
  for (const card of await cards.all()) {
    await expect(card.getByText('Why it is here')).toBeVisible();
    await expect(card.getByText(/\d × \d/)).toBeVisible();
  }
  await expect(page.getByText('You have')).toHaveCount(0);
  await page.getByText('Left out, and why').click();
  await expect(page.locator('details li').first()).toBeVisible();
  await expect(page.locator('details').filter({ hasText: 'Left out, and why' })).toContainText(/floor/);
  await expect(page.getByText('How much pain is fine')).toBeVisible();
  await page.getByText('The weeks ahead').click();
  await expect(page.locator('details').filter({ hasText: 'The weeks ahead' })).toContainText(
    /Before you move on|There is no program to show yet/,
  );
});

test('an answer can be changed, and the rest stays', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { minutes: 20 });
  await isSuggested(page);
  const before = await suggested(page).count();
  await page.getByRole('button', { name: 'Change What suits your days?' }).click();
  await page.locator('[data-question=minutesPerDay]').getByRole('radio', { name: '3', exact: true }).check();
  await go(page);
  await isSuggested(page);
  expect(await suggested(page).count()).toBeLessThanOrEqual(before);
  await expect(page.getByText('3 minutes').first()).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText('What suits your days?');
});

test('Back leads through the screens, a reload keeps the place, and a new visit goes on', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await go(page);
  await page.getByRole('radio', { name: 'Left' }).check();
  await page.getByRole('checkbox', { name: 'Buttock', exact: true }).check();
  await go(page);
  await expect(title(page)).toHaveText('How much does it hurt?');
  await page.goBack();
  await expect(title(page)).toHaveText('Where does it hurt?');
  await expect(page.getByRole('radio', { name: 'Left' })).toBeChecked();
  await page.reload();
  await expect(title(page)).toHaveText('Where does it hurt?');
  await expect(page.getByRole('checkbox', { name: 'Buttock', exact: true })).toBeChecked();
  await page.goForward();
  await expect(title(page)).toHaveText('How much does it hurt?');
  await page.goto('/');
  await openForm(page);
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(title(page)).toHaveText('How much does it hurt?');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(title(page)).toHaveText('Where does it hurt?');
});

test('a link within the page does not lose the place', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await page.evaluate(() => {
    window.location.hash = 'main';
  });
  await expect(title(page)).toHaveText('Has a clinician given it a name?');
});

test('what is missing is said, and the focus goes there', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await go(page);
  await expect(page.getByRole('alert')).toHaveText('Choose a name from the list, or “No” above.');
  await expect(page.getByRole('checkbox', { name: 'Hip arthritis' })).toBeFocused();
  await page.getByRole('radio', { name: 'No, or I don’t know' }).check();
  await go(page);
  await go(page);
  await expect(page.getByRole('alert')).toHaveText('Choose an answer to go on.');
});

test.describe('what the checker was told', () => {
  test.slow();
  test.beforeEach(async ({ page }) => {
    await startChecker(page);
    await calm(page);
    await openForm(page);
  });

  test('is listed, and is used after a yes', async ({ page }) => {
    await expect(page.getByText('You have used the symptom checker in this tab')).toBeVisible();
    for (const words of ['Outer side of the hip, around the bony point', 'Right', 'More than 3 months', '18 to 64'])
      await expect(page.locator('dd', { hasText: words })).toBeVisible();
    await page.getByRole('button', { name: 'Use my answers from the checker' }).click();
    await signs(page, ...NO_SIGN);
    await go(page);
    await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked();
    await expect(
      page.getByRole('checkbox', { name: 'Outer side of the hip, around the bony point', exact: true }),
    ).toBeChecked();
  });

  test('is left alone without one', async ({ page }) => {
    await page.getByRole('button', { name: 'Start without them' }).click();
    await signs(page, ...NO_SIGN);
    await go(page);
    await expect(page.getByRole('radio', { name: 'Right' })).not.toBeChecked();
    expect(await page.evaluate(() => sessionStorage.getItem('routine-form'))).not.toContain('outer-hip');
  });
});

test('without a script it says so, and leads to what there is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${FORM}`);
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'The starter sheet' })).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'when to get help' })).toBeVisible();
  await context.close();
});

for (const [what, kept, words] of [
  ['cannot be read', '{"version":1,"answers":{"side":"up"}}', 'could not be read'],
  ['is of another version', '{"version":9}', 'have changed since'],
] as const) {
  test(`what the tab kept and ${what} is dropped with a sentence`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate((text) => sessionStorage.setItem('routine-form', text), kept);
    await openForm(page);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  });
}

test('a browser that keeps nothing says so, and the form still works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await expect(page.getByText('This browser does not let us keep your answers.')).toBeVisible();
  await fillForm(page);
  await isSuggested(page);
});
