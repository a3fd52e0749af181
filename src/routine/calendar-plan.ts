/** A day of the week; the week begins on Monday, as 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When somebody wants to exercise. Days and times are those of the person's own clock, wherever that is. */
export interface CalendarWish {
  readonly days: readonly Weekday[];
  /** "18:30". */
  readonly time: string;
  readonly weeks: number;
  /** Today, "2026-11-23", and the time now. */
  readonly today: string;
  readonly now: string;
}

/** The first session, and how they repeat. */
export interface CalendarPlan {
  /** The first day, "2026-11-25". */
  readonly day: string;
  readonly time: string;
  /** In the order of the week. */
  readonly days: readonly Weekday[];
  /** How many sessions there are in all. */
  readonly sessions: number;
}

/**
 * The sessions of so many weeks: the first one is the next chosen day, today only while its time is still to come.
 * Nothing when no day was chosen.
 */
export function calendarPlan({ days, time, weeks, today, now }: CalendarWish): CalendarPlan | null {
  const chosen = [...new Set(days)].sort((a, b) => a - b);
  const next = [0, 1, 2, 3, 4, 5, 6, 7]
    .map((ahead) => dayAfter(today, ahead))
    .find((day) => chosen.includes(weekdayOf(day)) && (day !== today || time > now));
  if (next === undefined) return null;
  return { day: next, time, days: chosen, sessions: chosen.length * weeks };
}

/** Days of a week with a rest between them where that can be: three sessions fall on Monday, Wednesday and Friday. */
export const spreadDays = (sessions: number): readonly Weekday[] =>
  SPREAD[Math.min(Math.max(Math.round(sessions), 1), SPREAD.length) - 1] ?? [];

/** The weekday of "2026-11-23", which is a Monday. */
export const weekdayOf = (day: string): Weekday => WEEKDAYS[(dateOf(day).getUTCDay() + 6) % 7] ?? 0;

function dayAfter(day: string, ahead: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}

/** At noon, so that no change of the clock comes near. */
const dateOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const SPREAD: readonly (readonly Weekday[])[] = [
  [0],
  [0, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3, 4, 5],
  WEEKDAYS,
];
