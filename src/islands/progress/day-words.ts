import { type Day, dayPlus } from '#diary';
import { dateWords } from '#wording';

/** A day as one would say it on another day: "today", "yesterday" or "22 November 2026". */
export function dayWords(day: Day, today: Day): string {
  if (day === today) return 'today';
  return day === dayPlus(today, -1) ? 'yesterday' : dateWords(day);
}

/** A day where there is little room: "22 Nov". */
export const shortDay = (day: Day): string =>
  dateWords(day)
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .replace(/(?<= \w{3})\w+/, '');

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 session", "3 sessions". */
export const countWords = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
