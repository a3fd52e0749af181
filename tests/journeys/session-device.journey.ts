import { begin, button, linkTo, number, open, pass, reload, SHORT, STRETCH, said, title } from './session.ts';
import { expect, islandReady, test } from './site.ts';

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
