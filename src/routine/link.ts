import type { ExerciseId } from '#schema';
import { checkOf } from './check.ts';
import { type DosePart, LIMITS } from './limits.ts';
import { MOST_ENTRIES, placeOf, type Routine, type RoutineEntry, type Side } from './routine.ts';

/** What a text turned out to hold: a routine, or the reason why it does not. */
export type Reading =
  | { readonly type: 'routine'; readonly routine: Routine }
  | { readonly type: 'problem'; readonly problem: Exclude<Problem, 'unknown-exercise' | 'out-of-bounds'> }
  | { readonly type: 'problem'; readonly problem: 'unknown-exercise' | 'out-of-bounds'; readonly exercise: ExerciseId };

/** Why a text is not read as a routine. */
export type Problem = 'empty' | 'cut' | 'newer-version' | 'unknown-exercise' | 'out-of-bounds' | 'not-a-routine';

/**
 * A routine as short text, for links and for keeping: `1.bridge:3x10h3d3.clamshell:3x12h2d3l!k7`.
 * Only characters that an address and a chat program leave alone; the end mark shows whether something is missing.
 */
export function writeRoutine(routine: Routine): string {
  const body = [VERSION, ...routine.entries.map(writeEntry)].join('.');
  return `${body}!${checkOf(body)}`;
}

/** Reads what `writeRoutine` wrote. Anything else, however odd, yields the problem and never a wrong routine. */
export function readRoutine(text: string, knownIds: readonly ExerciseId[]): Reading {
  if (text.length > LONGEST_TEXT) return problem('not-a-routine');
  if (text.trim() === '') return problem('empty');
  const version = /^(\d{1,4})(?:[.!]|$)/.exec(text)?.[1];
  if (version === undefined || Number(version) < VERSION) return problem('not-a-routine');
  if (Number(version) > VERSION) return problem('newer-version');
  const [, body, check] = /^([a-z0-9.:-]+)!([a-z0-9]{2})$/.exec(text) ?? [];
  if (body === undefined || check !== checkOf(body)) return problem('cut');
  const reading = readEntries(body.split('.').slice(1), knownIds);
  // One routine has one text: "03x10" is somebody's play, not ours.
  if (reading.type === 'routine' && writeRoutine(reading.routine) !== text) return problem('not-a-routine');
  return reading;
}

function readEntries(texts: readonly string[], knownIds: readonly ExerciseId[]): Reading {
  let routine: Routine = { entries: [] };
  for (const text of texts) {
    const entry = readEntry(text);
    if (!entry || placeOf(routine, entry.exercise) >= 0) return problem('not-a-routine');
    const { exercise } = entry;
    if (!knownIds.includes(exercise)) return { type: 'problem', problem: 'unknown-exercise', exercise };
    if (!isWithinLimits(entry) || routine.entries.length === MOST_ENTRIES) {
      return { type: 'problem', problem: 'out-of-bounds', exercise };
    }
    routine = { entries: [...routine.entries, entry] };
  }
  return { type: 'routine', routine };
}

function writeEntry({ exercise, side, sets, repetitions, holdSeconds, daysPerWeek }: RoutineEntry): string {
  const hold = holdSeconds > 0 ? `h${holdSeconds}` : '';
  return `${exercise}:${sets}x${repetitions}${hold}d${daysPerWeek}${SIDE_LETTERS[side]}`;
}

function readEntry(text: string): RoutineEntry | null {
  const parts = /^([a-z0-9-]{1,60}):(\d{1,4})x(\d{1,4})(?:h(\d{1,4}))?d(\d{1,4})([lr]?)$/.exec(text);
  if (!parts) return null;
  const [, exercise = '', sets, repetitions, hold = '0', days, letter] = parts;
  return {
    exercise,
    side: letter === 'l' ? 'left' : letter === 'r' ? 'right' : 'both',
    sets: Number(sets),
    repetitions: Number(repetitions),
    holdSeconds: Number(hold),
    daysPerWeek: Number(days),
  };
}

const isWithinLimits = (entry: RoutineEntry): boolean =>
  PARTS.every((part) => entry[part] >= LIMITS[part].least && entry[part] <= LIMITS[part].most);

const problem = (kind: Exclude<Problem, 'unknown-exercise' | 'out-of-bounds'>): Reading => ({
  type: 'problem',
  problem: kind,
});

const VERSION = 1;
const LONGEST_TEXT = 2000;
const PARTS: readonly DosePart[] = ['sets', 'repetitions', 'holdSeconds', 'daysPerWeek'];
const SIDE_LETTERS: Readonly<Record<Side, string>> = { both: '', left: 'l', right: 'r' };
