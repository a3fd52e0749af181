import type { ConditionId, ExerciseId } from '#schema';
import type { RoutineEntry } from './routine.ts';

/** A plain sentence for the reader, with the id of the rule that it comes from. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/**
 * What stands before any exercise. `block`: no exercise in any form. `ask`: first the warning signs.
 * `clinician-first`: opens once a clinician has cleared exercise for this. `caution`: open, with what must be shown.
 */
export interface Gate {
  readonly type: 'block' | 'ask' | 'clinician-first' | 'caution' | 'open';
  /** Why, the weightiest first; empty only for `open`. */
  readonly reasons: readonly Said[];
}

/** An exercise that somebody would be given otherwise, and why this one stands in its place. */
export interface Replaced {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly because: readonly Said[];
}

/** One exercise of a suggestion. */
export interface SuggestedExercise {
  /** As it enters a routine: dose, days and side. */
  readonly entry: RoutineEntry;
  /** The side to begin with, where both are done one after the other; `null` where it does not matter. */
  readonly startWith: 'left' | 'right' | null;
  /** How long it takes in a session. */
  readonly seconds: number;
  /** What it is for in the mix: an id of `content/routines/roles.yaml`. */
  readonly role: string;
  /** Why it is here, at least one sentence. */
  readonly why: readonly Said[];
  readonly replaces: readonly Replaced[];
  /** Conditions or states of this person for which its page has a caution that must be shown. */
  readonly cautions: readonly ConditionId[];
  /** What to heed here and is not on its page, such as a smaller movement. */
  readonly notes: readonly Said[];
}

/** An exercise that was left out, and every reason. */
export interface LeftOut {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly reasons: readonly Said[];
}

/** What is suggested to somebody: the gate, then one to six exercises, or why there are none and what to do instead. */
export interface Suggestion {
  readonly gate: Gate;
  /** In the order in which they are done. Empty unless the gate is `open` or `caution`. */
  readonly exercises: readonly SuggestedExercise[];
  /** The whole session with rests and changes; at most the minutes of the profile. */
  readonly totalSeconds: number;
  /** What must be shown beside the exercises: the pain rule, named cautions, the flare plan. */
  readonly show: readonly Said[];
  /** Exercises of the programs and of the library that were barred for this person. */
  readonly leftOut: readonly LeftOut[];
  /** Why there are no exercises although the gate is open, and what to do instead; `null` where there are some. */
  readonly nothing: readonly Said[] | null;
}
