import { type Day, dayPlus, lastWeeks, weekOf } from './day.ts';
import { heaviest, type Light, lightOf, type PainLimits } from './light.ts';
import type { ActivityRating, Pain, SessionRecord } from './record.ts';

/** How many weeks the charts show. */
export const SHOWN_WEEKS = 12;

/** One week in a few numbers. Pain is the highest of the week; nothing when it was not noted. */
export interface WeekSummary {
  /** Its Monday. */
  readonly week: Day;
  readonly sessions: number;
  /** The days with a session, each once, in order. */
  readonly days: readonly Day[];
  readonly minutes: number;
  readonly before: Pain;
  readonly during: Pain;
  readonly nextMorning: Pain;
  /** The heaviest light of its sessions; nothing when there was none. */
  readonly light: Light | null;
}

/** The last twelve weeks up to that of today, the oldest first. Weeks without a session are there too, and empty. */
export function summariesOf(
  sessions: readonly SessionRecord[],
  today: Day,
  limits: PainLimits,
): readonly WeekSummary[] {
  // Days are compared as texts: to work out the week of each of thousands would take longer than all the rest.
  return lastWeeks(today, SHOWN_WEEKS).map((week) => {
    const end = dayPlus(week, 7);
    const its = sessions.filter(({ day }) => day >= week && day < end && day <= today);
    return summaryOf(week, its, limits);
  });
}

/** How hard an activity was in each of the last twelve weeks: the last word of the week, or nothing. */
export function ratingsByWeek(ratings: readonly ActivityRating[], activity: string, today: Day): readonly Pain[] {
  const own = ratings
    .filter((rating) => rating.activity === activity && rating.day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return lastWeeks(today, SHOWN_WEEKS).map((week) => own.findLast(({ day }) => weekOf(day) === week)?.score ?? null);
}

function summaryOf(week: Day, sessions: readonly SessionRecord[], limits: PainLimits): WeekSummary {
  return {
    week,
    sessions: sessions.length,
    days: [...new Set(sessions.map(({ day }) => day))].toSorted(),
    minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    before: highest(sessions.map(({ painBefore }) => painBefore)),
    during: highest(sessions.map(({ painDuring }) => painDuring)),
    nextMorning: highest(sessions.map(({ painNextMorning }) => painNextMorning)),
    light: heaviest(sessions.map((session) => lightOf(session, limits))),
  };
}

function highest(scores: readonly Pain[]): Pain {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
