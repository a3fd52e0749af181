import type { Equipment, Exercise } from '#schema';
import { ALL_DEMANDS, demandsOf } from './demands.ts';

/** What one can narrow the exercises by. These are the names in the address, too. */
export const GROUPS = ['position', 'level', 'have', 'no', 'goal', 'muscle', 'condition'] as const;

/** One of them. */
export type Group = (typeof GROUPS)[number];

/** What is known of an exercise under each group. `have` is what it needs beyond a bare home, `no` what it does not ask. */
export type Facets = Readonly<Record<Group, readonly string[]>>;

/** An exercise as it is found. */
export interface Findable extends Facets {
  readonly id: string;
}

/** What is known of an exercise under each group. */
export function findable(id: string, exercise: Exercise): Findable {
  const asked = demandsOf(exercise);
  const { primary, stretched } = exercise.muscles;
  return {
    id,
    position: [exercise.position],
    level: [String(exercise.level)],
    have: [...new Set(exercise.equipment)].filter((thing) => !ALWAYS_THERE.includes(thing)),
    no: ALL_DEMANDS.filter((demand) => !asked.includes(demand)),
    goal: exercise.goals,
    muscle: [...new Set([...primary, ...stretched])],
    condition: exercise.helpsWith,
  };
}

/** What every home has: nobody is asked for it. */
const ALWAYS_THERE: readonly Equipment[] = ['pillow', 'towel', 'wall'];

/** What somebody may say to have who has no equipment at all: no exercise needs it. */
export const NOTHING = 'nothing';
