import { isWork, type SessionRun, shareOfBout, stepOf } from '#routine';
import { secondsOf } from './session-words.ts';

/** What the counter shows: a number, and what it counts. */
export interface Count {
  readonly number: number;
  readonly of: string;
  /** Seconds are counted, not repetitions. */
  readonly isTime: boolean;
}

/** The number in the socket: seconds left of a wait or of a hold that is long enough to count, otherwise the repetition. */
export function countOf(run: SessionRun): Count {
  const step = stepOf(run);
  const item = step && run.plan.items[step.place];
  if (!step || !item) return { number: 0, of: '', isTime: false };
  if (!isWork(step) || (step.type === 'hold' && secondsOf(step) >= COUNTED_HOLD_SECONDS)) {
    const number = Math.max(0, Math.ceil((step.to - run.clock.position) / 1000));
    return { number, of: number === 1 ? 'second' : 'seconds', isTime: true };
  }
  return { number: step.repetition, of: `of ${item.repetitions}`, isTime: false };
}

/** How full the socket is, from 0 to 1: the time that has passed, or the part of the set that is done. */
export function shareOf(run: SessionRun): number {
  const step = stepOf(run);
  if (!step) return 0;
  if (isWork(step) && !countOf(run).isTime) return shareOfBout(run.plan, step, run.clock.position);
  return Math.min(Math.max((run.clock.position - step.from) / (step.to - step.from), 0), 1);
}

/** Shorter holds are over before a number has been read. */
const COUNTED_HOLD_SECONDS = 5;
