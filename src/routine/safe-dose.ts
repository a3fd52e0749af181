import type { Dose } from '#schema';
import type { RoutineEntry } from './routine.ts';

/** How a chosen dose goes beyond what is suggested: in one session, or over the week. */
export type Beyond = 'session' | 'week';

/**
 * Whether a chosen dose is more than twice what the exercise's file suggests: first for one session
 * (sets × repetitions × seconds of each, on the sides that are worked), then for the week. Nothing while it is not.
 * Seconds of moving count with those of holding, or an exercise without a hold could never be too much.
 */
export function beyondDose(entry: RoutineEntry, suggested: Dose): Beyond | null {
  const chosen = workSeconds(entry, suggested);
  const usual = workSeconds(suggested, suggested);
  if (chosen > MOST_TIMES * usual) return 'session';
  return chosen * entry.daysPerWeek > MOST_TIMES * usual * suggested.daysPerWeek ? 'week' : null;
}

/** Seconds of work in one session on one side, without the rests. */
function workSeconds(
  { sets, repetitions, holdSeconds }: Pick<Dose, 'sets' | 'repetitions' | 'holdSeconds'>,
  { movingSeconds }: Pick<Dose, 'movingSeconds'>,
): number {
  return sets * repetitions * (movingSeconds + holdSeconds);
}

/** Our own estimate, not a figure of a study: twice the suggested dose is a step that nobody should take by accident. */
const MOST_TIMES = 2;
