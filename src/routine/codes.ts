import type { ExerciseId } from '#schema';

/** The short codes that stand for exercises in a link, in both directions. They never change: links live for ever. */
export interface RoutineCodes {
  readonly codeOf: ReadonlyMap<ExerciseId, string>;
  readonly exerciseOf: ReadonlyMap<string, ExerciseId>;
}

/** Joins exercises with their codes. Throws when a code has not two small letters, or stands for two exercises. */
export function routineCodes(pairs: Iterable<readonly [exercise: ExerciseId, code: string]>): RoutineCodes {
  const codeOf = new Map<ExerciseId, string>();
  const exerciseOf = new Map<string, ExerciseId>();
  for (const [exercise, code] of pairs) {
    const other = exerciseOf.get(code);
    if (!/^[a-z]{2}$/.test(code)) throw new Error(`The code of "${exercise}" is "${code}". It must be two letters.`);
    if (other !== undefined) throw new Error(`The code "${code}" stands for "${other}" and for "${exercise}".`);
    codeOf.set(exercise, code);
    exerciseOf.set(code, exercise);
  }
  return { codeOf, exerciseOf };
}
