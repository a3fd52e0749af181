import type { CareAdvice } from '../care-card/CareCard.tsx';

/** What the page hands to the diary. Plain data, because it travels in the page. */
export interface ProgressProps {
  /** The exercises whose names the diary may have to show. */
  readonly exercises: readonly NamedExercise[];
  /** What may be in the way, in the order in which it is offered. */
  readonly barriers: readonly ShownBarrier[];
  /** The care ladder. */
  readonly careSteps: readonly CareAdvice[];
}

export interface NamedExercise {
  readonly id: string;
  /** Its letters in a link. */
  readonly code: string;
  readonly name: string;
}

/** What may be in the way, with tips; `numbers` are those of their sources in the list on the page. */
export interface ShownBarrier {
  readonly id: string;
  readonly name: string;
  readonly tips: readonly { readonly says: string; readonly numbers: readonly number[] }[];
}
