import { expect, test } from './site.ts';

const HERE = '/exercises/muscles/';
const RED = 'rgb(158, 51, 45)';

test.describe('exercises by muscle', () => {
  test('by keyboard: from the list to a muscle, to an exercise and back', async ({ page }) => {
    await page.goto(HERE);
    await page
      .getByRole('navigation', { name: 'Muscles' })
      .getByRole('link', { name: /^Muscle at the side of the hip/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#gluteus-medius$/);
    const section = page.locator('#gluteus-medius');
    await expect(section).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(section.getByRole('link').first()).toBeFocused();
    await section.getByRole('link', { name: 'Clamshell' }).press('Enter');
    await page.getByRole('link', { name: 'muscle at the side of the hip', exact: true }).click();
    await expect(page).toHaveURL(/\/exercises\/muscles\/#gluteus-medius$/);
  });

  test('no part of the picture is a tab stop', async ({ page }) => {
    await page.goto(HERE);
    await page.getByRole('link', { name: 'a warning sign' }).first().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('navigation', { name: 'Muscles' }).getByRole('link').first()).toBeFocused();
  });

  for (const width of [360, 1280])
    test(`by pointer, ${width} px wide: a region leads to its muscle and turns red`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(HERE);
      const region = page.locator('#back-gluteus-maximus-left path');
      expect(await region.evaluate((element) => getComputedStyle(element).fill)).not.toBe(RED);
      await region.click();
      await expect(page).toHaveURL(/#gluteus-maximus$/);
      await expect(page.locator('#gluteus-maximus')).toBeInViewport();
      expect(await region.evaluate((element) => getComputedStyle(element).fill)).toBe(RED);
    });

  test('without scripts: a number leads to its muscle', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}${HERE}`);
    await page.locator('.muscle-map .number[href="#quadratus-lumborum"] .ring').click();
    await expect(page.locator('#quadratus-lumborum')).toBeInViewport();
    await context.close();
  });

  test('the numbers are apart, and none covers another', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(HERE);
    const boxes = await page
      .locator('.muscle-map .ring')
      .evaluateAll((rings) => rings.map((ring) => ring.getBoundingClientRect().toJSON()));
    const close = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 44),
    );
    expect(close).toEqual([]);
  });
});
