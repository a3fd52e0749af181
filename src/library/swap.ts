import type { ExerciseId } from '#schema';
import { nearness } from './instead.ts';
import { ladderOf } from './ladder.ts';
import type { Shelf } from './shelf.ts';

/** Another exercise for the place of one, and how it compares. */
export interface Swap {
  readonly id: ExerciseId;
  readonly compares: 'easier' | 'alike' | 'harder';
}

/**
 * What an exercise may be swapped for, the best first: the next easier step, two that train the same, the next harder
 * step, then more of each. So the first few that a person can do are a fair choice, whoever the person is.
 */
export function swapsOf(id: ExerciseId, shelf: Shelf): readonly Swap[] {
  const exercise = shelf.get(id);
  const ladder = ladderOf(id, shelf);
  const easier = ladder.easier.filter((rung) => shelf.has(rung.id)).map((rung) => rung.id);
  const harder = ladder.harder.filter((rung) => shelf.has(rung.id)).map((rung) => rung.id);
  const alike = [...shelf]
    .map(([other, data]) => ({ other, near: exercise && other !== id ? nearness(exercise, data) : 0 }))
    .filter(({ other, near }) => near > 0 && !easier.includes(other) && !harder.includes(other))
    .toSorted((a, b) => b.near - a.near || a.other.localeCompare(b.other))
    .map(({ other }) => other);
  const order = [
    ...as('easier', easier.slice(0, 1)),
    ...as('alike', alike.slice(0, 2)),
    ...as('harder', harder.slice(0, 1)),
    ...as('alike', alike.slice(2)),
    ...as('easier', easier.slice(1)),
    ...as('harder', harder.slice(1)),
  ];
  return order.slice(0, MOST);
}

const as = (compares: Swap['compares'], ids: readonly ExerciseId[]): readonly Swap[] =>
  ids.map((id) => ({ id, compares }));

/** Four are shown; the others stand by for somebody who cannot do some of them, or has them in the routine already. */
const MOST = 10;
