import type { CalendarWish } from '#routine';
import type { CalendarEntry } from './calendar-file.ts';

/** Today and the time now by the device's own clock, as a calendar writes them. */
export function clockOf(date: Date): Pick<CalendarWish, 'today' | 'now'> {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    today: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    now: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

/** Makes the file and hands it to the browser. Says whether that worked; what makes it comes only now. */
export async function save(entry: Omit<CalendarEntry, 'madeAt'>): Promise<boolean> {
  try {
    const { calendarFile } = await import('./calendar-file.ts');
    const text = calendarFile({ ...entry, madeAt: Date.now() });
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'hip-exercises.ics';
    link.click();
    // Some browsers read the file only a moment later.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
