import type { Page } from '@playwright/test';
import { openBuilder, order, START } from './builder.ts';
import { expect, test } from './site.ts';

const [BRIDGE, CLAMSHELL, MARCH, SQUAT] = START;

test.describe('with the mouse', () => {
  test.use({ viewport: { width: 1280, height: 1200 } });

  test('the first exercise goes to the end', async ({ page }) => {
    await openBuilder(page);
    await take(page);
    await page.mouse.move(400, await below(page, 3), { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => order(page)).toEqual([CLAMSHELL, MARCH, SQUAT, BRIDGE]);
    await expect(page.getByText('Bridge is now 4 of 4.')).toBeAttached();
  });

  test('Escape, or letting go where it was, leaves everything as it was', async ({ page }) => {
    await openBuilder(page);
    await take(page);
    await page.mouse.move(400, await below(page, 3), { steps: 8 });
    await expect(page.locator('[data-dragging]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    const { y } = await take(page);
    await page.mouse.move(400, await below(page, 3), { steps: 8 });
    await page.mouse.move(400, y, { steps: 8 });
    await page.mouse.up();
    expect(await order(page)).toEqual(START);
    await expect(page.locator('[data-dragging], main li[style*=translate]')).toHaveCount(0);
  });

  /** Holds the first row where its handle is. */
  async function take(page: Page): Promise<Place> {
    const place = await handleOf(page, 0);
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    return place;
  }
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a row goes at once where the finger takes it, and the page stays', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol').evaluate((list) => list.scrollIntoView());
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await fingerOn(page, await handleOf(page, 0));
    await finger.moveTo(await below(page, 1));
    await expect(page.locator('main ol > li').nth(1)).toHaveCSS('translate', UP);
    await expect(page.locator('main ol > li').nth(2)).toHaveCSS('translate', 'none');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await finger.lift();
    await expect.poll(() => order(page)).toEqual([CLAMSHELL, BRIDGE, MARCH, SQUAT]);
    await expect(page.getByText('Bridge is now 2 of 4.')).toBeAttached();
  });

  test('held at the edge of the screen, the page comes along to the end of the list', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol').evaluate((list) => list.scrollIntoView());
    const finger = await fingerOn(page, await handleOf(page, 0));
    await finger.moveTo(830);
    await expect(page.locator('main ol > li').nth(3)).toHaveCSS('translate', UP, { timeout: 15_000 });
    await finger.lift();
    await expect.poll(() => order(page)).toEqual([CLAMSHELL, MARCH, SQUAT, BRIDGE]);
  });

  test('a finger that rests long opens no menu, and still drags', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol').evaluate((list) => list.scrollIntoView());
    const finger = await fingerOn(page, await handleOf(page, 0));
    await page.waitForTimeout(1200);
    await finger.moveTo(await below(page, 1));
    await finger.lift();
    await expect.poll(() => order(page)).toEqual([CLAMSHELL, BRIDGE, MARCH, SQUAT]);
  });

  test('a finger that the system takes away leaves everything as it was', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol').evaluate((list) => list.scrollIntoView());
    const finger = await fingerOn(page, await handleOf(page, 0));
    await finger.moveTo(await below(page, 1));
    await finger.lose();
    await expect(page.locator('[data-dragging], main li[style*=translate]')).toHaveCount(0);
    expect(await order(page)).toEqual(START);
  });

  test('a finger beside the handle scrolls, and drags nothing', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol').evaluate((list) => list.scrollIntoView());
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await fingerOn(page, { x: 120, y: 500 });
    await finger.moveTo(200);
    await finger.lift();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await order(page)).toEqual(START);
  });

  test('the handle is large enough for a thumb', async ({ page }) => {
    await openBuilder(page);
    const box = await page.getByTitle('Drag to another place').first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
  });
});

/** A row that has made room for one from above. */
const UP = /^0px -\d/;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the handle of a row, on the screen. */
async function handleOf(page: Page, place: number): Promise<Place> {
  const box = await page.getByTitle('Drag to another place').nth(place).boundingBox();
  if (!box) throw new Error('There is nothing to hold.');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 24) };
}

/** A little below the middle of a row. */
async function below(page: Page, place: number): Promise<number> {
  const box = await page.locator('main ol > li').nth(place).boundingBox();
  if (!box) throw new Error('There is no such row.');
  return box.y + box.height / 2 + 12;
}

/** A finger on the screen, as the system reports it. */
async function fingerOn(page: Page, { x, y }: Place) {
  const screen = await page.context().newCDPSession(page);
  const report = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', height?: number) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: height === undefined ? [] : [{ x, y: height }] });
  let at = y;
  await report('touchStart', at);
  return {
    moveTo: async (height: number) => {
      const from = at;
      for (let step = 1; step <= 10; step += 1) {
        at = from + ((height - from) * step) / 10;
        await report('touchMove', at);
      }
    },
    lift: () => report('touchEnd'),
    lose: () => report('touchCancel'),
  };
}
