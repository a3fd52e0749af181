import type { Day } from '#diary';

/** The day on the reader's calendar at a moment. */
export function localDay(moment: Date): Day {
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${date}`;
}

/** The moment at which a session of a day is taken to have begun: now if that is today, or else noon. In UTC. */
export const startOn = (day: Day, now: Date): string =>
  (day === localDay(now) ? now : new Date(`${day}T12:00:00`)).toISOString();

/** An id that no other record has. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
