import type { ExerciseFacts } from '#routine';
import type { AskedOf, Dose, Equipment, ExerciseId, Position, SideUse } from '#schema';
import type { CareAdvice } from '../care-card/CareCard.tsx';
import type { LineArt } from '../exercise-player/film.ts';

/** What the builder needs to know of an exercise. The page makes it from the exercise's file. */
export interface ExerciseOption extends ExerciseFacts {
  readonly id: ExerciseId;
  /** Two letters that stand for it in a link. */
  readonly code: string;
  readonly name: string;
  /** Other names under which people look for it. */
  readonly searchWords: readonly string[];
  /** What it may be swapped for, the best first. */
  readonly swaps: readonly SwapOption[];
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly level: number;
  readonly sides: SideUse;
  readonly dose: Dose;
  /** Printed where nothing has been drawn; empty where something has. */
  readonly steps: readonly { readonly phase: string; readonly text: string }[];
  readonly sheet: { readonly cue: string; readonly stopIf: string };
  /** The address of its page. */
  readonly href: string;
  /** Where it starts and ends; nothing when it has not been drawn. */
  readonly lineArt?: LineArt | undefined;
}

/** Another exercise for the place of one, and how it compares. */
export interface SwapOption {
  readonly id: ExerciseId;
  readonly compares: 'easier' | 'alike' | 'harder';
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
