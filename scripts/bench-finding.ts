import { type CDPSession, chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** How many cards the index is measured with. Copies are added up to this number. */
const CARDS = 135;
/**
 * As much slower as a cheap phone. Times are multiplied, not slowed: the browser slows itself by keeping its thread busy,
 * and on a machine with other work that is no measure.
 */
const SLOWER = 4;
const ROUNDS = 3;
/** Milliseconds that a change of a filter may keep the page busy. */
const MOST_MILLISECONDS = 50;

/** How long a change of a filter on the index of exercises keeps the page busy, in thread time of a trace. */
export async function benchFinding(address: string): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.addInitScript({ content: `(${addCards})(${CARDS})` });
    await page.goto(`${address}/exercises/`, { waitUntil: 'networkidle' });
    const cards = await page.locator('#found [data-id]').count();
    await page.evaluate(() => document.querySelector('#finder details')?.setAttribute('open', ''));
    const session = await page.context().newCDPSession(page);
    const boxes = await page.locator('#finder [type=checkbox]').all();
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = [];
      for (const box of boxes)
        for (let press = 0; press < 2; press += 1)
          times.push(await busyTime(session, () => box.evaluate((input: HTMLInputElement) => input.click())));
      rounds.push(times);
    }
    // What else the machine does only ever adds to a time.
    const times =
      rounds[0]?.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0))).sort((a, b) => a - b) ?? [];
    const [middle = 0, worst = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
    console.log(
      `finding    ${times.length} changes of a filter among ${cards} cards, ${SLOWER}x slower: median ${middle.toFixed(1)} ms, worst ${worst.toFixed(1)} ms of thread time`,
    );
    return worst < MOST_MILLISECONDS;
  } finally {
    await browser.close();
  }
}

/** How long the main thread works while something happens and is drawn, in milliseconds of thread time on a slow device. */
async function busyTime(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'],
    },
  });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const main = new Set(
    events
      .filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid}:${tid}`));
  return (tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000) * SLOWER;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
}

/** Runs in the page before its scripts: copies cards and what is known of them until there are enough. */
function addCards(wanted: number): void {
  document.addEventListener('readystatechange', () => {
    const data = document.querySelector('#finder script');
    if (document.readyState !== 'interactive' || !data) return;
    const known = JSON.parse(data.textContent ?? '[]');
    const cards = [...document.querySelectorAll<HTMLElement>('#found [data-id]')];
    for (let at = 0; known.length < wanted; at += 1) {
      const card = cards[at % cards.length];
      const facts = known.find(({ id }: { id: string }) => id === card?.dataset.id);
      const copy = card?.cloneNode(true) as HTMLElement;
      copy.dataset.id = `${card?.dataset.id}-${at}`;
      card?.after(copy);
      known.push({ ...facts, id: copy.dataset.id });
    }
    data.textContent = JSON.stringify(known);
  });
}
