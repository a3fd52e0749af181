import type { Page } from '@playwright/test';
import { pretendFastPictures } from './fast-pictures.ts';
import { expect, islandReady, test } from './site.ts';

const CLAMSHELL = '/exercises/clamshell/';
const TOO_SLOW = 'Your device cannot turn the figure smoothly. The film stays.';

const player = (page: Page) => page.getByRole('region', { name: /film without sound/ });
const button = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true });
const figure = (page: Page) => player(page).getByRole('img', { name: /^Clamshell, seen from/ });

async function open(page: Page): Promise<void> {
  await page.goto(CLAMSHELL);
  await islandReady(page);
  await expect(player(page).locator('video')).not.toHaveAttribute('controls');
}

/** A device that draws in no time, whatever this one does. */
async function pretendToBeFast(page: Page): Promise<void> {
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.drawElements = () => undefined;
  });
  await pretendFastPictures(page);
}

test('fetches nothing of the figure before somebody wants to turn it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/figures|scene\.json|track\.bin|TurnView/.test(request.url())) fetched.push(request.url());
  });
  await pretendToBeFast(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await button(page, 'Turn it').click();
  await expect.poll(() => fetched.filter((address) => /\/media\/figures\/\w+\.bin$/.test(address)).length).toBe(1);
});

test('shows the figure, or says that the device is too slow; the film stays', async ({ page }) => {
  // Without a graphics card, and beside other work, a picture can take a second.
  test.slow();
  await page.setViewportSize({ width: 400, height: 700 });
  await open(page);
  await button(page, 'Turn it').click();
  await expect(figure(page).or(player(page).getByText(TOO_SLOW)).first()).toBeVisible({ timeout: 40_000 });
  await button(page, 'Turn it').click();
  await expect(player(page).locator('canvas')).toHaveCount(0);
  await expect(player(page).locator('video')).toBeVisible();
});

test.describe('on a device that is fast enough', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await pretendToBeFast(page);
    await open(page);
    await button(page, 'Turn it').click();
    await expect(figure(page)).toBeVisible();
  });

  test('turns by keys, by named views and by hand, and follows the side that works', async ({ page }) => {
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the front');
    await figure(page).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the front left');
    await button(page, 'Back').click();
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the back');
    await button(page, 'Above').click();
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the front, from above');
    await button(page, 'Side').click();
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the right');
    await button(page, 'Left side').click();
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the left');
    await figure(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await figure(page).boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 90, y + height / 2);
    await page.mouse.up();
    await expect(figure(page)).toHaveAccessibleName('Clamshell, seen from the front left');
  });

  test('keys that turn do not move the film', async ({ page }) => {
    await figure(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(button(page, 'Start')).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('k');
    await expect(button(page, 'Pause')).toBeVisible();
  });

  test('is not on paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(player(page).locator('canvas')).toBeHidden();
  });
});

test('where there is no WebGL, it says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page);
  await button(page, 'Turn it').click();
  await expect(player(page).getByText(TOO_SLOW)).toBeVisible();
});
