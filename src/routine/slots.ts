import type { Role } from '#schema';
import type { Formulary, Prescribable } from './formulary.ts';
import { MOST_ENTRIES } from './routine.ts';
import type { Situation } from './situation.ts';
import { isAllowed, listing } from './suitability.ts';

/** The exercises for somebody at their tier of pain, what matters most first: a mix of roles, as many as the tier allows. */
export function slotsFor(situation: Situation, formulary: Formulary): readonly Prescribable[] {
  const tier = formulary.amounts.tiers[situation.tier];
  const allowed = bestFirst(situation, formulary);
  const byRole = Map.groupBy(allowed, ({ role }) => role);
  const roles = rolesInOrder(situation, formulary);
  const isListed = (exercise: Prescribable) => situation.followed.some((each) => listing(exercise, each) === 'now');
  const chosen: Prescribable[] = [];
  const fill = (most: number, isWanted: (exercise: Prescribable) => boolean, isMix = true) => {
    for (const role of roles) {
      if (chosen.length >= most) return;
      if (isMix ? chosen.some((each) => each.role === role) : !trainsStrength(role, formulary)) continue;
      const best = byRole.get(role)?.find(isWanted);
      if (best) chosen.push(best);
    }
  };
  const isNew = (exercise: Prescribable) => !isNear(exercise, chosen);
  const isBeside = ({ role }: Prescribable) => BESIDE.includes(role);
  fill(MOST_ENTRIES, (each) => isRelevant(each, situation) && isNew(each) && (isListed(each) || !isBeside(each)));
  fill(MOST_ENTRIES, (each) => isListed(each) && !chosen.includes(each), false);
  // Where somebody's own team decides, the mix is not filled up with what no program for them holds.
  if (!situation.followed.some(({ program }) => program.needs)) {
    fill(ENOUGH, (each) => isNew(each) && !isBeside(each));
    fill(ENOUGH, isNew, false);
  }
  if ((tier?.share ?? 1) === 1) return chosen.slice(0, tier?.mostExercises);
  return gentleFirst(chosen, allowed).slice(0, tier?.mostExercises);
}

/** With so many, nothing is added for the sake of the mix alone. */
const ENOUGH = 4;

/** In a program that is followed, often chosen for what somebody has, or, without a condition, for what they want. */
function isRelevant(exercise: Prescribable, { followed, conditions, likely, profile }: Situation): boolean {
  const known = [...conditions, ...likely];
  return (
    followed.some((each) => listing(exercise, each)) ||
    known.some((condition) => exercise.helpsWith.includes(condition)) ||
    (known.length === 0 && profile.goals.some((goal) => exercise.goals.includes(goal)))
  );
}

const trainsStrength = (role: Role, { roles }: Formulary): boolean =>
  roles.some((each) => each.role === role && each.isStrength);

/** All that may be given, what fits best first. */
function bestFirst(situation: Situation, formulary: Formulary): readonly Prescribable[] {
  return formulary.exercises
    .filter((exercise) => isAllowed(exercise, situation, formulary))
    .map((exercise) => ({ exercise, worth: worthOf(exercise, situation) }))
    .toSorted((a, b) => b.worth - a.worth || (a.exercise.id < b.exercise.id ? -1 : 1))
    .map(({ exercise }) => exercise);
}

/** In a sore spell, one exercise that only moves or rests comes first, then the lightest, lying and sitting before standing. */
function gentleFirst(chosen: readonly Prescribable[], allowed: readonly Prescribable[]): readonly Prescribable[] {
  const first = allowed.find(({ role }) => GENTLE.includes(role));
  const isUp = ({ position }: Prescribable) => Number(position === 'standing');
  const others = chosen.filter((each) => each !== first).toSorted((a, b) => a.level - b.level || isUp(a) - isUp(b));
  return first ? [first, ...others] : others;
}

const GENTLE: readonly Role[] = ['move', 'settle'];

/** The roles, what matters most for the programs and the goals first. */
function rolesInOrder(situation: Situation, { amounts, exercises }: Formulary): readonly Role[] {
  const worth = new Map<Role, number>(amounts.usualRoles.map((role, at) => [role, -at * USUAL_STEP]));
  const add = (role: Role, points: number) => worth.set(role, (worth.get(role) ?? 0) + points);
  for (const { program, phase } of situation.followed) {
    const planned = program.phases[phase]?.exercises ?? [];
    const inOrder = planned.flatMap(({ id }) => exercises.find((each) => each.id === id)?.role ?? []);
    for (const [at, role] of [...new Set(inOrder)].entries()) add(role, PROGRAM_WORTH - at);
  }
  for (const goal of situation.profile.goals)
    for (const [at, role] of amounts.goals[goal].roles.entries()) add(role, GOAL_WORTH - at);
  for (const role of BESIDE) add(role, -BESIDE_COST);
  return amounts.usualRoles.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

const USUAL_STEP = 0.5;
const PROGRAM_WORTH = 10;
const GOAL_WORTH = 4;
/** Resting positions, walks and pumping feet go beside a routine more than into it. */
const BESIDE: readonly Role[] = ['settle', 'stamina', 'circulation'];
const BESIDE_COST = 8;

/** A program's own exercises first, then what is often chosen for the condition; the higher rung where all else is equal. */
function worthOf(exercise: Prescribable, { followed, conditions, likely, profile }: Situation): number {
  const listed = followed.map((each) => {
    const when = listing(exercise, each);
    if (when === null) return 0;
    const planned = each.program.phases[each.phase]?.exercises ?? [];
    return when === 'now' ? LISTED_NOW - planned.findIndex(({ id }) => id === exercise.id) : LISTED_EARLIER;
  });
  const helps = [...conditions, ...likely].filter((condition) => exercise.helpsWith.includes(condition)).length;
  const goals = profile.goals.filter((goal) => exercise.goals.includes(goal)).length;
  return Math.max(0, ...listed) + helps * HELPS_WORTH + goals * AIM_WORTH + exercise.level * LEVEL_WORTH;
}

const LISTED_NOW = 100;
const LISTED_EARLIER = 50;
const HELPS_WORTH = 12;
const AIM_WORTH = 3;
const LEVEL_WORTH = 8;

/** The next rung of something that is there already: two of one ladder train the same thing twice. */
function isNear(exercise: Prescribable, chosen: readonly Prescribable[]): boolean {
  const isRung = (one: Prescribable, other: Prescribable) => [...one.easier, ...one.harder].includes(other.id);
  return chosen.some((other) => other.id === exercise.id || isRung(exercise, other) || isRung(other, exercise));
}
