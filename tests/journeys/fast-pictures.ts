import type { Page } from '@playwright/test';

/** The page thinks that pictures follow each other as on a fast device, whatever this one does. */
export async function pretendFastPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let picture = 0;
    window.requestAnimationFrame = (draw) =>
      ask(() => {
        picture += 1;
        draw(picture * 16);
      });
  });
}
