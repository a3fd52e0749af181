import type { Demand } from '#schema';

/** What somebody leaves out, as one ticks it in a list. */
export const avoidWords: Readonly<Record<Demand, string>> = {
  floor: 'No getting down on the floor',
  kneeling: 'No kneeling',
  'one-leg': 'No standing on one leg',
};

/** What somebody cannot do: completes "If you …". */
export const cannotWords: Readonly<Record<Demand, string>> = {
  floor: 'cannot get down on the floor',
  kneeling: 'cannot kneel',
  'one-leg': 'cannot stand on one leg',
};
