import { test as base, expect, type Page } from '@playwright/test';

/** The kinds of page of the site, one address each. */
export const PAGE_KINDS = {
  home: '/',
  'index of conditions': '/conditions/',
  condition: '/conditions/hip-osteoarthritis/',
  'anatomy explorer': '/anatomy/',
  'anatomy article': '/anatomy/how-the-hip-works/',
  'index of a section': '/guides/',
  guide: '/guides/hip-pain-and-physical-therapy/',
  'when to get help': '/guides/when-to-get-help/',
  goals: '/goals/what-physical-therapy-is-for/',
  'index of exercises': '/exercises/',
  'exercises by muscle': '/exercises/muscles/',
  exercise: '/exercises/clamshell/',
  'routine builder': '/routine/',
  'form for a routine': '/routine/suggest/',
  'guided session': '/routine/session/',
  diary: '/routine/progress/',
  'starter sheet': '/routine/starter/',
  'symptom checker': '/symptom-checker/',
  'questions on one page': '/symptom-checker/all-questions/',
  search: '/search/?q=hip',
  sources: '/sources/',
  words: '/words/',
  'about this site': '/about/how-we-write-and-check/',
  'how good the checker is': '/about/how-good-is-the-checker/',
  'page that is not here': '/no-such-page/',
} as const;

/** Every test fails on an error in the console, a broken policy or a request to another host. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        const isExpected = /404/.test(message.text()) && message.location().url.includes('no-such-page');
        if (message.type() === 'error' && !isExpected) wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) wrong.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the island of a page answers; a press before that is lost. */
export async function islandReady(page: Page): Promise<void> {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
}
