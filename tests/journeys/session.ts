import type { Page } from '@playwright/test';
import { type OwnCard, type Routine, writeRoutine } from '#routine';
import { allClear, answer, CODES } from './builder.ts';
import { expect, islandReady } from './site.ts';

/** One bridge of 8.8 seconds, and one clamshell with the left leg. */
export const SHORT: Routine = {
  entries: [
    { exercise: 'bridge', side: 'both', sets: 1, repetitions: 1, holdSeconds: 3, daysPerWeek: 3 },
    { exercise: 'clamshell', side: 'left', sets: 1, repetitions: 2, holdSeconds: 2, daysPerWeek: 3 },
  ],
};
/** A stretch that is held for 30 seconds on each side, twice. */
export const STRETCH: Routine = {
  entries: [
    { exercise: 'figure-4-stretch', side: 'both', sets: 2, repetitions: 1, holdSeconds: 30, daysPerWeek: 5 },
    { exercise: 'squat', side: 'both', sets: 3, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 },
  ],
};
/** A stretch in somebody's own words with the left leg, then one bridge. */
export const OWN_CARD: OwnCard = {
  ...{ title: 'Towel stretch; "slow"', text: 'Foot in the towel, pull gently', side: 'left' },
  ...{ sets: 1, repetitions: 2, holdSeconds: 3, daysPerWeek: 3 },
};
export const OWN: Routine = { entries: [OWN_CARD, ...SHORT.entries.slice(0, 1)] };
export const LONG_CARD: OwnCard = {
  ...OWN_CARD,
  title: 'Gesäßmuskelkräftigungsübung im Liegen 12',
  text: 'Lie on the bed near its edge, let the leg hang over it, and hold the other knee with both hands. Breathe out while it sinks. Come back up with your hands only.',
};
export const linkTo = (routine: Routine) => `/routine/session/#r=${writeRoutine(routine, CODES)}`;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const number = (page: Page) => page.getByRole('timer').locator('b');
export const said = (page: Page) => page.getByRole('status');
export const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens a session with the time of the test in place of that of the machine. */
export async function open(page: Page, address: string): Promise<void> {
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

export async function begin(page: Page): Promise<void> {
  await button(page, 'Begin').click();
  await answer(page, ...allClear);
  await expect(button(page, 'Pause')).toBeVisible();
}

/** Lets time pass at once, as in a tab that was out of sight. */
export const pass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** Loads the page again. The island comes when the browser is idle, which is time, too. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(page.locator('astro-island:not([ssr])')).toBeAttached({ timeout: 500 });
  }).toPass();
}
