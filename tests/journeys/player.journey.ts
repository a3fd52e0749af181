import type { Page } from '@playwright/test';
import { expect, islandReady, test } from './site.ts';

const CLAMSHELL = '/exercises/clamshell/';
/** Held for 30 seconds, 5 of them filmed. */
const FIGURE_4 = '/exercises/figure-4-stretch/';

const player = (page: Page) => page.getByRole('region', { name: /film without sound/ });
const video = (page: Page) => player(page).locator('video');
const button = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true });
const cue = (page: Page, words: string) => player(page).getByRole('paragraph').filter({ hasText: words });
const seconds = (page: Page) => video(page).evaluate((film: HTMLVideoElement) => film.currentTime);
const isPaused = (page: Page) => video(page).evaluate((film: HTMLVideoElement) => film.paused);
const rate = (page: Page) => video(page).evaluate((film: HTMLVideoElement) => film.playbackRate);
/** -1 when the picture is mirrored. */
const facing = (page: Page) => video(page).evaluate((film) => new DOMMatrix(getComputedStyle(film).transform).a);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await islandReady(page);
  await expect(video(page)).not.toHaveAttribute('controls');
}

test('plays and pauses by mouse, on the button and on the picture, and never by itself', async ({ page }) => {
  await open(page, CLAMSHELL);
  expect(await isPaused(page)).toBe(true);
  await button(page, 'Play').click();
  await expect.poll(() => seconds(page)).toBeGreaterThan(0.2);
  await button(page, 'Pause').click();
  expect(await isPaused(page)).toBe(true);
  await video(page).click();
  await expect(button(page, 'Pause')).toBeVisible();
  await video(page).click();
  await expect(button(page, 'Play')).toBeVisible();
});

test('fetches nothing of the film before somebody wants it', async ({ page }) => {
  const films: string[] = [];
  page.on('request', (request) => /\.mp4/.test(request.url()) && films.push(request.url()));
  await open(page, CLAMSHELL);
  await page.waitForLoadState('networkidle');
  expect(films).toEqual([]);
});

test('repeats, until somebody wants it once', async ({ page }) => {
  await open(page, CLAMSHELL);
  await expect(video(page)).toHaveJSProperty('loop', true);
  await player(page).getByText('More controls').click();
  await button(page, 'Repeat').click();
  await expect(video(page)).toHaveJSProperty('loop', false);
});

test.describe('by keyboard', () => {
  test('plays, steps, goes picture by picture, and changes the speed as common players do', async ({ page }) => {
    await open(page, CLAMSHELL);
    await button(page, 'Play').focus();
    await page.keyboard.press('k');
    await expect(button(page, 'Pause')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toBeVisible();
    await page.keyboard.press('<');
    await expect(button(page, '0.75×')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => rate(page)).toBe(0.75);

    const before = await seconds(page);
    await page.keyboard.press('.');
    await expect.poll(() => seconds(page)).toBeGreaterThan(before);
    expect((await seconds(page)) - before).toBeLessThan(0.07);
    await page.keyboard.press('ArrowRight');
    await expect(player(page).getByRole('status')).toContainText(':');
    await page.keyboard.press('c');
    await expect(cue(page, 'Get into position')).toHaveCount(0);
    await page.keyboard.press('m');
    expect(await facing(page)).toBe(-1);
  });

  test('leaves the keys alone everywhere else on the page', async ({ page }) => {
    await open(page, CLAMSHELL);
    await page.getByRole('link', { name: 'Add to my routine' }).focus();
    for (const key of ['k', 'm', 'ArrowRight', 'c']) await page.keyboard.press(key);
    expect(await isPaused(page)).toBe(true);
    expect(await facing(page)).toBe(1);
  });

  test('leaves combinations to the browser', async ({ page }) => {
    await open(page, CLAMSHELL);
    await button(page, 'Play').focus();
    await page.keyboard.press('Control+k');
    expect(await isPaused(page)).toBe(true);
  });
});

test('a step shows its cue in words, marks itself, plays alone and rests at its end', async ({ page }) => {
  await open(page, CLAMSHELL);
  await button(page, 'Open').click();
  await expect(cue(page, 'Lift your top knee')).toBeVisible();
  await expect(button(page, 'Open')).toHaveAttribute('aria-current', 'step');
  await expect(player(page).getByRole('status')).toHaveText('Open: Lift your top knee');
  await expect(button(page, 'Play')).toBeVisible({ timeout: 6000 });
  await expect(cue(page, 'Lift your top knee')).toBeVisible();
  await button(page, 'Play').click();
  await expect(cue(page, 'Hold. Pelvis still')).toBeVisible();
});

test('a step of several phases shows the cue of each before it rests', async ({ page }) => {
  await open(page, '/exercises/seated-march/');
  await button(page, 'Change legs').click();
  for (const words of ['Lift the other knee', 'Stay tall', 'Set the foot down softly'])
    await expect(cue(page, words)).toBeVisible();
  await expect(button(page, 'Play')).toBeVisible();
  await expect(cue(page, 'Set the foot down softly')).toBeVisible();
});

test('the picture is mirrored to the sore side; words and captions are not; the device remembers', async ({ page }) => {
  await open(page, CLAMSHELL);
  expect(await facing(page)).toBe(1);
  await button(page, 'Left side').click();
  expect(await facing(page)).toBe(-1);
  await expect(page.getByRole('region', { name: 'Clamshell, film without sound, left side' })).toBeVisible();
  const isMirrored = await cue(page, 'Get into position').evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).transform !== 'none') return true;
    return false;
  });
  expect(isMirrored).toBe(false);
  await button(page, '0.5×').click();

  await open(page, CLAMSHELL);
  await expect(button(page, 'Left side')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, '0.5×')).toHaveAttribute('aria-pressed', 'true');
  expect(await facing(page)).toBe(-1);
  await button(page, 'Right side').click();
  await button(page, 'Normal').click();
  expect(await page.evaluate(() => localStorage.getItem('player'))).toBeNull();
});

test('both legs at once, or in turn, are not mirrored', async ({ page }) => {
  await open(page, '/exercises/seated-march/');
  await expect(button(page, 'Left side')).toHaveCount(0);
  await button(page, 'Play').focus();
  await page.keyboard.press('m');
  expect(await facing(page)).toBe(1);
});

test('what the device keeps in a form that nobody can read counts as nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('player', 'upside-down 99'));
  await open(page, CLAMSHELL);
  await expect(button(page, 'Right side')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Normal')).toHaveAttribute('aria-pressed', 'true');
});

test('captions are on, ours and not twice, and can be turned off', async ({ page }) => {
  await open(page, CLAMSHELL);
  await button(page, 'Play').click();
  await expect(cue(page, 'Lift your top knee')).toBeVisible();
  const modes = () => video(page).evaluate((film: HTMLVideoElement) => [...film.textTracks].map(({ mode }) => mode));
  expect(await modes()).not.toContain('showing');
  await player(page).getByText('More controls').click();
  await button(page, 'Captions').click();
  await expect(cue(page, 'Lift your top knee')).toHaveCount(0);
});

test('a hold of 30 seconds lasts 30 seconds, and counts down', async ({ page }) => {
  await open(page, FIGURE_4);
  await button(page, 'Hold').click();
  await expect(cue(page, 'Hold a mild stretch')).toContainText(/(29|28|27) seconds left/);
  // 5 seconds of film in 30 of life.
  expect(await rate(page)).toBeCloseTo(5 / 30);
  const before = await seconds(page);
  await page.waitForTimeout(1800);
  expect((await seconds(page)) - before).toBeLessThan(0.5);
  await expect(cue(page, 'Hold a mild stretch')).toContainText(/2\d seconds left/);
  await button(page, 'Release').click();
  await expect.poll(() => rate(page)).toBe(1);
});

test.describe('with reduced motion', () => {
  test('start and end stand side by side first; one press plays', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, CLAMSHELL);
    const [start, end] = [
      player(page).getByRole('img', { name: 'Clamshell, start' }),
      player(page).getByRole('img', { name: 'Clamshell, open' }),
    ];
    await expect(start).toBeVisible();
    await expect(end).toBeVisible();
    await button(page, 'Play').click();
    await expect(start).toBeHidden();
    await expect.poll(() => seconds(page)).toBeGreaterThan(0.2);
  });

  test('a step shows where it ends, without moving there', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, CLAMSHELL);
    await button(page, 'Open').click();
    await expect(cue(page, 'Lift your top knee')).toBeVisible();
    expect(await isPaused(page)).toBe(true);
    await expect.poll(() => seconds(page)).toBeCloseTo(2.4, 1);
  });
});

test('full screen takes the cues along, and where there is none the player fills the window', async ({ page }) => {
  await open(page, CLAMSHELL);
  await button(page, 'Full screen').click();
  await expect(button(page, 'Leave full screen')).toBeVisible();
  await expect(cue(page, 'Get into position')).toBeVisible();
  await button(page, 'Leave full screen').click();
  await expect(button(page, 'Full screen')).toBeVisible();

  await page.evaluate(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
  await button(page, 'Full screen').click();
  const { width, height } = (await player(page).boundingBox())!;
  expect([width, height]).toEqual([1280, 800]);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Full screen')).toBeVisible();
});

test('a film that cannot be played says so; pictures and words stay; Play tries again', async ({ page }) => {
  await page.route('**/film*.mp4', (route) =>
    route.fulfill({ status: 200, contentType: 'video/mp4', body: 'no film' }),
  );
  await open(page, CLAMSHELL);
  await button(page, 'Play').click();
  await expect(player(page).getByText('The film does not play here.').first()).toBeVisible();
  await expect(player(page).getByRole('img', { name: 'Clamshell, open' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Do it like this' })).toBeVisible();
  await page.unroute('**/film*.mp4');
  await button(page, 'Play').click();
  await expect.poll(() => seconds(page)).toBeGreaterThan(0.2);
});

test('without JavaScript it is a film with captions and the controls of the browser', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL + CLAMSHELL);
  await expect(page.locator('video[controls] track[kind=captions][default]')).toBeAttached();
  await expect(page.locator('video')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeHidden();
  await expect(page.getByText('Get into position')).toBeHidden();
  await context.close();
});

test('on paper, start and end stand above the steps, and no control', async ({ page }) => {
  await open(page, CLAMSHELL);
  await page.emulateMedia({ media: 'print' });
  await expect(player(page).getByRole('img', { name: 'Clamshell, start' })).toBeVisible();
  await expect(video(page)).toBeHidden();
  await expect(button(page, 'Play')).toBeHidden();
});
