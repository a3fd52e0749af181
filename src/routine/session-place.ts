import { isWork, type SessionPlan, type SessionStep, stepAt, type WorkStep } from './session-plan.ts';

// Times are milliseconds from the start of the session.

/** Where to go on after a skip: a wait ends at once; otherwise the rest of the exercise is left out. */
export function skipFrom(plan: SessionPlan, milliseconds: number): number {
  const step = stepAt(plan, milliseconds);
  if (!step) return plan.milliseconds;
  return isWork(step) ? endOfExercise(plan, step.place) : step.to;
}

/** Where to go back to: the start of this set and side; from its first seconds, the one before. */
export function backFrom(plan: SessionPlan, milliseconds: number): number {
  const starts = plan.steps.filter(isStartOfBout).map(({ from }) => from);
  return starts.findLast((from) => from <= milliseconds - BACK_WITHIN_MILLISECONDS) ?? 0;
}

/** When the exercise at a place is over: where the next one begins, or the session ends. */
export const endOfExercise = (plan: SessionPlan, place: number): number =>
  plan.steps.findLast((step) => step.place === place)?.to ?? plan.milliseconds;

/** How much of a set and side is done, from 0 to 1. */
export function shareOfBout(plan: SessionPlan, step: WorkStep, milliseconds: number): number {
  const bout = plan.steps.filter((other) => isWork(other) && isSameBout(other, step));
  const [from, to] = [bout[0]?.from ?? 0, bout.at(-1)?.to ?? 1];
  return Math.min(Math.max((milliseconds - from) / (to - from), 0), 1);
}

/** Whether two steps belong to the same set of the same side of an exercise. */
export const isSameBout = (one: SessionStep, other: SessionStep): boolean =>
  one.place === other.place && one.set === other.set && one.side === other.side;

const isStartOfBout = (step: SessionStep): boolean => isWork(step) && step.repetition === 1 && step.phase === 0;

/** Somebody who goes back this soon means what was before. */
const BACK_WITHIN_MILLISECONDS = 3000;
