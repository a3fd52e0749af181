import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { type Routine, routineCodes, writeRoutine } from '#routine';
import { expect, islandReady } from './site.ts';

/** The codes of the exercises in links. */
export const CODES = routineCodes(Object.entries(parse(readFileSync('content/routines/codes.yaml', 'utf8'))));

/** The fragment that opens a routine. */
export const fragmentOf = (routine: Routine) => `#r=${writeRoutine(routine, CODES)}`;

/** The names of the exercises on the screen, in order. */
export const order = (page: Page) => page.locator('main ol > li h3').allInnerTexts();

/** Opens the builder and waits until it answers. */
export async function openBuilder(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/routine/${fragment}`);
  await islandReady(page);
  await expect(
    page
      .getByRole('button', { name: 'Rename this routine' })
      .or(page.getByRole('button', { name: /answer again/ }))
      .first(),
  ).toBeEnabled();
}

/** Answers the safety check, one step after the other. */
export async function answer(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const given of answers) {
    await page.getByRole('radio', { name: given }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

/** The texts of the routines that the device keeps, by their keys. */
export const keptRoutines = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('routine.'))));

/** No sign at any step. */
export const allClear = ['None of these', 'None of these', 'None of these'];
/** What the builder starts with. */
export const START = ['Bridge', 'Clamshell', 'Seated march', 'Squat'];
