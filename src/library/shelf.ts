import type { Exercise, ExerciseId } from '#schema';

/** All exercises that have a page, by their ids. */
export type Shelf = ReadonlyMap<ExerciseId, Exercise>;
