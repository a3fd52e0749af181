import type { Dose, ExerciseId } from '#schema';
import { clamped, type DosePart } from './limits.ts';
import { cleanText, type OwnCard, ownCardOf, type Side } from './own-card.ts';

/** One exercise of the library in a routine, with the dose that its reader chose. */
export interface RoutineEntry extends Readonly<Record<DosePart, number>> {
  readonly exercise: ExerciseId;
  readonly side: Side;
}

/** What a routine holds: an exercise of the library, or a card in somebody's own words. */
export type RoutineItem = RoutineEntry | OwnCard;

/** What somebody has planned to do: a few exercises in their order, each at most once. */
export interface Routine {
  /** What its owner calls it; at most 40 characters. Nothing when it has no name. */
  readonly name?: string;
  readonly entries: readonly RoutineItem[];
}

/** What fits on one printed sheet, and is plenty for one day. */
export const MOST_ENTRIES = 6;

/** Whether an item is a card in somebody's own words. */
export const isOwnCard = (item: RoutineItem): item is OwnCard => 'title' in item;

/** What tells an item from the others of its routine: the id of its exercise, or the title of the card after "own:". */
export const keyOf = (item: NamedItem): string => ('title' in item ? `own:${item.title}` : item.exercise);

/** The part of an item by which it is called: the id of an exercise, or the title of a card. */
export type NamedItem = Pick<RoutineEntry, 'exercise'> | Pick<OwnCard, 'title'>;

/** The exercises of the library in a routine, in order. */
export const libraryEntries = (routine: Routine): readonly RoutineEntry[] =>
  routine.entries.flatMap((item) => (isOwnCard(item) ? [] : [item]));

/** Adds an exercise at the end or at a place. A full routine, or one that holds it already, stays as it is. */
export function addEntry(routine: Routine, item: RoutineItem, at = routine.entries.length): Routine {
  const added = withinLimits(item);
  if (isFull(routine) || !added || placeOf(routine, keyOf(added)) >= 0) return routine;
  return { ...routine, entries: inserted(routine.entries, added, at) };
}

/** Takes an exercise or a card out. */
export function removeEntry(routine: Routine, key: string): Routine {
  return { ...routine, entries: routine.entries.filter((item) => keyOf(item) !== key) };
}

/** Moves the item at one place to another; a place beyond the ends means the end. */
export function moveEntry(routine: Routine, from: number, to: number): Routine {
  const moved = routine.entries[from];
  if (!moved) return routine;
  const others = routine.entries.filter((_, place) => place !== from);
  return { ...routine, entries: inserted(others, moved, Math.min(Math.max(to, 0), others.length)) };
}

/** Changes the dose or the side of an exercise or a card. Numbers beyond the limits become the nearest limit. */
export function changeEntry(routine: Routine, key: string, change: EntryChange): Routine {
  return {
    ...routine,
    entries: routine.entries.map((item) => {
      if (keyOf(item) !== key) return item;
      return withinLimits({ ...item, ...change }) ?? item;
    }),
  };
}

/** What may be changed in an exercise and in a card alike. */
export type EntryChange = Partial<Omit<RoutineEntry, 'exercise'>>;

/** Puts another exercise or card into the place of one. A routine without the one, or with the other, stays as it is. */
export function swapEntry(routine: Routine, key: string, item: RoutineItem): Routine {
  const place = placeOf(routine, key);
  const added = withinLimits(item);
  if (place < 0 || !added) return routine;
  const already = placeOf(routine, keyOf(added));
  if (already >= 0 && already !== place) return routine;
  return { ...routine, entries: routine.entries.map((other, at) => (at === place ? added : other)) };
}

/** Names a routine; a text without anything to see takes the name away. */
export function nameRoutine({ entries }: Routine, name: string): Routine {
  const clean = cleanText('name', name);
  return clean === '' ? { entries } : { name: clean, entries };
}

/** Whether two routines have the same name, exercises, cards and doses. */
export function isSameRoutine(one: Routine, other: Routine): boolean {
  const said = (item: RoutineItem) =>
    [keyOf(item), 'text' in item && item.text, ...SAID.map((part) => item[part])].join();
  return one.name === other.name && one.entries.map(said).join('\n') === other.entries.map(said).join('\n');
}

/** Whether no further exercise fits. */
export const isFull = (routine: Routine): boolean => routine.entries.length >= MOST_ENTRIES;

/** The place of an exercise or card by its key, counted from 0; -1 if it is not in the routine. */
export const placeOf = (routine: Routine, key: string): number =>
  routine.entries.findIndex((item) => keyOf(item) === key);

/** An exercise as it enters a routine: with its own dose, on both sides. */
export function entryOf(
  exercise: ExerciseId,
  { sets, repetitions, holdSeconds, daysPerWeek }: EntryDose,
): RoutineEntry {
  return { exercise, side: 'both', sets, repetitions, holdSeconds, daysPerWeek };
}

type EntryDose = Pick<Dose, DosePart>;

/** A ready-made routine, joined with the doses of its exercises. An exercise without a dose is an error of the page. */
export function routineOf(ready: ReadyExercises, doses: ReadonlyMap<ExerciseId, EntryDose>): Routine {
  const entries = ready.exercises.map(({ id, ...change }) => {
    const dose = doses.get(id);
    if (!dose) throw new Error(`A ready-made routine names the exercise "${id}", which has no dose.`);
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    return withinLimits({ ...entryOf(id, dose), ...Object.fromEntries(given) });
  });
  return { entries };
}

/** The exercises of a ready-made routine, with what it changes in their doses. */
export interface ReadyExercises {
  readonly exercises: readonly ({ readonly id: ExerciseId } & { readonly [Part in DosePart]?: number | undefined })[];
}

function inserted(items: readonly RoutineItem[], item: RoutineItem, at: number): readonly RoutineItem[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

const SAID = ['side', 'sets', 'repetitions', 'holdSeconds', 'daysPerWeek'] as const;

/** Nothing for a card without a title. */
function withinLimits(item: RoutineEntry): RoutineEntry;
function withinLimits(item: RoutineItem): RoutineItem | null;
function withinLimits(item: RoutineItem): RoutineItem | null {
  if (isOwnCard(item)) return ownCardOf(item);
  return {
    exercise: item.exercise,
    side: item.side,
    sets: clamped('sets', item.sets),
    repetitions: clamped('repetitions', item.repetitions),
    holdSeconds: clamped('holdSeconds', item.holdSeconds),
    daysPerWeek: clamped('daysPerWeek', item.daysPerWeek),
  };
}
