import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import type { CalendarPlan } from '#routine';

/** What stands in each entry of the calendar. */
export interface CalendarEntry {
  readonly plan: CalendarPlan;
  readonly minutes: number;
  /** Minutes before the session at which the device reminds; `null` for no reminder. */
  readonly reminderMinutes: number | null;
  readonly summary: string;
  readonly description: string;
  /** The link that opens the routine. */
  readonly address: string;
  /** The routine's own id: a second file for the same routine takes the place of the first. */
  readonly id: string;
  /** When the file was made, in milliseconds since 1970. */
  readonly madeAt: number;
}

/**
 * The sessions as a calendar file. Its times are "floating": 18:30 is 18:30 wherever the device is, so a journey
 * across time zones and a change of the clock move nothing.
 */
export function calendarFile(entry: CalendarEntry): string {
  const { plan, minutes, reminderMinutes, summary, description, address, id, madeAt } = entry;
  // A floating time is written as the clock shows it; the writer takes it from the parts of UTC.
  const start = new Date(`${plan.day}T${plan.time}:00Z`);
  const calendar = ical({ prodId: { company: 'Ball & Socket', product: 'My routine', language: 'EN' } });
  const event = calendar.createEvent({
    id: `${id}@ball-and-socket`,
    sequence: Math.floor(madeAt / MINUTE),
    stamp: new Date(madeAt),
    start,
    end: new Date(start.getTime() + minutes * MINUTE),
    floating: true,
    summary,
    description: `${description}\n\n${address}`,
    url: address,
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: plan.days.map((day) => WEEKDAYS[day] ?? ICalWeekday.MO),
      count: plan.sessions,
    },
  });
  if (reminderMinutes !== null)
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: reminderMinutes * 60, description: summary });
  return calendar.toString();
}

const MINUTE = 60_000;

const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
] as const;
