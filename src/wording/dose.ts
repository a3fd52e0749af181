import type { Dose, SideUse } from '#schema';
import { type ChosenSide, sideWords } from './side.ts';

/** The numbers of a dose that are said in words. */
export type SaidDose = Pick<Dose, 'sets' | 'repetitions' | 'holdSeconds'>;

/** A whole dose: "3 × 10, each side, hold 3 seconds". */
export function doseWords(dose: SaidDose, sides: SideUse, side: ChosenSide = 'both'): string {
  return [setsWords(dose), howWords(dose, sides, side)].filter(Boolean).join(', ');
}

/** Sets and repetitions, for large figures: "3 × 10". */
export const setsWords = ({ sets, repetitions }: Pick<Dose, 'sets' | 'repetitions'>): string =>
  `${sets} × ${repetitions}`;

/** What stands beside the large figures: "each side, hold 3 seconds". May be empty. */
export function howWords(
  { holdSeconds }: Pick<Dose, 'holdSeconds'>,
  sides: SideUse,
  side: ChosenSide = 'both',
): string {
  const hold = holdSeconds > 0 ? `hold ${holdSeconds} ${holdSeconds === 1 ? 'second' : 'seconds'}` : '';
  return [sideWords(sides, side), hold].filter(Boolean).join(', ');
}

/** The days of a week: "3 days a week", "2 to 5 days a week". */
export function daysWords(least: number, most = least): string {
  if (least === most) return least === 7 ? 'every day' : `${least} ${least === 1 ? 'day' : 'days'} a week`;
  return `${least} to ${most} days a week`;
}
