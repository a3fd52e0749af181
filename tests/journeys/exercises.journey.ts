import type { Page } from '@playwright/test';
import { axeComplaints } from './axe.ts';
import { expect, test } from './site.ts';

const INDEX = '/exercises/';
const status = (page: Page) => page.locator('#found [role=status]');
const cards = (page: Page) => page.locator('#found .exercise:visible');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const leftBy = async (page: Page, name: string) =>
  Number(await box(page, name).locator('xpath=..').locator('small').textContent());

test('by keyboard: a tick narrows the list to the number beside it, and says so', async ({ page }) => {
  await page.goto(INDEX);
  const all = await cards(page).count();
  await expect(status(page)).toHaveText(`All ${all} exercises`);
  const left = await leftBy(page, 'Sitting');
  await box(page, 'Sitting').focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(`${left} of ${all} exercises`);
  expect(await cards(page).count()).toBe(left);
  await expect(page.getByRole('heading', { level: 2, name: 'Sitting' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Lying on your back' })).toBeHidden();
  await expect(box(page, 'Sitting')).toBeFocused();
});

test('the address holds the choices: Back and Forward work, and a link opens the same list', async ({ page }) => {
  await page.goto(INDEX);
  await box(page, 'Standing').check();
  await expect(page).toHaveURL(/\/exercises\/\?position=standing$/);
  await box(page, 'No standing on one leg').check();
  await expect(page).toHaveURL(/\?position=standing&no=one-leg$/);
  const both = await status(page).textContent();
  await page.goBack();
  await expect(page).toHaveURL(/\?position=standing$/);
  await expect(box(page, 'No standing on one leg')).not.toBeChecked();
  await page.goForward();
  await expect(status(page)).toHaveText(both ?? '');

  await cards(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/exercises\/[a-z-]+\/$/);
  await page.goBack();
  await expect(status(page)).toHaveText(both ?? '');
  await expect(box(page, 'Standing')).toBeChecked();
  await page.reload();
  await expect(status(page)).toHaveText(both ?? '');
});

test('what one has, what one leaves out, what it is for: all together', async ({ page }) => {
  await page.goto(`${INDEX}?have=mat&no=kneeling&goal=strengthen-stabilize&muscle=gluteus-medius`);
  const names = await cards(page).getByRole('heading').allTextContents();
  expect(names).toContain('Side-lying leg lift');
  expect(names).not.toContain('Side plank on knees');
  expect(names).not.toContain('Bird dog');
  for (const facts of await cards(page).locator('.facts').allTextContents())
    expect(facts).not.toMatch(/chair|step|band/);
});

test('a condition: its exercises, with the cautions for it on the cards, and first on the page', async ({ page }) => {
  await page.goto(INDEX);
  await page.getByLabel('Often chosen for').selectOption({ value: 'labral-tear' });
  await expect(page).toHaveURL(/\?condition=labral-tear$/);
  await expect(page.locator('#found').getByText('Often chosen does not mean right for everybody.')).toBeVisible();
  const careful = cards(page).filter({ hasText: 'Take care:' });
  await expect(careful.first()).toBeVisible();
  const caution = (await careful.first().locator('.take-care').textContent())?.replace('Take care: ', '') ?? '';
  await careful.first().getByRole('link').click();
  const said = page.locator('#said');
  await expect(said).toBeVisible();
  await expect(said).toContainText(caution);
  await expect(page.locator('#cautions')).toContainText(caution);
});

test('cautions that cannot be loaded are not kept silent about', async ({ page }) => {
  await page.route('**/cautions.json', (route) => route.fulfill({ status: 200, body: 'no' }));
  await page.goto(`${INDEX}?condition=labral-tear`);
  await expect(page.getByText('The cautions could not be loaded.')).toBeVisible();
});

test('what was said in the symptom checker lifts its caution; who said nothing sees the list as it is', async ({
  page,
}) => {
  await page.goto('/exercises/bridge/');
  await expect(page.locator('#said')).toBeHidden();
  await page.evaluate(() =>
    sessionStorage.setItem('symptom-checker', JSON.stringify({ answers: { 'about-you': ['hip-replaced'] } })),
  );
  await page.reload();
  await expect(page.locator('#said')).toContainText('A new hip');
  await expect(page.locator('#said li')).toHaveCount(1);
  await page.evaluate(() => sessionStorage.setItem('symptom-checker', '{"answers":{"about-you":{"x":1}}'));
  await page.reload();
  await expect(page.locator('#said')).toBeHidden();
});

test('nothing fits: it says what to drop, and one press helps', async ({ page }) => {
  await page.goto(`${INDEX}?position=half-kneeling&no=floor`);
  await expect(status(page)).toContainText(/^0 of/);
  await expect(page.getByText('Nothing fits all of this.')).toBeVisible();
  await page.getByRole('button', { name: /^Without “Kneeling on one knee”/ }).click();
  await expect(cards(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?no=floor$/);
  await expect(page.locator('#found')).toBeFocused();
});

test('a choice can be taken back beside the number, and all of them at once', async ({ page }) => {
  await page.goto(`${INDEX}?position=sitting,standing&level=1`);
  await page.getByRole('button', { name: 'Remove: Sitting' }).click();
  await expect(page).toHaveURL(/\?position=standing&level=1$/);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\/exercises\/$/);
  await expect(status(page)).toContainText('All ');
  await expect(page.getByRole('list', { name: 'Chosen' })).toBeHidden();
});

for (const query of [
  '?position=<img src=x onerror=alert(1)>',
  '?condition=__proto__&muscle=constructor',
  '?position=%E0%A4%A&no=%00',
  `?goal=${'relieve-pain,'.repeat(500)}`,
])
  test(`a hostile address does no harm: ${query.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`${INDEX}${query}`);
    await expect(cards(page).first()).toBeVisible();
    expect(await page.locator('#found img[onerror], #finder img').count()).toBe(0);
    await box(page, 'Sitting').check();
    await expect(page).toHaveURL(/\?position=sitting(&goal=relieve-pain)?$/);
  });

test('without JavaScript: all exercises by position, no filter that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${INDEX}?position=sitting`);
  await expect(page.getByRole('heading', { level: 2, name: 'Lying on your back' })).toBeVisible();
  await expect(page.locator('#finder')).toBeHidden();
  await page
    .getByRole('navigation', { name: 'How I want to be' })
    .getByRole('link', { name: /^Standing/ })
    .click();
  await expect(page).toHaveURL(/#standing$/);
  await page.goto(`${baseURL}/exercises/clamshell/`);
  await expect(page.getByRole('complementary', { name: 'Instead of this' })).toBeVisible();
  await expect(page.locator('#said')).toBeHidden();
  await context.close();
});

test('on a phone: the filters are folded, and a button leads to the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(INDEX);
  await expect(box(page, 'Sitting')).toBeHidden();
  await page.getByText('Find the right one').click();
  await box(page, 'Sitting').check();
  await box(page, 'No kneeling').check();
  expect(await axeComplaints(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('button', { name: /^Show \d+ exercises$/ }).click();
  await expect(box(page, 'Sitting')).toBeHidden();
  await expect(cards(page).first()).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`with choices made, axe finds nothing in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of ['?condition=hip-osteoarthritis&position=supine', '?position=half-kneeling&no=floor']) {
      await page.goto(`${INDEX}${query}`);
      await expect(page.locator('.says p').first()).toBeVisible();
      expect(await axeComplaints(page)).toEqual([]);
    }
  });

test('the film plays on its card while it is pointed at, and goes when the pointer goes', async ({ page }) => {
  await page.goto(INDEX);
  expect(await page.locator('video').count()).toBe(0);
  await cards(page).nth(1).hover();
  const film = cards(page).nth(1).locator('video');
  await expect(film).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(film).toHaveCount(0);
  await page.mouse.move(2, 2);
  await cards(page).nth(2).getByRole('link').focus();
  await expect(cards(page).nth(2).locator('video')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(cards(page).nth(2).locator('video')).toHaveCount(0);
});

test('where motion is not welcome, no film is fetched', async ({ page }) => {
  const films: string[] = [];
  page.on('request', (request) => request.url().includes('.mp4') && films.push(request.url()));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(INDEX);
  await cards(page).first().hover();
  await cards(page).nth(1).getByRole('link').focus();
  await page.waitForTimeout(600);
  expect(films).toEqual([]);
});

test('ladders can be walked up and down, and what to choose instead is a link away', async ({ page }) => {
  await page.goto('/exercises/clamshell/');
  const ladder = page.getByRole('complementary', { name: 'Easier or harder' });
  await expect(ladder.locator('[aria-current=step]')).toContainText('Clamshell');
  await ladder.getByRole('link', { name: 'Side-lying leg lift' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Side-lying leg lift');
  await page.getByRole('complementary', { name: 'Easier or harder' }).getByRole('link', { name: 'Clamshell' }).click();
  const instead = page.getByRole('complementary', { name: 'Instead of this' });
  await expect(instead).toContainText('If you cannot get down on the floor, choose');
  await instead.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/clamshell/);
});

test('on paper, the index is a list without pictures', async ({ page }) => {
  await page.goto(INDEX);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#found picture:visible')).toHaveCount(0);
  await expect(page.locator('#finder')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Clamshell' })).toBeVisible();
});
