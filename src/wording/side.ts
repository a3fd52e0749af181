import type { SideUse } from '#schema';

/** The side a reader chose. */
export type ChosenSide = 'both' | 'left' | 'right';

/** How the sides share the work, as it stands in a dose. Empty when both work together. */
export function sideWords(sides: SideUse, side: ChosenSide = 'both'): string {
  if (sides === 'both-together') return '';
  if (sides === 'in-turn') return 'legs in turn';
  return side === 'both' ? 'each side' : `${side} side`;
}

/** The sides as one chooses between them. */
export const sideChoices: Readonly<Record<ChosenSide, string>> = {
  both: 'Both sides',
  left: 'Left',
  right: 'Right',
};

/** How the two sides share the work, as a sentence for the dose card. */
export const sideUseWords: Readonly<Record<SideUse, string>> = {
  'both-together': 'Both legs work together',
  'one-then-the-other': 'Each side, all repeats on one side first',
  'in-turn': 'Legs in turn: one move with each leg is one repeat',
};

/** The side that a film shows at work, as one chooses it. */
export const filmSideWords: Readonly<Record<'left' | 'right', string>> = {
  left: 'Left side',
  right: 'Right side',
};
