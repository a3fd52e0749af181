import AxeBuilder from '@axe-core/playwright';
import { expect, islandReady, PAGE_KINDS, test } from './site.ts';

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}: axe finds nothing in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      if (hasIsland(path)) await islandReady(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }

  test(`${kind}: 320 px wide, nothing sticks out and no text is under 16 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(sticksOut)).toEqual([]);
    expect(await page.evaluate(smallText)).toEqual([]);
  });

  test(`${kind}: text at 200 % on a phone, nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    // What a reader's own text size does: rem grows, and the media queries in rem with it.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(sticksOut)).toEqual([]);
  });

  test(`${kind}: nothing moves while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });
}

for (const path of ['/', '/conditions/hip-osteoarthritis/', '/exercises/clamshell/']) {
  test(`${path}: every control can be reached by keyboard and shows where it is`, async ({ page }) => {
    await page.goto(path);
    if (hasIsland(path)) await islandReady(page);
    const count = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
      return all.filter(
        (element) =>
          element.tabIndex >= 0 &&
          element.checkVisibility() &&
          !element.closest('[popover]:not(:popover-open), dialog:not([open])'),
      ).length;
    });
    const seen = new Set<string>();
    for (let press = 0; press < count + 3; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const style = getComputedStyle(element);
        return {
          key: String(all.indexOf(element)),
          ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('input[type=radio]'),
        };
      });
      if (!at) continue;
      expect(at.ring).toBe(true);
      seen.add(at.key);
    }
    // One group of radio buttons counts as one stop.
    expect(seen.size).toBeGreaterThanOrEqual(count - 4);
  });
}

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/conditions/labral-tear/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('targets are at least 48 px high, but for links in running text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/conditions/', '/exercises/', '/exercises/clamshell/', '/routine/', '/routine/progress/']) {
    await page.goto(path);
    if (hasIsland(path)) await islandReady(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, nav a, .button, summary, label:has(input)')]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches('.term') &&
            !element.closest('svg, p'),
        )
        .map((element) => ({
          text: element.textContent?.trim().slice(0, 30),
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 47.5),
    );
    expect(small, path).toEqual([]);
  }
});

/** Pages on which something answers only after its script has come. */
function hasIsland(path: string): boolean {
  return [
    PAGE_KINDS['routine builder'],
    PAGE_KINDS['form for a routine'],
    PAGE_KINDS['guided session'],
    PAGE_KINDS.diary,
    PAGE_KINDS.exercise,
    PAGE_KINDS['symptom checker'],
  ].some((one) => one === path);
}

/** What is wider than the screen. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && element.checkVisibility(),
    )
    .map(
      (element) => `${element.tagName}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 40)}`,
    )
    .slice(0, 8);
}

/** Text that is drawn smaller than 16 px, that in figures included. */
function smallText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      !node.textContent?.trim() ||
      parent.closest('script, style, noscript, template, title') ||
      !parent.checkVisibility()
    )
      continue;
    const svg = parent.closest('svg');
    const matrix = svg && (parent as Element as SVGGraphicsElement).getScreenCTM?.();
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    if (size < 15.9) small.push(`${size.toFixed(1)} px: ${node.textContent.trim().slice(0, 40)}`);
  }
  return small;
}
