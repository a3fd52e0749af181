/** A day as it is printed: "22 November 2026". Takes `2026-11-22`. */
export function dateWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A month as it is printed: "November 2026". Takes `2026-11` or a day in it. */
export function monthWords(month: string): string {
  return dateWords(`${month.slice(0, 7)}-01`).slice(2);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
