import type { Page } from '@playwright/test';
import {
  answerScreen,
  at,
  calm,
  choose,
  h1,
  OUTER_HIP,
  openChecker,
  startChecker,
  submit,
  textOf,
  titleOf,
  walk,
  whole,
} from './checker.ts';
import { expect, test } from './site.ts';

test('without a script it says what it is, and leads to all questions on one page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/symptom-checker/`);
  await expect(page.getByText('It does not diagnose.')).toBeVisible();
  await expect(page.getByText('Nothing leaves this device.')).toBeVisible();
  await expect(page.getByText(/need JavaScript/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
  await expect(page.getByRole('link', { name: 'All questions on one page' })).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'when to get help' })).toBeVisible();
  await context.close();
});

test('by keyboard alone to an outcome; every new heading has the focus and is announced', async ({ page }) => {
  await openChecker(page);
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  for (let count = 0; count < 24 && (await submit(page).count()) > 0; count += 1) {
    await expect(h1(page)).toBeFocused();
    const title = await h1(page).innerText();
    await expect(page.getByRole('status').filter({ hasText: 'Part' })).toContainText(title);
    await answerByKeys(page);
    await expect(h1(page)).not.toHaveText(title);
  }
  await expect(h1(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Result' })).toContainText(await h1(page).innerText());
});

test.describe('on the way', () => {
  test('a reload stays on the screen, with what was chosen and not yet sent', async ({ page }) => {
    await startChecker(page);
    await calm(page, 'began');
    await choose(page, 'onset', 'sudden');
    await page.reload();
    await at(page, 'began');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await calm(page);
    await expect(h1(page)).toHaveText('You can look after it yourself');
    await page.reload();
    await expect(h1(page)).toHaveText('You can look after it yourself');
  });

  test('the browser’s Back and Forward and our Back lead through the screens, and answers stay', async ({ page }) => {
    await startChecker(page);
    await calm(page, 'where');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await at(page, 'you');
    await expect(page.getByRole('radio', { name: '60 to 64' })).toBeChecked();
    await page.goForward();
    await at(page, 'urgent-you');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await at(page, 'you');
    await calm(page, 'where');
    await answerScreen(page, OUTER_HIP);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await at(page, 'where');
    await expect(page.getByRole('radio', { name: 'Right', exact: true })).toBeChecked();
  });

  test('an answer can be changed from the outcome, and only what that opens is asked', async ({ page }) => {
    await startChecker(page);
    await calm(page);
    await page.getByRole('button', { name: `Change ${titleOf('you')}` }).click();
    await at(page, 'you');
    await page.goBack();
    await expect(h1(page)).toHaveText('You can look after it yourself');
    await page.getByRole('button', { name: `Change ${titleOf('health')}` }).click();
    await choose(page, 'weight-sweats', 'yes');
    await submit(page).click();
    await expect(h1(page)).toHaveText('Book an appointment');
  });

  test('after a look at another page it goes on where it was', async ({ page }) => {
    await startChecker(page);
    await calm(page, 'began');
    await page.goto('/conditions/');
    await openChecker(page);
    await page.getByRole('button', { name: 'Go on where you were' }).click();
    await at(page, 'began');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await at(page, 'where');
  });

  test('starting over asks once, then clears everything, the history too', async ({ page }) => {
    await startChecker(page);
    await calm(page, 'where');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'No, keep them' }).click();
    await at(page, 'where');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Yes, clear them' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'cleared' })).toBeAttached();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goForward();
    await expect(h1(page)).toHaveText('Check your symptoms');
    expect(await page.evaluate(() => history.state)).toBeNull();
  });

  test('a double click answers one screen, not two', async ({ page }) => {
    await startChecker(page);
    await submit(page).dblclick();
    await page.waitForTimeout(400);
    await at(page, 'body-now');
  });

  test('a choice without an answer is asked for, and gets the focus', async ({ page }) => {
    await startChecker(page);
    await walk(page, {}, 'you');
    await submit(page).click();
    await expect(page.getByRole('alert').first()).toContainText('Choose an answer');
    await expect(page.getByRole('radio', { name: 'Under 18' })).toBeFocused();
    await at(page, 'you');
  });
});

test.describe('what the tab has kept', () => {
  const spoil = async (page: Page, change: (text: string) => string) => {
    await startChecker(page);
    await calm(page, 'where');
    const kept = () => page.evaluate(() => sessionStorage.getItem('symptom-checker'));
    await expect.poll(kept).toContain('"screen":"where"');
    const text = await kept();
    const spoilt = change(text ?? '');
    await page.evaluate((value) => sessionStorage.setItem('symptom-checker', value), spoilt);
    await page.reload();
  };
  for (const [name, change] of [
    ['corrupt', (text: string) => text.slice(0, -9)],
    ['foreign', (text: string) => text.replace('60-64', 'ninety')],
    ['hostile', () => '<script>alert(1)</script>'],
  ] as const)
    test(`is dropped with a sentence when it is ${name}`, async ({ page }) => {
      await spoil(page, change);
      await expect(page.getByText('What this tab had kept could not be read.')).toBeVisible();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await at(page, 'leg-now');
    });

  test('is dropped with a sentence when the questions have changed since', async ({ page }) => {
    await spoil(page, (text) => text.replace(/"print":"[^"]+"/, '"print":"old"'));
    await expect(page.getByText('The questions have changed since you answered.')).toBeVisible();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await at(page, 'leg-now');
  });

  test('is not missed where the browser keeps nothing: it works, and a reload stays', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await startChecker(page);
    await calm(page, 'where');
    await page.reload();
    await at(page, 'where');
    await calm(page);
    await expect(h1(page)).toHaveText('You can look after it yourself');
  });
});

test('no answer is ever in an address, a request, the title or beyond the tab', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await startChecker(page);
  const title = await page.title();
  await walk(page, { ...OUTER_HIP, 'weight-sweats': 'not-sure' });
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(sent.filter((line) => /60-64|outer-hip|female|weight|sweats|not-sure|[?#]/.test(line))).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '/symptom-checker/',
  );
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => JSON.stringify(localStorage) + document.cookie)).not.toMatch(/outer|female|60/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('it is answered by touch, and nothing sticks out', async ({ page }) => {
    await openChecker(page);
    await page.getByRole('button', { name: 'Start', exact: true }).tap();
    await page.locator('[data-question="cold-leg"]').getByRole('button', { name: 'Yes' }).tap();
    await expect(page.getByRole('button', { name: 'Yes', pressed: true })).toHaveCount(1);
    await page.locator('[data-question="cold-leg"]').getByRole('button', { name: 'Yes' }).tap();
    await submit(page).tap();
    await at(page, 'body-now');
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(120);
    await calm(page);
    await expect(h1(page)).toHaveText('You can look after it yourself');
    await whole(page);
    const { width, small } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('main :is(button, .button, summary, select, label:has(input))')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 47.5)
        .map(({ textContent }) => textContent),
    }));
    expect({ width, small }).toEqual({ width: 360, small: [] });
  });
});

test('a screen reader finds every row by its words, and each control by role and name', async ({ page }) => {
  await startChecker(page);
  const row = page.getByRole('group', { name: textOf('cold-leg') });
  await expect(row.getByRole('button', { name: 'Yes', exact: true, pressed: false })).toBeVisible();
  await expect(row.getByRole('button', { name: 'Not sure', exact: true, pressed: false })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ has: row })).toHaveCount(1);
  await walk(page, {}, 'you');
  await expect(page.getByRole('group', { name: textOf('age') }).getByRole('radio')).toHaveCount(9);
  await calm(page, 'where');
  const list = page
    .getByRole('group', { name: textOf('places') })
    .getByRole('checkbox', { name: 'Buttock', exact: true });
  await expect(list.last()).toBeVisible();
});

/** Presses Tab until a button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}

/** Answers a screen by keys: the sixth option of the age, the first of every other choice, then on. */
async function answerByKeys(page: Page): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const on = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement && element.type === 'radio') return element.name;
      return element?.getAttribute('type') === 'submit' && element.closest('astro-island') ? 'submit' : '';
    });
    if (on === 'submit') return page.keyboard.press('Enter');
    if (on) await page.keyboard.press('Space');
    if (on === 'age') for (let down = 0; down < 5; down += 1) await page.keyboard.press('ArrowDown');
  }
  throw new Error('Tab does not reach the button that goes on.');
}
