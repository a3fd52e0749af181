import { type RecordedItem, recordedItem } from './recorded-item.ts';
import { isWork } from './session-plan.ts';
import { markOf, type SessionRun } from './session-run.ts';

/** What became of an exercise: all of it, some of it, or nothing. */
export type ExerciseResult = 'done' | 'part' | 'skipped';

/** A session as a diary keeps it. */
export interface SessionRecord {
  /** The day where the person is: `2026-11-23`. */
  readonly day: string;
  /** ISO 8601, with the offset in UTC: `2026-11-23T07:30:00.000Z`. */
  readonly startedAt: string;
  /** Whole minutes that it ran, at least 1; pauses left out. */
  readonly minutes: number;
  readonly exercises: readonly (RecordedItem & { readonly result: ExerciseResult; readonly eased: boolean })[];
  /** From 0 to 10; `null` when it was not said. */
  readonly painBefore: number | null;
  readonly painDuring: number | null;
  /** At most 500 characters. */
  readonly note: string;
}

/** What a session does not know by itself. */
export type SessionSaid = Pick<SessionRecord, 'day' | 'startedAt' | 'painBefore' | 'painDuring' | 'note'>;

/** The longest note that is kept, in characters. */
export const LONGEST_NOTE = 500;

/** The record of a session, finished or not. */
export function recordOf(run: SessionRun, { note, ...said }: SessionSaid): SessionRecord {
  return {
    ...said,
    minutes: Math.max(1, Math.round(run.clock.ran / 60_000)),
    exercises: run.plan.items.map((item, place) => ({
      ...recordedItem(item, place),
      result: resultOf(run, place),
      eased: run.eased.includes(place),
    })),
    note: note.trim().slice(0, LONGEST_NOTE),
  };
}

/** What became of the exercise at a place, held against the plan as it was in the end. */
export function resultOf({ plan, marks }: SessionRun, place: number): ExerciseResult {
  if (![...marks].some((mark) => mark.startsWith(`${place}.`))) return 'skipped';
  const isAllDone = plan.steps.every((step) => step.place !== place || !isWork(step) || marks.has(markOf(step)));
  return isAllDone ? 'done' : 'part';
}
