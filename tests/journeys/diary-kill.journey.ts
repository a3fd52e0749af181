import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../../scripts/browser.ts';
import { openDiary, type RawSession, rawSessions, writeWithoutEnd } from './diary.ts';
import { expect, test } from './site.ts';

/** What the page said on its console before it died. */
function confirmations(page: Page): Set<number> {
  const confirmed = new Set<number>();
  page.on('console', (message) => {
    const [, number] = /^confirmed (\d+)$/.exec(message.text()) ?? [];
    if (number) confirmed.add(Number(number));
  });
  return confirmed;
}

/** Every confirmed session is there once and whole, and no half one. */
function check(found: readonly RawSession[], confirmed: ReadonlySet<number>): void {
  const numbers = found.map(({ note }) => Number(note.split(' ')[1]));
  expect([...confirmed].filter((number) => !numbers.includes(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const session of found) {
    expect(session).toMatchObject({ painDuring: 2, signs: [], isSettled: null, routine: '' });
    expect(session.note).toMatch(/^note \d+ x{300}$/);
  }
}

test('a page that dies while it writes, 15 times, loses nothing that was confirmed', async ({ context }) => {
  const confirmed = new Set<number>();
  for (let round = 0; round < 15; round += 1) {
    const page = await context.newPage();
    const said = confirmations(page);
    await openDiary(page);
    page.evaluate(writeWithoutEnd, round * 1000).catch(() => {});
    await expect.poll(() => said.size, { intervals: [5] }).toBeGreaterThan(round % 4);
    const session = await context.newCDPSession(page);
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
    await page.close();
    for (const number of said) confirmed.add(number);
  }
  const page = await context.newPage();
  await openDiary(page);
  const found = await rawSessions(page);
  check(found, confirmed);
  expect(confirmed.size).toBeGreaterThanOrEqual(15);
  console.log(`pages killed: ${confirmed.size} confirmed, ${found.length} found`);
});

test('a browser that is killed while it writes, 5 times, loses nothing that was confirmed', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'diary-'));
  const confirmed = new Set<number>();
  let found: readonly RawSession[] = [];
  try {
    for (let round = 0; round <= 5; round += 1) {
      const { process, address } = await startBrowser(folder);
      const browser = await chromium.connectOverCDP(address);
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      const said = confirmations(page);
      await page.goto(`${baseURL}/routine/progress/`);
      await page.locator('[data-diary=open]').waitFor();
      found = await rawSessions(page);
      check(found, confirmed);
      if (round < 5) {
        page.evaluate(writeWithoutEnd, round * 1000).catch(() => {});
        await expect.poll(() => said.size, { intervals: [5] }).toBeGreaterThan(2 + round);
      }
      const isDead = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await isDead;
      for (const number of said) confirmed.add(number);
    }
    expect(confirmed.size).toBeGreaterThanOrEqual(15);
    console.log(`browsers killed: ${confirmed.size} confirmed, ${found.length} found`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

/** A browser of our own with its data in a folder, so that it can be killed and started again. */
function startBrowser(folder: string): Promise<{ process: ChildProcess; address: string }> {
  const path = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  const child = spawn(
    path,
    [...BROWSER_FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve({ process: child, address });
    });
  });
}
