import type { Exercise, ExerciseId } from '#schema';
import type { Shelf } from './shelf.ts';

/** A step of a ladder. */
export interface Rung {
  readonly id: ExerciseId;
  readonly name: string;
  /** What makes it easier or harder, in a few words; nothing where its own page says it from the other side. */
  readonly how: string | undefined;
}

/** The steps beside an exercise, the nearest first. */
export interface Ladder {
  readonly easier: readonly Rung[];
  readonly harder: readonly Rung[];
}

/**
 * The steps beside an exercise: those its own file names, and those that name it although no other file leads to them.
 * So every exercise can be reached from the one below or above it.
 */
export function ladderOf(id: ExerciseId, shelf: Shelf): Ladder {
  const exercise = shelf.get(id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  const led = ledTo(shelf);
  const isLost = (other: ExerciseId) => other !== id && !led.has(other);
  const naming = (way: 'easier' | 'harder') =>
    [...shelf].filter(([other, { [way]: rungs }]) => isLost(other) && rungs.some((rung) => rung.id === id));
  const asRung = ([other, { name }]: readonly [ExerciseId, Exercise]): Rung => ({ id: other, name, how: undefined });
  // A page knows its own name best.
  const named = (rung: Rung): Rung => ({ ...rung, name: shelf.get(rung.id)?.name ?? rung.name });
  return {
    easier: [...naming('harder').map(asRung), ...exercise.easier.map(named)],
    harder: [...naming('easier').map(asRung), ...exercise.harder.map(named)],
  };
}

/** The exercises that the file of another one leads to. */
function ledTo(shelf: Shelf): ReadonlySet<ExerciseId> {
  return new Set([...shelf.values()].flatMap(({ easier, harder }) => [...easier, ...harder].map(({ id }) => id)));
}

/**
 * A way up the ladders that comes back to where it began, or nothing. Every rung counts, also one without a page,
 * and whichever of the two files names it.
 */
export function loopIn(shelf: Shelf): readonly ExerciseId[] | null {
  const up = new Map<ExerciseId, Set<ExerciseId>>();
  const add = (from: ExerciseId, to: ExerciseId) => up.set(from, (up.get(from) ?? new Set()).add(to));
  for (const [id, { easier, harder }] of shelf) {
    for (const rung of easier) add(rung.id, id);
    for (const rung of harder) add(id, rung.id);
  }
  const done = new Set<ExerciseId>();
  const follow = (at: ExerciseId, way: readonly ExerciseId[]): readonly ExerciseId[] | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of up.get(at) ?? []) {
      const loop = follow(next, [...way, at]);
      if (loop) return loop;
    }
    done.add(at);
    return null;
  };
  for (const id of up.keys()) {
    const loop = follow(id, []);
    if (loop) return loop;
  }
  return null;
}

/** The exercises that no ladder joins to another page. */
export function apartFromLadders(shelf: Shelf): readonly ExerciseId[] {
  const joined = new Set(
    [...shelf].flatMap(([id, { easier, harder }]) =>
      [...easier, ...harder].filter((rung) => shelf.has(rung.id)).flatMap((rung) => [id, rung.id]),
    ),
  );
  return [...shelf.keys()].filter((id) => !joined.has(id));
}
