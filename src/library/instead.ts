import type { Demand, Equipment, Exercise, ExerciseId, Goal } from '#schema';
import { demandsOf } from './demands.ts';
import type { Shelf } from './shelf.ts';

/** Something that an exercise asks and that somebody may lack. */
export type Lack =
  | { readonly type: 'position'; readonly demand: Demand }
  | { readonly type: 'equipment'; readonly thing: Equipment };

/** What to choose instead by somebody who lacks one of these. */
export interface Instead {
  readonly lacks: readonly Lack[];
  /** Nearest first; at most three, at least one. */
  readonly exercises: readonly ExerciseId[];
}

/** For each thing that an exercise asks: others for the same muscles and goals that do without it. */
export function insteadOf(id: ExerciseId, shelf: Shelf): readonly Instead[] {
  const exercise = shelf.get(id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  const ranked = [...shelf]
    .filter(([other]) => other !== id)
    .map(([other, data]) => ({ id: other, data, nearness: nearness(exercise, data) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness || a.id.localeCompare(b.id));
  const offers = new Map<string, Instead>();
  for (const lack of lacksOf(exercise)) {
    const fitting = ranked.filter(({ data }) => doesWithout(data, lack)).slice(0, MOST);
    const exercises = fitting.map(({ id: other }) => other);
    // The same advice for two lacks is given once.
    const key = exercises.join(' ');
    if (key) offers.set(key, { lacks: [...(offers.get(key)?.lacks ?? []), lack], exercises });
  }
  return [...offers.values()];
}

const MOST = 3;

/** What nearly every home has, or has something that will do. Nobody needs another exercise for want of it. */
const HOUSEHOLD: readonly Equipment[] = ['mat', 'pillow', 'towel', 'chair', 'wall'];

function lacksOf(exercise: Exercise): readonly Lack[] {
  const things = [...new Set(exercise.equipment)].filter((thing) => !HOUSEHOLD.includes(thing));
  return [
    ...demandsOf(exercise).map((demand): Lack => ({ type: 'position', demand })),
    ...things.map((thing): Lack => ({ type: 'equipment', thing })),
  ];
}

function doesWithout(exercise: Exercise, lack: Lack): boolean {
  return lack.type === 'position'
    ? !demandsOf(exercise).includes(lack.demand)
    : !exercise.equipment.includes(lack.thing);
}

/**
 * How near another exercise comes to one: the share of its main muscles that is used in the same way, then the share
 * of its goals. None when they share no muscle, or no aim of the training, or when it is more than one level harder.
 */
export function nearness(exercise: Exercise, other: Exercise): number {
  const working = shared(exercise.muscles.primary, other.muscles.primary);
  const stretched = shared(exercise.muscles.stretched, other.muscles.stretched);
  const main = exercise.muscles.primary.length + exercise.muscles.stretched.length;
  const goals = shared(exercise.goals, other.goals);
  const aims = shared(exercise.goals.filter(isAim), other.goals);
  const harder = other.level - exercise.level;
  if (working + stretched === 0 || aims === 0 || harder > 1) return 0;
  const bought = other.equipment.filter((thing) => !HOUSEHOLD.includes(thing) && !exercise.equipment.includes(thing));
  const cost = Math.abs(harder) * LEVEL_COST + new Set(bought).size * THING_COST;
  return Math.max((MUSCLE_WORTH * (working + stretched)) / main + goals / exercise.goals.length - cost, LEAST);
}

/** Less pain and knowing what to do are goals of how one lies in bed, too: they make no two exercises alike. */
const isAim = (goal: Goal): boolean => goal !== 'relieve-pain' && goal !== 'education-self-management';

/** Muscles count three times as much as goals: nearly all exercises share a goal. */
const MUSCLE_WORTH = 3;
const LEVEL_COST = 0.4;
/** Somebody who lacks one thing may lack others. */
const THING_COST = 0.6;
const LEAST = 0.01;

const shared = <T>(one: readonly T[], other: readonly T[]): number => one.filter((each) => other.includes(each)).length;
