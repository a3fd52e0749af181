import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { axeComplaints } from './axe.ts';
import { allClear, answer, fragmentOf, keptRoutines, openBuilder, order, START } from './builder.ts';
import { expect, test } from './site.ts';

const name = (page: Page) => page.locator('#in-order');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const takeOut = (page: Page, exercise: string) => page.getByRole('button', { name: `Take ${exercise} out` }).click();

test.describe('undo and redo', () => {
  test('by the usual keys, and not while somebody writes', async ({ page }) => {
    await openBuilder(page);
    await takeOut(page, 'Bridge');
    await takeOut(page, 'Clamshell');
    await page.keyboard.press('Control+z');
    expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);
    await page.keyboard.press('Control+z');
    expect(await order(page)).toEqual(START);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText('Done again: Bridge taken out.')).toBeAttached();
    expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);

    await page.getByRole('button', { name: 'Rename this routine' }).click();
    const field = page.getByLabel('Name of this routine');
    await expect(field).toBeFocused();
    await field.pressSequentially('Evenings');
    await page.keyboard.press('Control+z');
    expect(await order(page)).toEqual(['Clamshell', 'Seated march', 'Squat']);
  });

  test('by their buttons, over doses, order, names and starting over; the focus stays', async ({ page }) => {
    await openBuilder(page);
    await page.locator('main ol > li').first().getByText('Change').click();
    await page.getByRole('button', { name: 'More sets' }).first().click();
    await page.getByRole('button', { name: 'Move Squat up' }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await order(page)).toEqual([]);
    await undo(page).focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(START);
    await expect(page.getByText('2 × 8, hold 3 seconds')).toBeVisible();
    await expect(undo(page)).toBeFocused();
    await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  });
});

test.describe('several routines', () => {
  test('new, named, copied, chosen, deleted and brought back, and all there after a reload', async ({ page }) => {
    await openBuilder(page);
    await rename(page, 'Mornings');
    await page.getByRole('button', { name: /^All my routines/ }).click();
    await page.getByRole('button', { name: 'New routine' }).click();
    await expect(name(page)).toHaveText('Routine 2');
    await page.getByRole('button', { name: 'Start with the starter routine' }).click();
    await takeOut(page, 'Squat');
    await page.getByRole('button', { name: 'Copy this one' }).click();
    await expect(name(page)).toHaveText('Routine 2, copy');
    await page.getByRole('button', { name: 'Delete this one' }).click();
    await expect(name(page)).toHaveText('Routine 2');
    await page.getByRole('button', { name: 'Bring the other routine back' }).click();
    await expect(name(page)).toHaveText('Routine 2, copy');
    await page.getByRole('button', { name: /^Mornings/ }).click();
    await expect(name(page)).toHaveText('Mornings');

    await page.reload();
    await openBuilder(page);
    await expect(name(page)).toHaveText('Mornings');
    expect(await order(page)).toEqual(START);
    await page.getByRole('button', { name: 'All my routines (3)' }).click();
    await page.getByRole('button', { name: /^Routine 2 3 exercises/ }).click();
    expect(await order(page)).toEqual(['Bridge', 'Clamshell', 'Seated march']);
  });

  test('in two tabs: what one does the other shows, and nothing is lost', async ({ page, context }) => {
    await openBuilder(page);
    await takeOut(page, 'Bridge');
    const other = await context.newPage();
    await openBuilder(other);
    expect(await order(other)).toEqual(['Clamshell', 'Seated march', 'Squat']);

    await takeOut(other, 'Squat');
    await expect(page.getByText('Changed in another tab')).toBeVisible();
    expect(await order(page)).toEqual(['Clamshell', 'Seated march']);
    // Taking back a change here does not take back the one made there.
    await undo(page).click();
    expect(await order(page)).toEqual(['Clamshell', 'Seated march']);

    await other.getByRole('button', { name: /^All my routines/ }).click();
    await other.getByRole('button', { name: 'New routine' }).click();
    await rename(page, 'Mine');
    await expect(page.getByRole('button', { name: 'All my routines (2)' })).toBeVisible();
    await other.getByRole('button', { name: /^Mine/ }).click();
    await other.getByRole('button', { name: /^All my routines/ }).click();
    await other.getByRole('button', { name: 'Delete this one' }).click();
    await expect(page.getByText('Deleted in another tab')).toBeVisible();
    await expect(name(page)).toHaveText('Routine 2');
    await other.getByRole('button', { name: 'Bring the other routine back' }).click();
    await expect(page.getByRole('button', { name: 'All my routines (2)' })).toBeVisible();
    expect(Object.keys(await keptRoutines(page))).toHaveLength(2);
  });

  test('the one that an earlier version of the site kept is still there', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('routine', '1.bridge:3x10h3d3.clamshell:2x12d5l!gy'));
    await openBuilder(page);
    expect(await order(page)).toEqual(['Bridge', 'Clamshell']);
    await expect(page.getByText('2 × 12, left side')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('routine'))).toBeNull();
    expect(Object.values(await keptRoutines(page))).toEqual(['1.bridge:3x10h3d3.clamshell:2x12d5l!gy']);
  });

  test('a link used beside one’s own leaves that one in the list', async ({ page }) => {
    await openBuilder(page);
    await rename(page, 'Mine');
    await page.goto('about:blank');
    await openBuilder(page, fragmentOf({ name: 'Theirs', entries: [] }));
    await page.getByRole('button', { name: 'Use the routine from the link' }).click();
    await expect(name(page)).toHaveText('Theirs');
    await page.getByRole('button', { name: 'All my routines (2)' }).click();
    await page.getByRole('button', { name: /^Mine/ }).click();
    expect(await order(page)).toEqual(START);
  });
});

test.describe('making it one’s own', () => {
  test('by keyboard: swap for an easier exercise, after the safety check', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Swap Squat' }).focus();
    await page.keyboard.press('Enter');
    await answer(page, ...allClear);
    await expect(page.getByRole('heading', { name: 'Instead of Squat' })).toBeFocused();
    expect(await page.getByRole('button', { name: /^Swap in .* for Squat$/ }).count()).toBeLessThanOrEqual(4);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => order(page)).toEqual(['Bridge', 'Clamshell', 'Seated march', 'Supported mini squat']);
    await expect(page.getByRole('button', { name: 'Swap Supported mini squat' })).toBeFocused();
    await page.keyboard.press('Control+z');
    expect(await order(page)).toEqual(START);
  });

  test('find an exercise by another name or by its position, and add it', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    await answer(page, ...allClear);
    await expect(page.getByLabel('Name or word')).toBeFocused();
    await page.keyboard.type('chair sq');
    await expect(page.getByRole('button', { name: /^Add / }).filter({ hasText: /^Add$/ })).not.toHaveCount(0);
    await page.getByLabel('Name or word').fill('qqq');
    await expect(page.getByText('Nothing fits. Try fewer letters')).toBeVisible();
    await page.getByLabel('Name or word').fill('');
    await page.getByLabel('Position').selectOption({ label: 'Standing' });
    await page.getByRole('button', { name: /^Show all/ }).click();
    await page.getByRole('button', { name: 'Add Heel raise' }).click();
    expect(await order(page)).toEqual([...START, 'Heel raise']);
  });

  test('a card in one’s own words is kept as plain text, edited, printed and shared', async ({ page, browser }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Add my therapist’s exercise' }).click();
    await answer(page, ...allClear);
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByText('Write a name for this exercise.')).toBeVisible();
    await page.getByLabel('Name of the exercise').fill('<b>Towel</b> stretch');
    await page.getByLabel('How to do it, in a few words').fill('Pull <script>alert(1)</script> gently.');
    await page.getByRole('button', { name: 'Add it' }).click();
    expect(await order(page)).toEqual([...START, '<b>Towel</b> stretch']);
    await page.getByRole('button', { name: 'Edit <b>Towel</b> stretch' }).click();
    await page.getByLabel('Name of the exercise').fill('Towel stretch');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const row = page.locator('main section ol > li').filter({ hasText: 'Towel stretch' });
    await row.getByText('Change').click();
    await row.getByRole('radio', { name: 'Left' }).check();
    await expect(row).toContainText('2 × 8, left side');
    await expect(page.getByText('Whoever has it can read them.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-paper] [data-frame]')).toBeVisible();
    await expect(page.locator('[data-paper]')).toContainText('Pull <script>alert(1)</script> gently.');

    const [text] = Object.values(await keptRoutines(page));
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await openBuilder(other, `#r=${text}`);
    await expect(other.getByText('Whoever made the link wrote the cards in it.')).toBeVisible();
    expect(await order(other)).toEqual([...START, 'Towel stretch']);
    await elsewhere.close();
  });

  test('a dose far beyond the suggested one gets a clear note, and the reader decides', async ({ page }) => {
    await openBuilder(page);
    const row = page.locator('main ol > li').filter({ hasText: 'Clamshell' });
    await row.getByText('Change').click();
    const more = row.getByRole('button', { name: 'More repetitions' });
    for (let press = 0; press < 20; press += 1) await more.click();
    await row.getByRole('button', { name: 'More sets' }).click();
    await expect(row.getByText('More than twice the suggested dose.')).toBeVisible();
    await expect(row).toContainText('3 × 30');
    await row.getByRole('button', { name: 'Use the suggested dose' }).click();
    await expect(row.getByText('More than twice the suggested dose.')).toHaveCount(0);
    await expect(row).toContainText('3 × 12');
  });

  test('a calendar file with the chosen days, which another program can read', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Put it in my calendar' }).click();
    await answer(page, ...allClear);
    await expect(page.getByLabel('Time', { exact: true })).toBeFocused();
    await page.getByLabel('Time', { exact: true }).fill('07:15');
    await page.getByRole('checkbox', { name: 'Friday' }).uncheck();
    await page.getByLabel('For how long').selectOption('6 weeks');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the calendar file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('hip-exercises.ics');
    const text = readFileSync(await file.path(), 'utf8');
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);
    expect(event.startDate.toString()).toMatch(/T07:15:00$/);
    expect(text).toContain('RRULE:FREQ=WEEKLY;COUNT=12;BYDAY=MO,WE');
    expect(event.description).toContain('1. Bridge: 2 × 8, hold 3 seconds');
    expect(event.description).toContain('/routine/#r=2.');
    await expect(page.getByText('The calendar file is saved.')).toBeAttached();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('rows are moved by buttons that a thumb can hit', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'Move Squat up' }).tap();
    expect(await order(page)).toEqual(['Bridge', 'Clamshell', 'Squat', 'Seated march']);
    const small = await page.locator('astro-island button:visible').evaluateAll((all) =>
      all.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 47.5 || height < 47.5 ? [`${button.textContent} ${width}×${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1280],
] as const) {
  test(`everything opened, ${width} px, ${colorScheme}: axe finds nothing, nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openBuilder(page, fragmentOf({ name: 'W'.repeat(40), entries: [card('W'.repeat(40), 'W'.repeat(160))] }));
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Start with the starter routine' }).click();
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    await answer(page, ...allClear);
    for (const change of await page.locator('main details > summary').all()) await change.click();
    await quiet(page);
    for (const panel of [
      'Swap Bridge',
      'Rename this routine',
      'Put it in my calendar',
      'Add my therapist’s exercise',
    ]) {
      await page.getByRole('button', { name: panel }).click();
      await page.waitForTimeout(200);
      await quiet(page);
    }
    await page.getByRole('button', { name: /^All my routines/ }).click();
    await quiet(page);
  });
}

const card = (title: string, text: string) =>
  ({ title, text, side: 'left', sets: 2, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 }) as const;

async function quiet(page: Page): Promise<void> {
  expect(await axeComplaints(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

async function rename(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Rename this routine' }).click();
  await page.getByLabel('Name of this routine').fill(to);
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(name(page)).toHaveText(to);
}
