import type { Page } from '@playwright/test';
import { expect, PAGE_KINDS, test } from './site.ts';

test('a word is explained where it stands, and Escape closes it again', async ({ page }) => {
  await page.goto('/conditions/greater-trochanteric-pain-syndrome/');
  const word = page.getByRole('button', { name: 'bursa', exact: true });
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note', { name: 'bursa' });
  await expect(note).toBeVisible();
  await expect(note).toContainText('bursa:');
  const [at, from] = [await note.boundingBox(), await word.boundingBox()];
  expect(Math.abs((at?.y ?? 0) - (from?.y ?? 0))).toBeLessThan(260);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a number in the text leads to its source, which has an address', async ({ page }) => {
  await page.goto('/conditions/hip-osteoarthritis/');
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  const source = page.locator('#source-1');
  await expect(source).toBeInViewport();
  await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
});

test('the contents list marks the section one is in', async ({ page }) => {
  await page.goto('/conditions/hip-osteoarthritis/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What helps' }).click();
  await expect(
    page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What helps' }),
  ).toHaveAttribute('aria-current', 'true');
});

test('spaces between words and links survive the build', async ({ page }) => {
  await page.goto('/about/how-we-write-and-check/');
  await expect(page.locator('article')).toContainText('All sources puts the kinds that make us surest first.');
  await page.goto('/exercises/clamshell/');
  await expect(page.locator('main')).toContainText('With a warning sign, get help first');
});

test('the place that hurts leads to what it may fit with', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('listitem').filter({ hasText: 'Outer side' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/conditions\/#side$/);
  const side = page.getByRole('region', { name: 'Outer side' });
  await expect(side).toBeInViewport();
  await side.getByRole('link', { name: 'Outer hip pain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outer hip pain');
});

test('the menu on a phone opens without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/`);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Exercises' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises for your hip');
  await context.close();
});

for (const path of [
  PAGE_KINDS.condition,
  PAGE_KINDS.guide,
  PAGE_KINDS.exercise,
  PAGE_KINDS['starter sheet'],
  PAGE_KINDS['anatomy article'],
]) {
  test(`${path} can be read without JavaScript`, async ({ browser, baseURL }) => {
    const withScript = await browser.newContext();
    const without = await browser.newContext({ javaScriptEnabled: false });
    const texts: string[] = [];
    for (const context of [withScript, without]) {
      const page = await context.newPage();
      await page.goto(baseURL + path);
      // The controls of a film; without a script it has those of the browser.
      await page.locator('astro-island').evaluateAll((islands) => {
        for (const island of islands) island.remove();
      });
      texts.push((await page.locator('main').innerText()).replace(/\s+/g, ' '));
      await context.close();
    }
    const [full = '', plain = ''] = texts;
    expect(plain.length).toBeGreaterThan(600);
    // What needs a script may be missing, such as the button that prints.
    expect(full.length - plain.length).toBeLessThan(40);
  });
}

test.describe('light and dark', () => {
  test('a chosen theme is there at the first paint of the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: 'More, light or dark' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.addInitScript(() => {
      requestAnimationFrame(() =>
        Object.assign(window, { first: document.body && getComputedStyle(document.body).backgroundColor }),
      );
    });
    await page.goto('/conditions/');
    expect(
      await page.evaluate(
        () => (window as unknown as { first: string | null }).first ?? getComputedStyle(document.body).backgroundColor,
      ),
    ).toBe(dark);
    expect(dark).toBe('rgb(17, 24, 22)');
  });

  test('“Like my device” forgets the choice', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await page.getByRole('button', { name: 'More, light or dark' }).click();
    await page.getByRole('radio', { name: 'Light', exact: true }).check();
    await page.getByRole('radio', { name: 'Like my device' }).check();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(17, 24, 22)');
  });
});

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('explained words become notes, and what is for the screen is gone', async ({ page }) => {
    await page.goto('/conditions/greater-trochanteric-pain-syndrome/');
    await expect(page.getByRole('heading', { name: 'Words explained' })).toBeVisible();
    await expect(page.getByRole('note', { name: 'bursa' })).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
  });

  for (const format of ['A4', 'Letter']) {
    test(`a condition prints on ${format} without a cut`, async ({ page }) => {
      await page.goto('/conditions/greater-trochanteric-pain-syndrome/');
      const width = format === 'A4' ? 688 : 710;
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const pdf = await page.pdf({ format });
      expect(pdf.byteLength).toBeGreaterThan(20_000);
    });
  }
});

test.describe('the figure of the joint', () => {
  test('shows one part by keyboard, with its sentence, and steps the others back', async ({ page }) => {
    await page.goto('/anatomy/how-the-hip-works/');
    await page.getByRole('radio', { name: 'All parts' }).focus();
    const labrum = page.getByRole('radio', { name: /^Labrum/ });
    while (!(await labrum.isChecked())) await page.keyboard.press('ArrowDown');
    await expect(page.getByText('A rim of tough, bendy tissue around the edge of the socket')).toBeVisible();
    await expect(page.getByText('The round top of the thigh bone')).toBeHidden();
    const opacity = (part: string) =>
      page
        .locator(`.explore svg [data-part="${part}"]`)
        .first()
        .evaluate((element) => Number(getComputedStyle(element).opacity));
    expect(await opacity('labrum')).toBe(1);
    expect(await opacity('ball')).toBeLessThan(0.5);
  });

  test('lets the mouse choose a part in the picture', async ({ page }) => {
    await page.goto('/anatomy/how-the-hip-works/');
    await page.locator('.explore svg text', { hasText: 'Capsule' }).click();
    await expect(page.getByRole('radio', { name: /^Capsule/ })).toBeChecked();
  });

  test('prints with every label and every sentence', async ({ page }) => {
    await page.goto('/anatomy/how-the-hip-works/');
    await page.getByRole('radio', { name: /^Labrum/ }).check();
    await page.emulateMedia({ media: 'print' });
    for (const words of ['The round top of the thigh bone', 'A strong sleeve runs', 'A rim of tough, bendy tissue']) {
      await expect(page.locator('.says').getByText(words)).toBeVisible();
    }
  });
});

test('the first page is painted in the letters of the device, later ones in ours', async ({ page }) => {
  await page.goto('/conditions/hip-osteoarthritis/');
  expect(await facesOf(page, 'h1')).not.toMatch(/Bricolage/);
  await page.waitForFunction(() => localStorage.getItem('faces') !== null);
  expect(await facesOf(page, 'h1'), 'what is being read stays as it is').not.toMatch(/Bricolage/);

  await page.goto('/goals/what-physical-therapy-is-for/');
  expect(await facesOf(page, 'h1')).toMatch(/^Bricolage/);
  expect(await facesOf(page, 'main p')).toMatch(/^Atkinson/);
});

/** The names of the fonts that really draw an element. */
async function facesOf(page: Page, selector: string): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join();
}
