import type { Formulary, Prescribable } from './formulary.ts';
import { clamped } from './limits.ts';
import type { Side } from './own-card.ts';
import type { RoutineEntry } from './routine.ts';
import type { Situation } from './situation.ts';
import { listing } from './suitability.ts';

/** From how little to how much of an exercise: one set of a few, up to what the program or its page aims at. */
export interface DoseRange {
  readonly exercise: Prescribable;
  readonly least: RoutineEntry;
  readonly target: RoutineEntry;
}

/** The doses between which an exercise is given to somebody at this tier. */
export function doseRange(exercise: Prescribable, situation: Situation, formulary: Formulary): DoseRange {
  const { amounts } = formulary;
  const tier = amounts.tiers[situation.tier];
  const planned = plannedDose(exercise, situation, formulary);
  // Resting is not made smaller.
  const share = exercise.role === 'settle' ? 1 : (tier?.share ?? 1);
  const isHold = planned.repetitions <= FEW_HOLDS && planned.holdSeconds >= LONG_HOLD_SECONDS;
  const target: RoutineEntry = {
    exercise: exercise.id,
    side: sideOf(exercise, situation, formulary),
    sets: clamped('sets', Math.min(planned.sets, tier?.mostSets ?? planned.sets)),
    repetitions: clamped('repetitions', isHold ? planned.repetitions : Math.ceil(planned.repetitions * share)),
    holdSeconds: clamped('holdSeconds', isHold ? Math.ceil(planned.holdSeconds * share) : planned.holdSeconds),
    daysPerWeek: daysFor(exercise, planned.daysPerWeek, situation, formulary),
  };
  return { exercise, least: leastOf(exercise, target), target };
}

type Amount = Pick<RoutineEntry, 'sets' | 'repetitions' | 'holdSeconds' | 'daysPerWeek'>;

/** The dose of a program at this stage, else of an earlier stage, else that of its page with fewer sets. */
function plannedDose(exercise: Prescribable, situation: Situation, { amounts }: Formulary): Amount {
  const { id, dose } = exercise;
  const listed = situation.followed
    .map((each) => ({ ...each, when: listing(exercise, each) }))
    .filter(({ when }) => when !== null)
    .toSorted((a, b) => (a.when === b.when ? 0 : a.when === 'now' ? -1 : 1))[0];
  const phases = listed?.program.phases.slice(0, listed.phase + 1) ?? [];
  const planned = phases.flatMap(({ exercises }) => exercises).findLast((each) => each.id === id);
  const sets = Math.min(dose.sets, amounts.setsByExperience[situation.profile.experience]);
  if (!planned) return { ...dose, sets };
  // Minutes are counted in the repetitions and holds of the exercise's own file.
  const { repetitions = dose.repetitions } = planned;
  const holdSeconds = planned.minutes === undefined ? planned.holdSeconds : dose.holdSeconds;
  return { sets: planned.sets, repetitions, holdSeconds, daysPerWeek: planned.daysPerWeek };
}

/** Strength is not for every day: muscles need about 48 hours (garber-2011-acsm). Very gentle holds may be daily. */
function daysFor(
  { role, level, dose }: Prescribable,
  days: number,
  { profile }: Situation,
  { amounts, roles }: Formulary,
): number {
  const { most, mostFromLevelTwo } = amounts.strengthDays;
  const isStrength = roles.some((each) => each.role === role && each.isStrength) && dose.daysPerWeek < 7;
  const limit = !isStrength ? 7 : level > 1 ? mostFromLevelTwo : most;
  return clamped('daysPerWeek', Math.min(days, limit, profile.daysPerWeek));
}

/** One set, and so few repetitions that it fits into three minutes. */
function leastOf({ sides, dose }: Prescribable, target: RoutineEntry): RoutineEntry {
  const sidesWorked = sides === 'both-together' || target.side !== 'both' ? 1 : 2;
  const fitting = Math.floor(LONGEST_LEAST_SECONDS / (sidesWorked * (dose.movingSeconds + target.holdSeconds)));
  const few = Math.max(FEWEST, Math.ceil(target.repetitions * LEAST_SHARE));
  return { ...target, sets: 1, repetitions: clamped('repetitions', Math.min(target.repetitions, few, fitting)) };
}

/** Both sides, but the sore leg only where the other one would mean to lie on the sore hip. */
function sideOf({ position, sides }: Prescribable, { profile, conditions }: Situation, { amounts }: Formulary): Side {
  if (profile.side === 'both' || sides !== 'one-then-the-other' || position !== 'side-lying') return 'both';
  const { notOnSoreSide } = amounts;
  const isSore =
    notOnSoreSide.conditions.some((each) => conditions.includes(each)) ||
    notOnSoreSide.places.some((place) => profile.places.includes(place));
  return isSore ? profile.side : 'both';
}

const FEW_HOLDS = 3;
const LONG_HOLD_SECONDS = 10;
const LONGEST_LEAST_SECONDS = 150;
const FEWEST = 5;
const LEAST_SHARE = 0.6;
