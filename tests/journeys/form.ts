import type { Page } from '@playwright/test';
import { expect, islandReady } from './site.ts';

/** Where the form is. */
export const FORM = '/routine/suggest/';

/** Opens the form and waits until it answers. */
export async function openForm(page: Page): Promise<void> {
  await page.goto(FORM);
  await islandReady(page);
}

/** Opens the form and presses Start. */
export async function startForm(page: Page): Promise<void> {
  await openForm(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

export const title = (page: Page) => page.getByRole('heading', { level: 1 });
export const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Answers the warning signs, one step after the other. */
export async function signs(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await expect(page.getByText(`Question ${at + 1} of 3: does any of this fit you?`)).toBeVisible();
    await page.getByRole('radio', { name: answer }).check();
    await go(page);
  }
}

/** No sign at any step. */
export const NO_SIGN = ['None of these', 'None of these', 'None of these'];

/** What somebody answers, by the names of the questions; the rest stays as it is offered. */
export interface Said {
  readonly names?: readonly string[];
  readonly place?: string;
  readonly now?: number;
  readonly worst?: number;
  readonly limits?: readonly string[];
  readonly age?: string;
  readonly pregnancy?: string;
  readonly minutes?: number;
}

/** The answers of every screen after the warning signs, until the last one has been sent. */
export async function fillForm(page: Page, said: Said = {}): Promise<void> {
  const { names = [], place, now = 2, worst = 4, limits = [], age = '18 to 64', pregnancy, minutes } = said;
  await expect(title(page)).toHaveText('Has a clinician given it a name?');
  if (names.length > 0) await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
  await go(page);
  await page.getByRole('radio', { name: 'Right' }).check();
  if (place)
    await page
      .getByRole('group', { name: /on the picture/ })
      .getByRole('checkbox', { name: place, exact: true })
      .check();
  await go(page);
  await scale(page, 'painNow', now);
  await scale(page, 'painWorst', worst);
  await page.getByRole('radio', { name: 'More than 3 months' }).check();
  await go(page);
  await expect(title(page)).toHaveText('What is hard for you?');
  for (const limit of limits) await page.getByRole('checkbox', { name: limit }).check();
  await go(page);
  await page.getByRole('radio', { name: age }).check();
  if (pregnancy) await page.getByRole('radio', { name: pregnancy }).check();
  await go(page);
  await expect(title(page)).toHaveText('What suits your days?');
  if (minutes)
    await page
      .locator('[data-question=minutesPerDay]')
      .getByRole('radio', { name: String(minutes), exact: true })
      .check();
  await go(page);
}

/** Chooses a number of the pain scale. */
export const scale = (page: Page, question: string, pain: number) =>
  page.locator(`[data-question=${question}] label`).nth(pain).click();

/** The exercises that are suggested. */
export const suggested = (page: Page) => page.locator('main ol > li h3');

/** Waits until a routine is suggested. */
export async function isSuggested(page: Page): Promise<void> {
  await expect(title(page)).toHaveText('A routine for you');
  await expect(suggested(page).first()).toBeVisible();
}

/** Nothing on the page, and nothing on its paper, names or shows an exercise. */
export async function noExercise(page: Page): Promise<void> {
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await expect(page.locator('main a[href^="/exercises/"], main img, main ol')).toHaveCount(0);
    await expect(page.getByText(/Print it now|Make it yours/)).toHaveCount(0);
  }
  await page.emulateMedia({ media: 'screen' });
}
