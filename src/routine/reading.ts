import type { ExerciseId } from '#schema';
import { type DosePart, LIMITS } from './limits.ts';
import type { Side } from './own-card.ts';
import { isOwnCard, keyOf, MOST_ENTRIES, placeOf, type Routine, type RoutineItem } from './routine.ts';

/** What a text turned out to hold: a routine, or the reason why it does not. */
export type Reading =
  | { readonly type: 'routine'; readonly routine: Routine }
  | { readonly type: 'problem'; readonly problem: Exclude<Problem, 'unknown-exercise' | 'out-of-bounds'> }
  | { readonly type: 'problem'; readonly problem: 'unknown-exercise' | 'out-of-bounds'; readonly exercise: ExerciseId };

/** Why a text is not read as a routine. */
export type Problem = 'empty' | 'cut' | 'newer-version' | 'unknown-exercise' | 'out-of-bounds' | 'not-a-routine';

/** A reading that failed for a reason that names no exercise. */
export const problem = (kind: Exclude<Problem, 'unknown-exercise' | 'out-of-bounds'>): Reading => ({
  type: 'problem',
  problem: kind,
});

/** Gathers what was read, one item after the other, until one is not to be had. */
export function gathered(name: string | undefined, items: Iterable<RoutineItem | Reading>): Reading {
  let routine: Routine = name === undefined ? { entries: [] } : { name, entries: [] };
  for (const item of items) {
    if ('type' in item) return item;
    const exercise = isOwnCard(item) ? item.title : item.exercise;
    if (placeOf(routine, keyOf(item)) >= 0) return problem('not-a-routine');
    if (!isWithinLimits(item) || routine.entries.length === MOST_ENTRIES) {
      return { type: 'problem', problem: 'out-of-bounds', exercise };
    }
    routine = { ...routine, entries: [...routine.entries, item] };
  }
  return { type: 'routine', routine };
}

/** The numbers and the side of an item. */
export type ReadDose = Readonly<Record<DosePart, number>> & { readonly side: Side };

/** A dose as it stands in a link: "3x10h3d3l" for 3 sets of 10, held 3 seconds, 3 days a week, on the left. */
export function writeDose({ side, sets, repetitions, holdSeconds, daysPerWeek }: ReadDose): string {
  const hold = holdSeconds > 0 ? `h${holdSeconds}` : '';
  return `${sets}x${repetitions}${hold}d${daysPerWeek}${SIDE_LETTERS[side]}`;
}

/** Reads what `writeDose` wrote; nothing when it is something else. Numbers may still be beyond the limits. */
export function readDose(text: string): ReadDose | null {
  const parts = /^(\d{1,4})x(\d{1,4})(?:h(\d{1,4}))?d(\d{1,4})([lr]?)$/.exec(text);
  if (!parts) return null;
  const [, sets, repetitions, hold = '0', days, letter] = parts;
  return {
    side: letter === 'l' ? 'left' : letter === 'r' ? 'right' : 'both',
    sets: Number(sets),
    repetitions: Number(repetitions),
    holdSeconds: Number(hold),
    daysPerWeek: Number(days),
  };
}

const isWithinLimits = (item: RoutineItem): boolean =>
  PARTS.every((part) => item[part] >= LIMITS[part].least && item[part] <= LIMITS[part].most);

const PARTS: readonly DosePart[] = ['sets', 'repetitions', 'holdSeconds', 'daysPerWeek'];
const SIDE_LETTERS: Readonly<Record<Side, string>> = { both: '', left: 'l', right: 'r' };
