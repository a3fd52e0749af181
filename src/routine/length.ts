import type { Dose, ExerciseId, SideUse } from '#schema';
import { cardFacts } from './own-card.ts';
import { isOwnCard, type Routine, type RoutineItem } from './routine.ts';

/** What must be known of an exercise to say how long it takes. */
export interface ExerciseFacts {
  readonly sides: SideUse;
  readonly dose: Pick<Dose, 'restSeconds' | 'movingSeconds'>;
}

/** How long one session takes: every repetition on every side, rests between sets, and changing from one exercise to the next. */
export function sessionSeconds(routine: Routine, facts: ReadonlyMap<ExerciseId, ExerciseFacts>): number {
  const known = routine.entries.flatMap((item) => {
    const its = isOwnCard(item) ? cardFacts(item) : facts.get(item.exercise);
    return its ? [entrySeconds(item, its)] : [];
  });
  const changes = Math.max(known.length - 1, 0);
  return known.reduce((sum, seconds) => sum + seconds, 0) + changes * CHANGE_SECONDS;
}

/** The length of a session in minutes that promise no more than we know: up to ten in ones, then in fives, never rounded down. */
export function sessionMinutes(routine: Routine, facts: ReadonlyMap<ExerciseId, ExerciseFacts>): number {
  const minutes = Math.ceil(sessionSeconds(routine, facts) / 60);
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}

/** On how many days a week there is something to do: the exercises with the fewest and with the most days. */
export function daysOf(routine: Routine): { readonly least: number; readonly most: number } {
  const days = routine.entries.map(({ daysPerWeek }) => daysPerWeek);
  return days.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...days), most: Math.max(...days) };
}

function entrySeconds(entry: RoutineItem, { sides, dose }: ExerciseFacts): number {
  const repetition = dose.movingSeconds + entry.holdSeconds;
  const set = entry.repetitions * repetition * sidesWorked(entry, sides);
  return entry.sets * set + (entry.sets - 1) * dose.restSeconds;
}

/** Repetitions are counted for each side, in turn as well as one after the other. */
function sidesWorked({ side }: RoutineItem, sides: SideUse): number {
  if (sides === 'both-together') return 1;
  return sides === 'one-then-the-other' && side !== 'both' ? 1 : 2;
}

/** Putting the chair away, lying down, finding the pillow. */
const CHANGE_SECONDS = 30;
