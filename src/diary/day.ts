/** A local day as text: "2026-11-23". Sorts as days do. */
export type Day = string;

/** Whether a value is a day of the calendar between 2000 and 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^2[01]\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day so many days later; earlier with a negative number. */
export const dayPlus = (day: Day, days: number): Day =>
  new Date((dayNumber(day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The Monday of the week in which a day lies. It names the week. */
export const weekOf = (day: Day): Day => dayPlus(day, -((dayNumber(day) + MONDAY_OF_1970) % 7));

/** The last weeks up to the one of today, each by its Monday, the oldest first. */
export const lastWeeks = (today: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, at) => dayPlus(weekOf(today), 7 * (at + 1 - count)));

/** The seven days of a week. */
export const daysOfWeek = (week: Day): readonly Day[] => Array.from({ length: 7 }, (_, at) => dayPlus(week, at));

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

const MILLISECONDS_A_DAY = 86_400_000;
/** The first of January 1970 was a Thursday. */
const MONDAY_OF_1970 = 3;
