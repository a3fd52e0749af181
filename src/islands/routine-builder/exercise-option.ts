import type { ExerciseFacts } from '#routine';
import type { AskedOf, Dose, Equipment, ExerciseId, Position, SideUse } from '#schema';
import type { CareAdvice } from '../care-card/CareCard.tsx';
import type { LineArt } from '../exercise-player/film.ts';

/** What the builder needs to know of an exercise. The page makes it from the exercise's file. */
export interface ExerciseOption extends ExerciseFacts {
  readonly id: ExerciseId;
  readonly name: string;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly level: number;
  readonly sides: SideUse;
  readonly dose: Dose;
  readonly steps: readonly { readonly phase: string; readonly text: string }[];
  readonly sheet: { readonly cue: string; readonly stopIf: string };
  /** The address of its page. */
  readonly href: string;
  /** Where it starts and ends; nothing when it has not been drawn. */
  readonly lineArt?: LineArt | undefined;
}

/** One step of the care ladder with its warning signs. The page makes it from the checker's file. */
export interface CareStep extends CareAdvice {
  readonly signs: readonly CareSign[];
  /** What the printed sheet has room for. */
  readonly sheetLine: string;
}

/** A warning sign: completes "if …". */
export interface CareSign {
  readonly id: string;
  readonly sign: string;
  readonly askedOf: AskedOf;
}
