import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect } from './site.ts';

interface Question {
  readonly id: string;
  readonly kind: 'sign' | 'choice' | 'several';
  readonly text: string;
  readonly options?: readonly { readonly id: string; readonly text: string }[];
}
interface Screen {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** The screens of the checker, so that a new wording breaks no journey. */
export const screens = parse(readFileSync('content/checker/questions.yaml', 'utf8')) as readonly Screen[];

/** Answers by the ids of questions: `yes` or `not-sure`, an option, or some options. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** Somebody of 60 whose outer hip hurts, and nothing else. */
export const OUTER_HIP: Given = {
  age: '60-64',
  sex: 'female',
  places: ['outer-hip'],
  side: 'right',
  onset: 'gradual',
  duration: 'over-3-months',
  'worse-daily': ['stairs', 'side-lying', 'one-leg'],
  touch: ['outer-point'],
  night: 'only-lying-on-it',
};

export const titleOf = (screen: string) => screens.find(({ id }) => id === screen)?.title ?? screen;
export const textOf = (question: string) => found(question).text;

/** Opens the checker and waits until it answers. */
export async function openChecker(page: Page): Promise<void> {
  await page.goto('/symptom-checker/');
  await expect(page.getByRole('button', { name: /^(Start|Go on where you were)$/ })).toBeEnabled();
}

/** Opens the checker and presses Start. */
export async function startChecker(page: Page): Promise<void> {
  await openChecker(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await at(page, 'leg-now');
}

/** Waits until a screen is shown. */
export const at = (page: Page, screen: string) => expect(h1(page)).toHaveText(titleOf(screen));

export const submit = (page: Page) => page.getByRole('button', { name: /^(Continue|None of these apply)$/ });

/** Chooses an answer on the screen that is shown. */
export async function choose(page: Page, id: string, answer: string | readonly string[]): Promise<void> {
  const { kind, options = [] } = found(id);
  const group = page.locator(`[data-question="${id}"]`);
  const words = (value: string) => (value === 'not-sure' ? 'Not sure' : options.find((o) => o.id === value)?.text);
  for (const value of [answer].flat()) {
    const name = kind === 'sign' ? (value === 'yes' ? 'Yes' : 'Not sure') : (words(value) ?? value);
    if (kind === 'sign') await group.getByRole('button', { name, exact: true }).click();
    else await group.getByRole(kind === 'choice' ? 'radio' : 'checkbox', { name, exact: true }).check();
  }
}

/** Answers the screen that is shown, and goes on. */
export async function answerScreen(page: Page, given: Given): Promise<void> {
  const title = await h1(page).innerText();
  const screen = screens.find((each) => each.title === title);
  for (const { id, kind } of screen?.questions ?? []) {
    if ((await page.locator(`[data-question="${id}"]`).count()) === 0) continue;
    const answer = given[id] ?? (kind === 'choice' ? 'not-sure' : undefined);
    if (answer) await choose(page, id, answer);
  }
  await submit(page).click();
  await expect(h1(page)).not.toHaveText(title);
}

/** Answers screen after screen until one is shown, or the outcome. */
export async function walk(page: Page, given: Given, until?: string): Promise<void> {
  for (let count = 0; count < screens.length; count += 1) {
    if (until && (await h1(page).innerText()) === titleOf(until)) return;
    if ((await submit(page).count()) === 0) return;
    await answerScreen(page, given);
  }
}

/** The main heading, which names what is shown. */
export const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until a result is drawn down to its last part: only then does it mean something that a thing is not there. */
export const whole = (page: Page) => expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();

/** Answers as somebody whose outer hip hurts, until a screen is shown, or the outcome. */
export const calm = (page: Page, until?: string) => walk(page, OUTER_HIP, until);

function found(id: string): Question {
  const question = screens.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (!question) throw new Error(`content/checker/questions.yaml has no question "${id}".`);
  return question;
}
