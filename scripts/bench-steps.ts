import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { readCases, readChecker } from './checker-files.ts';
import { linesOf, type StepCost, stepCosts, type TraceEvent } from './step-costs.ts';

/** Somebody who is asked every screen, and to whom three patterns are named. */
const WALKER = 'd-ploughman-whole-hand';
/** The least of some walks counts: whatever else the machine does only adds. */
const WALKS = 3;

/** Walks through the checker, and prints how long a slow phone takes from each press to the next picture. Returns whether all are fast enough. */
export async function benchSteps(address: string): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const walks: (readonly StepCost[])[] = [];
    for (let walk = 0; walk < WALKS; walk += 1) walks.push(stepCosts(await traceOf(browser, address)));
    const { lines, areFast } = linesOf(walks);
    for (const line of lines) console.log(line);
    return areFast;
  } finally {
    await browser.close();
  }
}

/** One walk from the start to the result, as the browser has recorded it. */
async function traceOf(browser: Browser, address: string): Promise<readonly TraceEvent[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(markWhenShown);
  await page.goto(`${address}/symptom-checker/`, { waitUntil: 'networkidle' });
  await page.locator('main button.big:enabled').waitFor();
  const events: TraceEvent[] = [];
  const session = await browser.newBrowserCDPSession();
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
  });
  await walkThrough(page);
  await session.send('Tracing.end');
  await complete;
  await context.close();
  return events;
}

/** In the page: notes when a new heading has got the focus, which is when a new place is there to be drawn. */
function markWhenShown(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) performance.mark('shown');
  });
}

async function walkThrough(page: Page): Promise<void> {
  const { screens } = readChecker();
  const answers = readCases().find(({ id }) => id === WALKER)?.answers;
  if (!answers) throw new Error(`content/checker/cases.yaml has nobody called "${WALKER}".`);
  const given = { screens, answers };
  await press(page, 'start');
  for (const { id, title } of screens) {
    if ((await page.locator('h1').textContent()) !== title) continue;
    await page.evaluate(answerScreen, given);
    await press(page, id);
  }
  if ((await page.locator('main article').count()) === 0) throw new Error(`"${WALKER}" is led to no result.`);
}

type Given = Pick<ReturnType<typeof readChecker>, 'screens'> & Pick<ReturnType<typeof readCases>[number], 'answers'>;

/** In the page: gives a person's answers to the questions that are shown. */
function answerScreen({ screens, answers }: Given): void {
  for (const question of screens.flatMap(({ questions }) => questions)) {
    const controls = document.querySelectorAll<HTMLElement>(
      `[data-question="${question.id}"] :is(input, fieldset button)`,
    );
    const values = question.kind === 'sign' ? ['yes'] : question.options.map(({ id }) => id);
    for (const [at, value] of [...values, 'not-sure'].entries()) {
      // Below the options of a list stands "None of these".
      const place = question.kind === 'several' && at === values.length ? at + 1 : at;
      if ([answers[question.id]].flat().includes(value)) controls[place]?.click();
    }
  }
}

/** Presses the button that leads on, once all is still, and waits until all is still again. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.locator('main button.big');
  await button.hover();
  // A new screen does not take a press at once.
  await page.waitForTimeout(400);
  await page.evaluate((text) => performance.mark(`press ${text}`), name);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(300);
}
