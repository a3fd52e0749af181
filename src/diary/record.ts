import type { Day } from './day.ts';

/** What came of one exercise in a session. `eased`: the reader chose "easier today". */
export interface SessionExercise {
  /** Of the library; a card in somebody's own words has its place, such as "own-2". */
  readonly id: string;
  /** Of a card only: 1 to 40 characters. */
  readonly title?: string;
  readonly result: 'done' | 'part' | 'skipped';
  readonly eased: boolean;
}

/** A score of pain, a whole number from 0 to 10; `null` when it was not given. */
export type Pain = number | null;

/** What makes a session red whatever its numbers are (programs.json, pain_rules.red). */
export const PAIN_SIGNS = ['sharp', 'limp', 'night'] as const;

/** A sign: sharp or catching pain, a limp, new pain at night. */
export type PainSign = (typeof PAIN_SIGNS)[number];

/** One session that somebody has done. */
export interface SessionRecord {
  readonly id: string;
  /** The local day on which it was done, which is not the day of `startedAt` everywhere on earth. */
  readonly day: Day;
  /** The moment it began, in UTC: "2026-11-23T07:30:00.000Z". */
  readonly startedAt: string;
  /** How long it took; 0 when that was not noted. */
  readonly minutes: number;
  /** The routine as the text of its link; empty when it was something else. */
  readonly routine: string;
  readonly exercises: readonly SessionExercise[];
  readonly painBefore: Pain;
  readonly painDuring: Pain;
  readonly painNextMorning: Pain;
  readonly signs: readonly PainSign[];
  /** Whether it was back to usual within 24 hours; `null` when nobody said. */
  readonly isSettled: boolean | null;
  readonly note: string;
  /** The moment of the last change, in UTC. The newer of two wins. */
  readonly changedAt: string;
}

/** Something that somebody wants to do again. Three at a time, an idea from stratford-1995-psfs; the question is our own. */
export interface Activity {
  readonly id: string;
  readonly name: string;
  /** `false` when it is no longer asked for. What was said of it stays. */
  readonly isCurrent: boolean;
  readonly changedAt: string;
}

/** How hard an activity was on a day: 0 not hard at all, 10 too hard to do. One a day. */
export interface ActivityRating {
  readonly id: string;
  readonly activity: string;
  readonly day: Day;
  readonly score: number;
  readonly changedAt: string;
}

/** What somebody wrote when looking back at a week. */
export interface WeekReview {
  /** The Monday of the week. */
  readonly week: Day;
  readonly wentWell: string;
  /** Ids of what was in the way. */
  readonly inTheWay: readonly string[];
  readonly goal: string;
  readonly ifThen: { readonly cue: string; readonly action: string };
  readonly changedAt: string;
}

/** What somebody has chosen for the whole diary. `isCautious`: carry on only at 0 to 2. */
export interface DiarySettings {
  readonly isCautious: boolean;
  readonly changedAt: string;
}

/** Everything that a diary holds, without what could not be read. */
export interface DiaryContent {
  readonly sessions: readonly SessionRecord[];
  readonly activities: readonly Activity[];
  readonly ratings: readonly ActivityRating[];
  readonly reviews: readonly WeekReview[];
  readonly settings: DiarySettings;
}

/** How diaries begin. Anything that was ever chosen is newer. */
export const FIRST_SETTINGS: DiarySettings = { isCautious: false, changedAt: '2000-01-01T00:00:00.000Z' };

/** The lengths that a record may have, in characters or in numbers of things. */
export const LIMITS = {
  note: 500,
  words: 200,
  activityName: 40,
  title: 40,
  activities: 3,
  minutes: 600,
  exercises: 12,
  barriers: 12,
  /** Six cards of the rarest signs, as `readRoutine` takes them. */
  routine: 8000,
} as const;

/** The id of a rating: one for an activity a day, so that a second one replaces the first. */
export const ratingId = (activity: string, day: Day): string => `${activity}.${day}`;

/** The activities that are asked for now, the oldest first, never more than three. */
export const currentActivities = (activities: readonly Activity[]): readonly Activity[] =>
  activities
    .filter(({ isCurrent }) => isCurrent)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, LIMITS.activities);

/** Sessions in the order in which they were done. */
export const inOrder = (sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  sessions.toSorted((a, b) => compare(a.day, b.day) || compare(a.startedAt, b.startedAt) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
