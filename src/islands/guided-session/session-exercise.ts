import { type FilmedPhase, type RoutineCodes, routineCodes, type SessionFacts } from '#routine';
import type { Dose, Equipment, ExerciseId, Position, SideUse } from '#schema';
import type { LineArt } from '../exercise-player/film.ts';

/** What a guided session needs to know of an exercise. The page makes it from the exercise's file. */
export interface SessionExercise {
  readonly id: ExerciseId;
  /** Its letters in a link. */
  readonly code: string;
  readonly name: string;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly sides: SideUse;
  readonly dose: Pick<Dose, 'restSeconds' | 'movingSeconds'>;
  /** How to get into position. */
  readonly start: string;
  /** Each completes "Stop if …"; the short one is always on the screen. */
  readonly stopIf: { readonly short: string; readonly all: readonly string[] };
  /** Nothing where it has not been filmed. */
  readonly film?: SessionFilm | undefined;
}

/** The film of one repetition. */
export interface SessionFilm {
  /** The address of the folder that holds its files, with a slash at the end. */
  readonly folder: string;
  readonly seconds: number;
  readonly phases: readonly FilmedPhase[];
  readonly lineArt: LineArt;
}

/** What the time of a session depends on, by exercise. */
export const factsOf = (exercises: readonly SessionExercise[]): ReadonlyMap<ExerciseId, SessionFacts> =>
  new Map(
    exercises.map(({ id, sides, dose, film }) => [
      id,
      { sides, dose, phases: film?.phases ?? [], filmSeconds: film?.seconds ?? 0 },
    ]),
  );

/** The letters of the exercises in links. */
export const codesOf = (exercises: readonly SessionExercise[]): RoutineCodes =>
  routineCodes(exercises.map(({ id, code }) => [id, code]));
