import type { Dose, ExerciseId } from '#schema';
import { clamped, type DosePart } from './limits.ts';

/** The side on which an exercise is done. */
export type Side = 'both' | 'left' | 'right';

/** One exercise of a routine, with the dose that its reader chose. */
export interface RoutineEntry extends Readonly<Record<DosePart, number>> {
  readonly exercise: ExerciseId;
  readonly side: Side;
}

/** What somebody has planned to do: a few exercises in their order, each at most once. */
export interface Routine {
  readonly entries: readonly RoutineEntry[];
}

/** What fits on one printed sheet, and is plenty for one day. */
export const MOST_ENTRIES = 6;

/** Adds an exercise at the end or at a place. A full routine, or one that holds the exercise already, stays as it is. */
export function addEntry(routine: Routine, entry: RoutineEntry, at = routine.entries.length): Routine {
  if (isFull(routine) || placeOf(routine, entry.exercise) >= 0) return routine;
  return { entries: inserted(routine.entries, withinLimits(entry), at) };
}

/** Takes an exercise out. */
export function removeEntry(routine: Routine, exercise: ExerciseId): Routine {
  return { entries: routine.entries.filter((entry) => entry.exercise !== exercise) };
}

/** Moves the entry at one place to another; a place beyond the ends means the end. */
export function moveEntry(routine: Routine, from: number, to: number): Routine {
  const moved = routine.entries[from];
  if (!moved) return routine;
  const others = routine.entries.filter((_, place) => place !== from);
  return { entries: inserted(others, moved, Math.min(Math.max(to, 0), others.length)) };
}

/** Changes the dose or the side of an exercise. Numbers beyond the limits become the nearest limit. */
export function changeEntry(routine: Routine, exercise: ExerciseId, change: EntryChange): Routine {
  return {
    entries: routine.entries.map((entry) =>
      entry.exercise === exercise ? withinLimits({ ...entry, ...change, exercise }) : entry,
    ),
  };
}

/** What may be changed in an entry. */
export type EntryChange = Partial<Omit<RoutineEntry, 'exercise'>>;

/** Whether no further exercise fits. */
export const isFull = (routine: Routine): boolean => routine.entries.length >= MOST_ENTRIES;

/** The place of an exercise, counted from 0; -1 if it is not in the routine. */
export const placeOf = (routine: Routine, exercise: ExerciseId): number =>
  routine.entries.findIndex((entry) => entry.exercise === exercise);

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

function inserted(entries: readonly RoutineEntry[], entry: RoutineEntry, at: number): readonly RoutineEntry[] {
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

function withinLimits(entry: RoutineEntry): RoutineEntry {
  return {
    exercise: entry.exercise,
    side: entry.side,
    sets: clamped('sets', entry.sets),
    repetitions: clamped('repetitions', entry.repetitions),
    holdSeconds: clamped('holdSeconds', entry.holdSeconds),
    daysPerWeek: clamped('daysPerWeek', entry.daysPerWeek),
  };
}
