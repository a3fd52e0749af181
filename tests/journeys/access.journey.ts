import { axeComplaints } from './axe.ts';
import { expect, islandReady, PAGE_KINDS, test } from './site.ts';

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: nothing moves or sticks out, no text is small, and axe finds nothing in both themes`, async ({
    page,
  }) => {
    await page.addInitScript(noteShifts);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path, { waitUntil: 'networkidle' });
    if (hasIsland(path)) await islandReady(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    expect.soft(shifts, 'what moved while it loaded').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(sticksOut), 'wider than 320 px').toEqual([]);
    expect.soft(await page.evaluate(smallText), 'text under 16 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    // What a reader's own text size does: rem grows, and the media queries in rem with it.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await page.evaluate(sticksOut), 'wider than a phone with text at 200 %').toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

    await page.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeComplaints(page), colorScheme).toEqual([]);
    }
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

/** In the page, before its scripts: notes what the layout shifted although nobody asked for it, and by how much. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const moved = entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ');
      shifts.push(`${entry.value.toFixed(4)}: ${moved}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node | null }[];
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
