import type { Page } from '@playwright/test';
import { type Routine, writeRoutine } from '#routine';
import { axeComplaints } from './axe.ts';
import { allClear, answer, CODES } from './builder.ts';
import { expect, islandReady, test } from './site.ts';

/** One bridge of 8.8 seconds, and one clamshell with the left leg. */
const SHORT: Routine = {
  entries: [
    { exercise: 'bridge', side: 'both', sets: 1, repetitions: 1, holdSeconds: 3, daysPerWeek: 3 },
    { exercise: 'clamshell', side: 'left', sets: 1, repetitions: 2, holdSeconds: 2, daysPerWeek: 3 },
  ],
};
/** A stretch that is held for 30 seconds on each side, twice. */
const STRETCH: Routine = {
  entries: [
    { exercise: 'figure-4-stretch', side: 'both', sets: 2, repetitions: 1, holdSeconds: 30, daysPerWeek: 5 },
    { exercise: 'squat', side: 'both', sets: 3, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 },
  ],
};
const linkTo = (routine: Routine) => `/routine/session/#r=${writeRoutine(routine, CODES)}`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const number = (page: Page) => page.getByRole('timer').locator('b');
const said = (page: Page) => page.getByRole('status');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens a session with the time of the test in place of that of the machine. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-23T07:30:00') });
  await page.goto(address);
  await islandReady(page);
  await expect(
    button(page, 'Begin')
      .or(button(page, /Follow/))
      .first(),
  ).toBeEnabled();
  // From here on time passes only when the test says so.
  await page.clock.pauseAt(new Date('2026-11-23T07:35:00'));
}

async function begin(page: Page): Promise<void> {
  await button(page, 'Begin').click();
  await answer(page, ...allClear);
  await expect(button(page, 'Pause')).toBeVisible();
}

/** Lets time pass at once, as in a tab that was out of sight. */
const pass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** Loads the page again. The island comes when the browser is idle, which is time, too. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(page.locator('astro-island:not([ssr])')).toBeAttached({ timeout: 500 });
  }).toPass();
}

test('by keyboard alone: begin, pause, skip, go back, and say how it was', async ({ page }) => {
  await open(page, linkTo(SHORT));
  await button(page, 'Begin').focus();
  await page.keyboard.press('Enter');
  for (const _ of allClear) {
    await page.getByRole('radio', { name: 'None of these' }).focus();
    await page.keyboard.press('Space');
    await button(page, 'Continue').focus();
    await page.keyboard.press('Enter');
  }
  await expect(title(page)).toHaveText('Bridge');
  await expect(title(page)).toBeFocused();
  await expect(number(page)).toHaveText('15');
  await pass(page, 5);
  await expect(number(page)).toHaveText('10');

  await page.keyboard.press('Space');
  await expect(page.getByText('Paused').first()).toBeVisible();
  await pass(page, 60);
  await expect(number(page)).toHaveText('10');
  await page.keyboard.press('Space');
  await pass(page, 10.1);
  await expect(page.getByRole('timer')).toHaveText(/1\s*of 1/);
  await expect(page.getByText('Tighten your buttocks', { exact: true })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText('Clamshell');
  await page.keyboard.press('ArrowLeft');
  await expect(title(page)).toHaveText('Bridge');
  await pass(page, 9);
  await expect(title(page)).toHaveText('Clamshell');
  await expect(page.getByText('Get ready', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await pass(page, 13);

  await expect(title(page)).toHaveText('That was the last one');
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Bridge' })).toContainText('done');
  await page.getByRole('radio', { name: '4', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('A note').focus();
  await page.keyboard.type('Went well');
  await button(page, 'Done').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('4–5: Stay at this level.')).toBeVisible();
});

test('holds and rests are counted in seconds, sides change, and a screen reader hears each step once', async ({
  page,
}) => {
  await open(page, linkTo(STRETCH));
  await page.getByRole('radio', { name: 'Right' }).check();
  await begin(page);
  await expect(said(page)).toHaveText('Figure-4 stretch. Lying on your back. Right side first.');
  await pass(page, 15.1);
  await expect(said(page)).toHaveText('Set 1 of 2, right side. Draw the thigh toward you.');
  await pass(page, 3);
  await expect(page.getByRole('timer')).toHaveText(/30\s*seconds/);
  await expect(said(page)).toHaveText('Hold a mild stretch. Breathe.');
  await pass(page, 5);
  // Not every second is said.
  await expect(said(page)).toHaveText('Hold a mild stretch. Breathe.');
  await expect(number(page)).toHaveText('25');
  await pass(page, 28);
  await expect(page.getByText('Change to your left side', { exact: true })).toBeVisible();
  await pass(page, 10 + 36);
  await expect(page.getByText('Rest', { exact: true })).toBeVisible();
  await expect(page.getByText('Set 2 of 2, right side')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/1[45]\s*seconds/);
});

test('easier takes about a third away, once; too much pain opens the pain rule and leaves the exercise out', async ({
  page,
}) => {
  await open(page, linkTo(STRETCH));
  await begin(page);
  await button(page, /^Skip/).click();
  await button(page, /^Skip/).click();
  await expect(title(page)).toHaveText('Squat');
  await expect(page.getByText('Set 1 of 3')).toBeVisible();
  await button(page, 'Easier').click();
  await expect(page.getByText('Set 1 of 2')).toBeVisible();
  await expect(button(page, 'Made easier')).toBeDisabled();
  await button(page, /^Skip/).click();
  await pass(page, 20);

  await button(page, 'It hurts too much').click();
  const panel = page.getByRole('dialog', { name: /How much does it hurt/ });
  await expect(panel.getByText('Stop at once if')).toBeVisible();
  for (const short of ['Carry on', 'Stay at this level', 'Stop this one for a day or two'])
    await expect(panel.getByRole('button', { name: short })).toBeVisible();
  await panel.getByRole('button', { name: /Stop this one/ }).click();
  await expect(title(page)).toHaveText(/last one/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Squat' })).toContainText('done in part, easier');
});

test('whoever begins with much pain is told to do less, and easier today takes it from every exercise', async ({
  page,
}) => {
  await open(page, linkTo(STRETCH));
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await expect(page.getByText('That is a lot to begin with')).toHaveCount(0);
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await expect(page.getByText('That is a lot to begin with')).toBeVisible();
  await page.getByRole('checkbox', { name: /Easier today/ }).check();
  await begin(page);
  await expect(button(page, 'Made easier')).toBeDisabled();
  await button(page, /^Skip/).click();
  await pass(page, 3.1);
  await expect(page.getByRole('timer')).toHaveText(/20\s*seconds/);
});

test('a reload in the middle loses nothing: it asks, and goes on at the very place', async ({ page }) => {
  await open(page, linkTo(STRETCH));
  await begin(page);
  await pass(page, 25);
  await expect(number(page)).toHaveText('23');
  await reload(page);
  await expect(page.getByText('Exercise 1 of 2: Figure-4 stretch. Set 1 of 2, left side.')).toBeVisible();
  await button(page, 'Go on there').click();
  await expect(number(page)).toHaveText('23');
  await button(page, 'Stop').click();
  await button(page, 'Stop for today').click();
  await expect(title(page)).toHaveText('You stopped here');
});

test('a broken link is refused with a sentence, and the routine of the device can be followed', async ({ page }) => {
  await page.goto('/routine/session/');
  await page.evaluate((text) => localStorage.setItem('routine', text), writeRoutine(SHORT, CODES));
  await page.goto('about:blank');
  await open(page, linkTo(STRETCH).slice(0, -6));
  await expect(page.getByRole('heading', { name: 'The link could not be opened' })).toBeVisible();
  await expect(page.getByText('It is not complete')).toBeVisible();
  await button(page, 'Follow my own routine').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Clamshell' })).toContainText('1 × 2, left side');
  expect(await page.evaluate(() => localStorage.getItem('routine'))).toBe(writeRoutine(SHORT, CODES));
});

test('with a warning sign nobody starts, also after a reload, and nothing of the exercises is shown', async ({
  page,
}) => {
  await open(page, linkTo(SHORT));
  await button(page, 'Begin').click();
  await answer(page, 'None of these', 'Not sure');
  await expect(page.getByRole('heading', { name: 'Get medical help today' })).toBeVisible();
  await reload(page);
  await expect(page.getByRole('heading', { name: 'Get medical help today' })).toBeVisible();
  await expect(button(page, 'Begin')).toHaveCount(0);
  await expect(page.getByText('Clamshell')).toHaveCount(0);
});

test('the film keeps time with the counter, mirrored for the left side', async ({ page }) => {
  await page.goto(linkTo({ entries: SHORT.entries.slice(1) }));
  await islandReady(page);
  await begin(page);
  await button(page, /^Skip/).click();
  const film = page.locator('video');
  // Both are read at the same moments; a busy machine makes the film catch up now and then.
  const apart = await page.evaluate(filmAndCounter);
  expect(apart.length).toBeGreaterThan(5);
  expect(apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)]).toBeLessThan(0.4);
  expect(await film.evaluate((video) => new DOMMatrix(getComputedStyle(video).transform).a)).toBe(-1);
  await button(page, 'Pause').click();
  await expect(film).toHaveJSProperty('paused', true);
});

test('a connection that is lost in the middle does not stop it', async ({ page, context }) => {
  const films = new Set<string>();
  page.on(
    'response',
    (response) => /film.*mp4/.test(response.url()) && films.add(response.url().split('/').at(-2) ?? ''),
  );
  await page.goto(linkTo(SHORT));
  await islandReady(page);
  await begin(page);
  await expect.poll(() => films.size).toBe(2);
  await expect
    .poll(() =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /clamshell\/film/.test(name)).length,
      ),
    )
    .toBeGreaterThan(0);
  await page.waitForTimeout(300);
  await context.setOffline(true);
  await button(page, /^Skip/).click();
  await button(page, /^Skip/).click();
  await expect(title(page)).toHaveText('Clamshell');
  const film = page.locator('video');
  await expect(film).toHaveAttribute('src', /^blob:/);
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime), { timeout: 20_000 })
    .toBeGreaterThan(0.3);
});

test('without its film an exercise shows its start and its end, and goes on', async ({ page }) => {
  await page.route('**/film*.mp4', (route) =>
    route.fulfill({ status: 200, contentType: 'video/mp4', body: 'no film' }),
  );
  await open(page, linkTo(SHORT));
  await begin(page);
  await expect(page.getByRole('img', { name: 'Bridge, start' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Bridge, lift' })).toBeVisible();
  await pass(page, 16);
  await expect(page.getByRole('timer')).toHaveText(/1\s*of 1/);
});

test('with reduced motion the stills stand in, and no film is asked for on the screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, linkTo(SHORT));
  await begin(page);
  await expect(page.getByRole('img', { name: 'Bridge, start' })).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
});

test('out of sight it goes on for those who hear it, and waits for those who do not', async ({ page }) => {
  const hide = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await open(page, linkTo(STRETCH));
  await begin(page);
  await hide(true);
  await pass(page, 5);
  await hide(false);
  await expect(number(page)).toHaveText('10');
  await button(page, 'Stop').click();
  await button(page, 'Stop for today').click();

  await page.evaluate(() => sessionStorage.removeItem('guided-session'));
  await reload(page);
  await page.getByRole('checkbox', { name: /Soft sounds/ }).uncheck();
  await button(page, 'Begin').click();
  await expect(number(page)).toHaveText('15');
  await hide(true);
  await pass(page, 5);
  await hide(false);
  await expect(page.getByText('Paused while this page was out of sight.').first()).toBeVisible();
  await expect(number(page)).toHaveText('15');
});

test('asks to keep the screen on while it runs, and lets it go in a pause', async ({ page }) => {
  await page.addInitScript(() => {
    const held = { count: 0 };
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          held.count += 1;
          return {
            released: false,
            release: async () => {
              held.count -= 1;
            },
          };
        },
      },
    });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: { count: number } }).held.count);
  await open(page, linkTo(SHORT));
  await begin(page);
  await expect.poll(held).toBe(1);
  await button(page, 'Pause').click();
  await expect.poll(held).toBe(0);
  await button(page, 'Go on').click();
  await expect.poll(held).toBe(1);
});

test('the voice of the device says the steps where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voices = [
      { lang: 'en-US', localService: false, name: 'far away' },
      { lang: 'en-US', localService: true, name: 'own' },
    ];
    class Utterance {
      voice: { name: string } | null = null;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: ({ text, voice }: Utterance) => spoken.push(`${voice?.name}: ${text}`),
        cancel: () => undefined,
      }),
    });
  });
  await open(page, linkTo(SHORT));
  await page.getByRole('checkbox', { name: /Voice/ }).check();
  await begin(page);
  await pass(page, 15.2);
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken.slice(-2)).toEqual(['own: Bridge. Lying on your back.', 'own: Set 1 of 1. Tighten your buttocks.']);
  await expect(said(page)).toBeEmpty();
});

test('without scripts it says so and leads to the paper', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/routine/session/`);
  await expect(page.getByText('A guided session needs scripts.')).toBeVisible();
  await page.getByRole('link', { name: 'Print the ready-made sheet' }).click();
  await expect(title(page)).toHaveText('The starter sheet');
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a small phone in the ${colorScheme} theme: axe finds nothing, nothing sticks out, targets are large`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    // In real time: axe waits, and a held clock would make it wait for ever.
    await page.goto(linkTo(STRETCH));
    await islandReady(page);
    const check = async (where: string) => {
      expect(await axeComplaints(page), where).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const small = await page
        .locator('button:visible, label:has(input):visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 47.5));
      expect(small, where).toEqual([]);
    };
    await check('start');
    await begin(page);
    await check('ready');
    await button(page, /^Skip/).click();
    await expect(page.getByText(/^Stop if/)).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'It hurts too much')).toBeInViewport({ ratio: 1 });
    await check('work');
    await button(page, 'It hurts too much').click();
    await check('panel');
    await page.getByRole('dialog').getByRole('button', { name: 'Stop for today' }).click();
    await check('end');
  });
}

test('with large letters on a phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, linkTo(STRETCH));
  await begin(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

/**
 * In the page: how many seconds the film is away from the counter, at moments of six seconds. Two repetitions of six
 * seconds fill the socket; the film moves from second 0.4 on, and what nobody waits for runs by in the last half second.
 */
async function filmAndCounter(): Promise<number[]> {
  const apart: number[] = [];
  for (let look = 0; look < 30; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [video, ball] = [document.querySelector('video'), document.querySelector('[data-session] circle')];
    if (!video || !ball) continue;
    const along = Math.acos((110 - Number(ball.getAttribute('cx'))) / 90) / Math.PI;
    const into = (along * 12) % 6;
    if (into > 1 && into < 5.4) apart.push(Math.abs(video.currentTime - (0.4 + into)));
  }
  return apart;
}
