import type { CheckerAnswers } from '#schema';
import { type Checker, faultsOf, questionsOf, valuesOf } from '#triage';
import type { CheckerState, Loss, View } from './checker-state.ts';

/** What is kept in the tab and in each entry of its history. */
export interface Kept {
  readonly version: 1;
  /** Tells the questions from those of another day. */
  readonly print: string;
  readonly run: string;
  readonly view: View;
  readonly answers: CheckerAnswers;
  readonly draft?: CheckerAnswers | undefined;
  /** In the history: how many entries lie between this one and the start; nothing when that is not known. */
  readonly depth?: number | undefined;
}

/** What came of reading something that was kept. */
export type KeptReading = { readonly type: 'kept'; readonly kept: Kept } | { readonly type: Loss };

/** A short text that changes whenever a question or an option comes, goes or moves. */
export function printOf(checker: Checker): string {
  const text = questionsOf(checker)
    .map((question) => `${question.id}:${valuesOf(question)}`)
    .join(';');
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) + text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}

/** What is to be kept of a state. */
export const keptOf = (print: string, { run, place, answers, draft }: CheckerState): Kept | null =>
  run === null ? null : { version: 1, print, run, view: place, answers, draft };

/** Reads what was kept as text. */
export function readText(checker: Checker, print: string, text: string): KeptReading {
  try {
    return readKept(checker, print, JSON.parse(text));
  } catch {
    return { type: 'unreadable' };
  }
}

/** Reads what was kept. Nothing of it is trusted before it has been checked against the questions. */
export function readKept(checker: Checker, print: string, data: unknown): KeptReading {
  if (!isRecord(data)) return { type: 'unreadable' };
  if (typeof data.version !== 'number' || typeof data.print !== 'string') return { type: 'unreadable' };
  if (data.version !== 1 || data.print !== print) return { type: 'outdated' };
  const { run, view, answers, draft, depth } = data;
  const isSound =
    typeof run === 'string' &&
    isView(view) &&
    faultsOf(checker, answers).length === 0 &&
    (draft === undefined || faultsOf(checker, draft).length === 0) &&
    (depth === undefined || (Number.isInteger(depth) && Number(depth) >= 0));
  return isSound ? { type: 'kept', kept: data as unknown as Kept } : { type: 'unreadable' };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const OTHER_VIEWS: readonly unknown[] = ['start', 'outcome', 'summary'] satisfies View['type'][];

function isView(view: unknown): view is View {
  if (!isRecord(view)) return false;
  return view.type === 'screen' ? typeof view.screen === 'string' : OTHER_VIEWS.includes(view.type);
}
