import { AT_START, moveClock, pauseClock, readClock, type SessionClock, startClock } from './session-clock.ts';
import { canEase, easeAt, easedPlan } from './session-ease.ts';
import { backFrom, endOfExercise, skipFrom } from './session-place.ts';
import { isWork, type SessionPlan, type SessionStep, stepAt, type WorkStep } from './session-plan.ts';

/** A session that somebody is doing. */
export interface SessionRun {
  readonly plan: SessionPlan;
  readonly clock: SessionClock;
  /** The work that was done to its end; a mark each, see `markOf`. */
  readonly marks: ReadonlySet<string>;
  /** Places of the exercises that were made easier. */
  readonly eased: readonly number[];
  /** Where the last skip left from, as long as one may want to go back there. */
  readonly skipped: { readonly from: number; readonly to: number } | null;
}

/** What can be asked of a session. `look` moves it on; `stop` leaves the rest of this exercise out and pauses. */
export type RunEvent = 'look' | 'start' | 'pause' | 'skip' | 'back' | 'ease' | 'stop';

/** A session at its start. */
export const startRun = (plan: SessionPlan, eased: readonly number[] = []): SessionRun => ({
  plan: easedPlan(plan, eased),
  clock: AT_START,
  marks: new Set(),
  eased,
  skipped: null,
});

/** What becomes of a session when something is asked of it. `now` is milliseconds of a clock that never goes back. */
export function nextRun(run: SessionRun, event: RunEvent, now: number): SessionRun {
  const looked = lookedAt(run, now);
  return EVENTS[event](looked, now);
}

/** The step that a session is at. */
export const stepOf = ({ plan, clock }: SessionRun): SessionStep | undefined => stepAt(plan, clock.position);

/** Whether nothing is left to do. */
export const isOver = ({ plan, clock }: SessionRun): boolean => clock.position >= plan.milliseconds;

/** The mark of work that was done: place, set, side, repetition and phase. */
export const markOf = ({ place, set, side, repetition, phase }: WorkStep): string =>
  `${place}.${set}${side === null ? 'b' : side[0]}${repetition}.${phase}`;

const EVENTS: Readonly<Record<RunEvent, (run: SessionRun, now: number) => SessionRun>> = {
  look: (run) => run,
  start: (run, now) => ({ ...run, clock: startClock(run.clock, now) }),
  pause: paused,
  skip: skip,
  back: back,
  ease: ease,
  stop: (run, now) => paused(moved(run, endOfExercise(run.plan, stepOf(run)?.place ?? 0)), now),
};

function paused(run: SessionRun, now: number): SessionRun {
  return { ...run, clock: pauseClock(run.clock, now, run.plan.milliseconds) };
}

function skip(run: SessionRun): SessionRun {
  const step = stepOf(run);
  const [from, to] = [run.clock.position, skipFrom(run.plan, run.clock.position)];
  // Only an exercise that was left out by mistake has a middle to come back to.
  return { ...moved(run, to), skipped: step && isWork(step) ? { from, to } : null };
}

function back(run: SessionRun): SessionRun {
  const { skipped, clock, plan } = run;
  const step = stepOf(run);
  const hasJustSkipped = skipped && step && !isWork(step) && step.from === skipped.to;
  return { ...moved(run, hasJustSkipped ? skipped.from : backFrom(plan, clock.position)), skipped: null };
}

function ease(run: SessionRun): SessionRun {
  const place = stepOf(run)?.place;
  if (place === undefined || run.eased.includes(place) || !canEase(run.plan, place)) return run;
  const { plan, milliseconds } = easeAt(run.plan, place, run.clock.position);
  return { ...moved({ ...run, plan }, milliseconds), eased: [...run.eased, place], skipped: null };
}

const moved = (run: SessionRun, position: number): SessionRun => ({
  ...run,
  clock: moveClock(run.clock, position, run.plan.milliseconds),
});

function lookedAt(run: SessionRun, now: number): SessionRun {
  const clock = readClock(run.clock, now, run.plan.milliseconds);
  if (clock === run.clock) return run;
  const step = stepOf(run);
  if (step && clock.position < step.to) return { ...run, clock };
  const done = run.plan.steps.filter(
    (step): step is WorkStep => isWork(step) && step.to > run.clock.position && step.to <= clock.position,
  );
  return { ...run, clock, marks: done.length > 0 ? new Set([...run.marks, ...done.map(markOf)]) : run.marks };
}
