import { writeRoutine } from '#routine';
import { allClear, answer, CODES } from './builder.ts';
import { openDiary } from './diary.ts';
import {
  begin,
  button,
  LONG_CARD,
  linkTo,
  number,
  OWN,
  OWN_CARD,
  open,
  pass,
  reload,
  SHORT,
  STRETCH,
  said,
  title,
} from './session.ts';
import { expect, test } from './site.ts';

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
  await expect(button(page, 'Pause')).toBeVisible();
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

test('a card in own words is followed like an exercise, found again after a reload, and named in the diary', async ({
  page,
}) => {
  await open(page, linkTo(OWN));
  await expect(page.getByRole('listitem').filter({ hasText: OWN_CARD.title })).toContainText(
    '1 × 2, left side, hold 3 seconds',
  );
  await expect(page.getByText('mat, and what your own card needs')).toBeVisible();
  await begin(page);
  await expect(title(page)).toHaveText(OWN_CARD.title);
  await expect(said(page)).toHaveText(`${OWN_CARD.title}. Foot in the towel, pull gently. Left side.`);
  await expect(page.getByText(OWN_CARD.text, { exact: true })).toBeVisible();
  await expect(page.getByText('Next: Bridge')).toBeVisible();
  await expect(page.getByText('Stop if the pain reaches 6 out of 10.')).toBeVisible();
  await pass(page, 15.1);
  await expect(page.getByText('Move slowly', { exact: true })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/1\s*of 2/);
  await pass(page, 4);
  await expect(page.getByText('Hold and keep breathing', { exact: true })).toBeVisible();
  await button(page, 'It hurts too much').click();
  await expect(page.getByRole('dialog').getByText('the pain reaches 6 out of 10', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Carry on/ }).click();

  await reload(page);
  await expect(page.getByText(`Exercise 1 of 2: ${OWN_CARD.title}. Set 1 of 1, left side.`)).toBeVisible();
  await button(page, 'Go on there').click();
  await pass(page, 11);
  await expect(title(page)).toHaveText('Bridge');
  await pass(page, 30 + 9);
  await expect(title(page)).toHaveText('That was the last one');
  await expect(page.getByRole('listitem').filter({ hasText: OWN_CARD.title })).toContainText('done');
  await button(page, 'Done').click();
  await expect(page.getByText('Kept on this device only.')).toBeVisible();

  await page.clock.resume();
  await openDiary(page);
  await expect(page.getByText(`${OWN_CARD.title}, Bridge.`)).toBeVisible();
  await page.getByRole('button', { name: /^Change the session/ }).click();
  await expect(page.getByRole('checkbox', { name: OWN_CARD.title })).toBeChecked();
});

test('a routine of nothing but cards is followed, made easier and skipped like any other', async ({ page }) => {
  await open(page, linkTo({ entries: [{ ...OWN_CARD, sets: 3 }, LONG_CARD] }));
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await button(page, 'Easier').click();
  await expect(page.getByText('Set 1 of 2, left side')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(LONG_CARD.title);
  await button(page, /^Skip/).click();
  await pass(page, 15);
  await expect(title(page)).toHaveText('That was the last one');
  await expect(page.getByRole('listitem').filter({ hasText: OWN_CARD.title })).toContainText('left out, easier');
  await expect(page.getByRole('listitem').filter({ hasText: LONG_CARD.title })).toContainText('done');
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
