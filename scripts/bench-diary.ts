import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** How many sessions the diary holds; nobody does more in nine years of three a day. */
const SESSIONS = 10_000;
/** As much slower as a cheap phone. */
const SLOWER = 4;
const ROUNDS = 9;
/** Milliseconds from asking for the diary to its charts on the screen. */
const MOST_MILLISECONDS = 200;

/** How long a full diary takes to open on a slowed device. Prints it, and returns whether that is fast enough. */
export async function benchDiary(address: string): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.addInitScript(markOpening);
    await page.goto(`${address}/routine/progress/`, { waitUntil: 'networkidle' });
    await page.locator('[data-diary=open]').waitFor();
    await page.evaluate(fillDiary, SESSIONS);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await openingTime(page));
    const sorted = times.toSorted((a, b) => a - b);
    const [best = Number.NaN, middle = Number.NaN] = [sorted[0], sorted[Math.floor(ROUNDS / 2)]];
    console.log(
      `diary      ${SESSIONS} sessions, ${SLOWER}x slower: open after ${middle.toFixed(0)} ms (median of ${ROUNDS}; best ${best.toFixed(0)}, worst ${sorted.at(-1)?.toFixed(0)})`,
    );
    return middle < MOST_MILLISECONDS;
  } finally {
    await browser.close();
  }
}

async function openingTime(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('[data-diary=open] svg[role=img]').first().waitFor();
  return page.evaluate(
    () =>
      (performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN) -
      (performance.getEntriesByName('asked')[0]?.startTime ?? 0),
  );
}

/** In the page, before its scripts: marks when the diary is asked for, and when its charts have been drawn. */
function markOpening(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    performance.mark('asked');
    return open.apply(this, given);
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-diary=open] svg[role=img]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
  }).observe(document, { subtree: true, childList: true });
}

/** In the page: three sessions a day, back from today. */
async function fillDiary(count: number): Promise<void> {
  const asked = indexedDB.open('diary');
  const database = await new Promise<IDBDatabase>((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
  });
  const writing = database.transaction('sessions', 'readwrite');
  for (let at = 0; at < count; at += 1) {
    const startedAt = new Date(Date.now() - at * 8 * 3_600_000).toISOString();
    writing.objectStore('sessions').put({
      id: `bench-${at}`,
      day: startedAt.slice(0, 10),
      startedAt,
      minutes: 10 + (at % 9),
      routine: '1.bridge:2x8d3.clamshell:2x10d3.seated-march:2x10d3.squat:2x8d3!aa',
      exercises: ['bridge', 'clamshell', 'seated-march', 'squat'].map((id) => ({ id, result: 'done', eased: false })),
      painBefore: at % 4,
      painDuring: at % 5,
      painNextMorning: at % 4,
      signs: [],
      isSettled: null,
      note: 'A note of everyday length, as somebody may write it.',
      changedAt: startedAt,
    });
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
