import { endOfExercise } from './session-place.ts';
import { isWork, planSession, type SessionDose, type SessionPlan, type SessionStep, stepAt } from './session-plan.ts';

/**
 * About a third less, as the pain rule asks for: the one number is lowered that comes nearest to two thirds.
 * Sets go first, then repetitions; the hold where it is the only repetition. What is at its least already stays as it is.
 */
export function easierDose(dose: SessionDose): SessionDose {
  const parts = EASED_PARTS.filter((part) => part !== 'holdSeconds' || dose.repetitions === 1);
  const choices = parts
    .map((part) => ({ part, less: Math.floor((dose[part] * 2) / 3) }))
    .filter(({ less }) => less >= 1)
    .toSorted((one, other) => other.less / dose[other.part] - one.less / dose[one.part]);
  const [best] = choices;
  return best ? { ...dose, [best.part]: best.less } : dose;
}

/** Whether the exercise at a place can be made easier at all. */
export function canEase({ items }: SessionPlan, place: number): boolean {
  const item = items[place];
  return item !== undefined && EASED_PARTS.some((part) => easierDose(item)[part] !== item[part]);
}

/** The plan with the exercises at some places made easier. */
export function easedPlan(plan: SessionPlan, places: readonly number[]): SessionPlan {
  const items = plan.items.map((item, place) => (places.includes(place) ? { ...item, ...easierDose(item) } : item));
  return planSession(items, plan.firstSide);
}

/** The easier plan, and the moment in it that belongs to a moment of the old one. What is left out now has passed. */
export function easeAt(
  plan: SessionPlan,
  place: number,
  milliseconds: number,
): { plan: SessionPlan; milliseconds: number } {
  const eased = easedPlan(plan, [place]);
  const step = stepAt(plan, milliseconds);
  return { plan: eased, milliseconds: step ? momentIn(eased, step, milliseconds) : 0 };
}

function momentIn(eased: SessionPlan, step: SessionStep, milliseconds: number): number {
  const same = eased.steps.find((other) => isSame(other, step));
  if (same) return Math.min(same.from + milliseconds - step.from, same.to);
  const lastOfBout = eased.steps.findLast(
    (other) => isWork(other) && other.place === step.place && other.set === step.set && other.side === step.side,
  );
  return lastOfBout?.to ?? endOfExercise(eased, step.place);
}

function isSame(one: SessionStep, other: SessionStep): boolean {
  if (one.type !== other.type || one.place !== other.place || one.set !== other.set || one.side !== other.side) {
    return false;
  }
  return !isWork(one) || !isWork(other) || (one.repetition === other.repetition && one.phase === other.phase);
}

const EASED_PARTS = ['sets', 'repetitions', 'holdSeconds'] as const;
