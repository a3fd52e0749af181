import type { OwnCard } from '#routine';
import type { SideUse } from '#schema';

/** How a card shares the work between the sides, as far as its writer said so: nothing is said of a card for both. */
export const sidesOfCard = ({ side }: Pick<OwnCard, 'side'>): SideUse =>
  side === 'both' ? 'both-together' : 'one-then-the-other';
