import type { Page } from '@playwright/test';
import { pretendFastPictures } from './fast-pictures.ts';
import { expect, test } from './site.ts';

const EXPLORER = '/anatomy/';

const hip = (page: Page) => page.getByRole('img', { name: /^The right hip, seen from/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the model on a device that draws as slowly as this one, and thinks that it is fast. */
async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 400, height: 560 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await pretendFastPictures(page);
  await page.goto(EXPLORER);
  await button(page, 'Turn it').click();
  await expect(hip(page)).toBeVisible({ timeout: 60_000 });
}

test('fetches nothing of the model before somebody wants to turn it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/hip\.bin|turn-hip\.[\w-]+\.js/.test(request.url())) fetched.push(request.url());
  });
  await page.goto(EXPLORER);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
});

test('the hip turns by keys and by hand, and a tap chooses the part under it', async ({ page }) => {
  // Without a graphics card, and beside other work, a picture can take half a second.
  test.slow();
  await open(page);
  await hip(page).focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(hip(page)).toHaveAccessibleName(/seen from the outside/);
  await button(page, 'Back').click();
  await expect(hip(page)).toHaveAccessibleName(/seen from the back/);
  await hip(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await hip(page).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 180, y + height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(hip(page)).toHaveAccessibleName(/seen from the inside/);
  await button(page, 'Side').click();
  await expect(hip(page)).toHaveAccessibleName(/seen from the outside/);
  await page.mouse.click(x + width * 0.28, y + height * 0.45);
  await expect(hip(page)).toHaveAccessibleName('The right hip, seen from the outside. Gluteus maximus is red');
  // The paper is no part.
  await page.mouse.click(x + 8, y + height - 8);
  await expect(hip(page)).toHaveAccessibleName(/Gluteus maximus is red/);
});

test('where there is no WebGL, it says so, and the pictures stay', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(EXPLORER);
  await button(page, 'Turn it').click();
  await expect(page.getByText('This browser cannot turn the model. The pictures stay.')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('where the model is missing, it says so', async ({ page }) => {
  await page.route('**/hip.bin', (route) => route.fulfill({ status: 204 }));
  await page.goto(EXPLORER);
  await button(page, 'Turn it').click();
  await expect(page.getByText('The model cannot be loaded. The pictures stay.')).toBeVisible();
});
