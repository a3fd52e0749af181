import type { Page } from '@playwright/test';

/** Opens the explorer and waits until it answers. */
export async function explorer(page: Page, address = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/anatomy/${address}`);
  await picture(page).waitFor();
  await page.locator('html.is-exploring').waitFor({ state: 'attached' });
}

export function picture(page: Page) {
  return page.locator('.picture > svg');
}

export function layer(page: Page, name: string) {
  return picture(page).locator(`> [data-layer="${name}"]`);
}

export function focused(page: Page) {
  return picture(page).locator('[data-part].focus');
}

export function partButton(page: Page, name: string) {
  return page.locator('.part h4').getByRole('button', { name: new RegExp(`${name} `) });
}

/** Clicks on the roomiest point of a part. */
export async function pointAt(page: Page, part: string, view: string): Promise<void> {
  const at = await picture(page).evaluate(
    async (svg, [id, of]) => {
      const plates = await (await fetch('/media/anatomy/plates.json')).json();
      const point = (svg as SVGSVGElement).createSVGPoint();
      [point.x, point.y] = plates[of as string].parts[id as string].at;
      const { x, y } = point.matrixTransform((svg as SVGSVGElement).getScreenCTM()!);
      return { x, y };
    },
    [part, view],
  );
  await page.mouse.click(at.x, at.y);
}
