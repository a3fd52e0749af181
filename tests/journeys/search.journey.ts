import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './site.ts';

interface Case {
  readonly words: string;
  readonly href: string;
  readonly title: string;
}

/** Every word that a page promises to be found by. */
const cases: readonly Case[] = [
  ...readdirSync('content/conditions').flatMap((file) => {
    const { searchWords, title } = parse(readFileSync(`content/conditions/${file}`, 'utf8').split('---')[1] ?? '');
    return searchWords.map((words: string) => ({ words, title, href: `/conditions/${file.replace('.mdx', '')}/` }));
  }),
  ...readdirSync('content/exercises').flatMap((file) => {
    const { searchWords, name } = parse(readFileSync(`content/exercises/${file}`, 'utf8'));
    return searchWords.map((words: string) => ({
      words,
      title: name,
      href: `/exercises/${file.replace('.yaml', '')}/`,
    }));
  }),
];

/** So many in one test: a busy machine takes half a second for an answer, and there are hundreds of words. */
const PART = 120;
const parts = Array.from({ length: Math.ceil(cases.length / PART) }, (_, at) =>
  cases.slice(at * PART, (at + 1) * PART),
);

for (const part of parts) {
  const [first, last] = [part[0]?.words, part.at(-1)?.words];
  test(`words of everyday and of the clinic find their page among the first five: ${first} to ${last}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    // The search waits a moment for the next letter. Here none comes.
    await page.addInitScript(() => {
      const wait = window.setTimeout;
      window.setTimeout = ((go: () => void) => wait(go, 0)) as typeof setTimeout;
    });
    await page.goto('/search/');
    await page.getByRole('main').getByRole('searchbox').fill('hip');
    await expect(page.getByRole('main').getByRole('status')).toContainText('“hip”');
    const answers = await page.evaluate(
      askAll,
      part.map(({ words }) => words),
    );
    const missed = part.flatMap(({ words, href }, at) =>
      answers[at]?.includes(href) ? [] : [`“${words}” finds ${answers[at]?.join(', ') || 'nothing'}, not ${href}`],
    );
    expect(missed).toEqual([]);
  });
}

test('every page promises words to be found by', () => {
  expect(cases.length).toBeGreaterThan(400);
});

test('an address with a question answers it at once, grouped, with the words marked', async ({ page }) => {
  await page.goto('/search/?q=pain%20at%20night');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('for “pain at night”');
  await expect(main.getByRole('searchbox')).toHaveValue('pain at night');
  await expect(main.getByRole('heading', { level: 2, name: 'Conditions' })).toBeVisible();
  await expect(main.locator('mark').first()).toBeVisible();
});

test('the key / opens the search on any page, and an answer leads to its page', async ({ page }) => {
  await page.goto('/exercises/clamshell/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('socks');
  await dialog.getByRole('link', { name: 'Hip arthritis' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hip arthritis');
});

test('Enter in the dialog leads to the page of all answers, whose address can be shared', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.keyboard.type('labrum');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=labrum$/);
  await expect(page.getByRole('main').getByRole('status')).toContainText('“labrum”');
});

test('typing / in a field writes a slash', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('main').getByRole('searchbox').fill('');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('a/b');
});

test('a question without an answer says what to try', async ({ page }) => {
  await page.goto('/search/?q=zzqqxx%20vvkkww');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Nothing found for “zzqqxx vvkkww”');
});

test('hostile words stay words', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> hip')}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x');
  expect(await page.locator('main [data-answers] img').count()).toBe(0);
});

test('the search works while the site is being written, too', async ({ page }) => {
  test.setTimeout(90_000);
  const server = spawn('npm', ['run', 'dev', '--', '--port', '4395'], { stdio: 'ignore', detached: true });
  try {
    await expect(async () => {
      const answer = await fetch('http://localhost:4395/pagefind/pagefind.js');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('javascript');
    }).toPass({ timeout: 60_000 });
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
  await page.goto('/');
});

/** In the page: types each question into the field and waits for its answers. Gives the first five addresses of each. */
async function askAll(questions: readonly string[]): Promise<string[][]> {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  // Every answer brings a new element.
  const status = () => document.querySelector('main [role=status]')?.textContent ?? '';
  const answers: string[][] = [];
  for (const words of questions) {
    if (!field) return [];
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const end = performance.now() + 10_000;
    while (!status().includes(`“${words}”`) && performance.now() < end)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const links = [...document.querySelectorAll('main [data-answers] h3 a')].slice(0, 5);
    answers.push(links.map((link) => link.getAttribute('href') ?? ''));
  }
  return answers;
}
