import { axeComplaints } from './axe.ts';
import { begin, button, LONG_CARD, linkTo, open, STRETCH } from './session.ts';
import { expect, islandReady, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card in the ${colorScheme} theme: axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(linkTo({ entries: [LONG_CARD] }));
    await islandReady(page);
    await begin(page);
    expect(await axeComplaints(page)).toEqual([]);
  });
  test(`on a small phone in the ${colorScheme} theme: axe finds nothing, nothing sticks out, targets are large`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    // In real time: axe waits, and a held clock would make it wait for ever.
    await page.goto(linkTo(STRETCH));
    await islandReady(page);
    const check = async (where: string) => {
      expect(await axeComplaints(page), where).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const small = await page
        .locator('button:visible, label:has(input):visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 47.5));
      expect(small, where).toEqual([]);
    };
    await check('start');
    await begin(page);
    await check('ready');
    await button(page, /^Skip/).click();
    await expect(page.getByText(/^Stop if/)).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'It hurts too much')).toBeInViewport({ ratio: 1 });
    await check('work');
    await button(page, 'It hurts too much').click();
    await check('panel');
    await page.getByRole('dialog').getByRole('button', { name: 'Stop for today' }).click();
    await check('end');
  });
}

test('with large letters on a phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, linkTo(STRETCH));
  await begin(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const [width, height, letters] of [
  [320, 568, '100%'],
  [360, 740, '200%'],
  [740, 360, '100%'],
  [1280, 800, '100%'],
] as const) {
  test(`the longest card at ${width} by ${height} with letters at ${letters}: all of it can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, linkTo({ entries: [LONG_CARD] }));
    await begin(page);
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const words = page.getByText(LONG_CARD.text, { exact: true });
    const isHeld = await words.evaluate((element) => {
      const [own, around] = [element.getBoundingClientRect(), element.closest('div')?.getBoundingClientRect()];
      return around !== undefined && own.top >= around.top && own.bottom <= around.bottom && own.right <= around.right;
    });
    expect(isHeld).toBe(true);
    // Nothing of the screen lies over it when it is scrolled to.
    await words.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const first = await words.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 4, Math.max(top, 0) + 12)?.textContent;
    });
    expect(first).toContain('Lie on the bed');
  });
}
