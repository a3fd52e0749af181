import { explorer, focused, layer, partButton, picture, pointAt } from './explorer.ts';
import { expect, test } from './site.ts';

test.describe('the explorer by keyboard', () => {
  test('a part is chosen from the list, told, painted and put into the address', async ({ page }) => {
    await explorer(page);
    const group = page.locator('summary', { hasText: 'Muscles at the side' });
    await group.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const part = partButton(page, 'Gluteus medius');
    await expect(part).toBeFocused();
    await expect(part).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Enter');
    await expect(part).toHaveAttribute('aria-pressed', 'true');
    await expect(part).toBeFocused();
    await expect(page.getByRole('status')).toContainText(
      'Gluteus medius, main muscle at the side of the hip. It lifts the leg to the side',
    );
    await expect(page).toHaveURL(/#gluteus-medius$/);
    const item = page.locator('#gluteus-medius');
    await expect(item).toContainText('superior gluteal nerve');
    await expect(item.getByRole('link', { name: 'Clamshell' })).toHaveAttribute('href', '/exercises/clamshell/');
    await expect(item.getByRole('link', { name: 'Outer hip pain' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(part).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/\/anatomy\/$/);
  });

  test('arrow keys change the view and peel the layers', async ({ page }) => {
    await explorer(page);
    await page.getByRole('radio', { name: 'Front', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Side', exact: true })).toBeChecked();
    await expect(picture(page)).toHaveAttribute('aria-label', /side/i);
    await expect(page).toHaveURL(/\?view=side$/);
    const slider = page.getByRole('slider', { name: 'Peel' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', 'Bones');
    await expect(page).toHaveURL(/layer=bone/);
    await expect(layer(page, 'bone')).toBeVisible();
    await expect(layer(page, 'surface')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', 'Joint and ligaments');
  });

  test('a part that is hidden says so, and the way to it keeps the focus on the list', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await explorer(page, '?view=back#quadratus-femoris');
    const item = page.locator('#quadratus-femoris');
    await expect(page.getByRole('status')).toContainText(/lies under another part|cannot see it|further out/);
    const offer = item.getByRole('button', { name: /^Show it: Back/ });
    await offer.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: /^Back/, checked: true })).toBeVisible();
    await expect(offer).toBeHidden();
    await expect(partButton(page, 'Quadratus femoris')).toBeFocused();
    await expect(page.getByRole('status')).not.toContainText('Dashes');
    await expect(page).toHaveURL(/view=back(-deep)?&layer=deep#quadratus-femoris$/);
  });

  test('the regions of the picture are no tab stops', async ({ page }) => {
    await explorer(page);
    expect(await picture(page).locator('[tabindex], a, button').count()).toBe(0);
    await expect(picture(page)).toHaveAttribute('role', 'img');
  });
});

test.describe('the explorer by pointer', () => {
  test('pointing at the picture chooses a part, and pointing at another lets go of it', async ({ page }) => {
    await explorer(page, '?view=back');
    await pointAt(page, 'gluteus-maximus', 'back');
    await expect(page.getByRole('status')).toContainText('Gluteus maximus');
    await expect(focused(page)).toHaveAttribute('data-part', 'gluteus-maximus');
    await page.getByRole('radio', { name: 'Side', exact: true }).check();
    await expect(picture(page)).toHaveAttribute('aria-label', /side/i);
    await expect(focused(page)).toHaveAttribute('data-part', 'gluteus-maximus');
    await pointAt(page, 'iliotibial-band', 'side');
    await expect(focused(page)).toHaveCount(1);
    await expect(focused(page)).toHaveAttribute('data-part', 'iliotibial-band');
    await expect(page).toHaveURL(/view=side#iliotibial-band$/);
  });

  test('the chosen part is red in every layer state, and dashed where it is covered', async ({ page }) => {
    await explorer(page, '?view=side&layer=deep#gluteus-minimus');
    const shape = focused(page).locator('.f').first();
    expect(await shape.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(158, 51, 45)');
    await expect(page.locator('.ghost')).toHaveCount(0);
    await page.getByRole('slider', { name: 'Peel' }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('status')).toContainText('It lies under another part here');
    expect(await page.locator('.ghost').count()).toBeGreaterThan(0);
  });

  test('on a phone the picture stays in sight above the list', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await explorer(page);
    await page.locator('summary', { hasText: 'Nerves' }).click();
    await partButton(page, 'Sciatic nerve').click();
    await expect(picture(page)).toBeInViewport({ ratio: 0.9 });
    await expect(partButton(page, 'Sciatic nerve')).toBeInViewport();
  });
});

test.describe('the address of the explorer', () => {
  test('a link to a part opens it where it is seen best', async ({ page }) => {
    await explorer(page, '#piriformis');
    await expect(partButton(page, 'Piriformis')).toHaveAttribute('aria-pressed', 'true');
    await expect(partButton(page, 'Piriformis')).toBeInViewport();
    await expect(page.getByRole('radio', { name: /^Back/, checked: true })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Peel' })).toHaveAttribute('aria-valuetext', 'Deep muscles');
  });

  test('a link to a part moves nothing that is seen while it opens', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/anatomy/#gluteus-medius', { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });

  test('Back goes through what was looked at', async ({ page }) => {
    await explorer(page);
    await page.locator('summary', { hasText: 'Bones' }).click();
    await partButton(page, 'Femur').click();
    await partButton(page, 'Sacrum').click();
    await page.getByRole('radio', { name: 'Back', exact: true }).check();
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Front', exact: true })).toBeChecked();
    await expect(partButton(page, 'Sacrum')).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(partButton(page, 'Femur')).toHaveAttribute('aria-pressed', 'true');
    await expect(partButton(page, 'Sacrum')).toHaveAttribute('aria-pressed', 'false');
    await page.goBack();
    await expect(partButton(page, 'Femur')).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('status')).toContainText('Nothing is chosen yet');
  });

  test('the number of a source does not let go of the part, and nonsense chooses nothing', async ({ page }) => {
    await explorer(page, '?view=side&layer=middle#gluteus-medius');
    await page
      .locator('#gluteus-medius')
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    await expect(partButton(page, 'Gluteus medius')).toHaveAttribute('aria-pressed', 'true');
    await explorer(page, '?view=above&layer=skin#elbow');
    await expect(page.getByRole('radio', { name: 'Front', exact: true })).toBeChecked();
    await expect(page.getByRole('status')).toContainText('Nothing is chosen yet');
  });
});
