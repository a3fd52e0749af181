import type { Checker } from '#triage';
import type { Kept as Stored } from '../routine-builder/storage.ts';
import { type CheckerState, EMPTY, movedTo, stateAt } from './checker-state.ts';
import { type Kept, readKept, readText } from './kept.ts';

/** What is found when the page opens. */
export interface Found {
  readonly checker: Checker;
  readonly print: string;
  /** What the tab has kept. */
  readonly stored: Stored;
  /** What the entry of the history holds, which survives a reload. */
  readonly entry: unknown;
}

/** The state with which the page opens: in the middle after a reload, else at the start with an offer to go on. */
export function opened({ checker, print, stored, entry }: Found): CheckerState {
  const here = entryOf(checker, print, entry);
  // Without access to the store, the entry of the history is all there is. A tab that keeps nothing has been cleared:
  // what its history still holds is of no use to anybody.
  if (stored.type !== 'text') return stored.type === 'blocked' && here ? stateAt(checker, here) : EMPTY;
  const reading = readText(checker, print, stored.text);
  if (reading.type !== 'kept') return { ...EMPTY, loss: reading.type };
  const { kept } = reading;
  const state = stateAt(checker, kept);
  if (here?.run !== kept.run) return movedTo(state, { type: 'start' });
  const there = movedTo(state, here.view);
  return isSamePlace(here, kept) ? { ...there, draft: kept.draft ?? there.draft } : there;
}

/** What an entry of the history holds, when it is of this checker. */
export function entryOf(checker: Checker, print: string, entry: unknown): Kept | null {
  const reading = readKept(checker, print, entry);
  return reading.type === 'kept' ? reading.kept : null;
}

const isSamePlace = (here: Kept, kept: Kept): boolean =>
  here.view.type === 'screen' && kept.view.type === 'screen' && here.view.screen === kept.view.screen;
