import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page, a line each. The dark theme changes nothing but colors, so there only colors are looked
 * at: everything else is found in the light one.
 */
export async function axeComplaints(page: Page): Promise<readonly string[]> {
  const isDark = await page.evaluate(() => {
    // A color on its way from one theme to the other is nobody's choice.
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
    return matchMedia('(prefers-color-scheme: dark)').matches;
  });
  const axe = new AxeBuilder({ page });
  const { violations } = await (isDark ? axe.withRules(COLORS) : axe.withTags(RULES)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLORS = ['color-contrast', 'link-in-text-block'];
