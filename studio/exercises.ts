import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { AuthorError, type Exercise, type ExerciseId, exercise, readContent } from '#schema';

/** An exercise that has a motion, and so a film. */
export interface Moving {
  readonly id: ExerciseId;
  readonly file: string;
  readonly exercise: Exercise;
}

/** The exercises with these ids, or all that have a motion. Throws an `AuthorError` for an id without one. */
export function readMoving(ids: readonly ExerciseId[] = []): Moving[] {
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readOne(`${FOLDER}/${name}`, name.replace('.yaml', '')))
    .filter((moving) => moving.exercise.motion !== undefined);
  const unknown = ids.filter((id) => !all.some((moving) => moving.id === id));
  if (unknown.length > 0)
    throw new AuthorError(
      `${FOLDER}\n  Expected exercises with a motion, found "${unknown.join('", "')}".\n  Write some of: ${all.map(({ id }) => id).join(', ')}`,
    );
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}

const FOLDER = 'content/exercises';

function readOne(file: string, id: ExerciseId): Moving {
  return { id, file, exercise: readContent(exercise, parse(readFileSync(file, 'utf8')), file) };
}
