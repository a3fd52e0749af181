import type { Position } from '#schema';

/** How one lies, sits or stands at the start of an exercise. */
export const positionWords: Readonly<Record<Position, string>> = {
  supine: 'Lying on your back',
  'side-lying': 'Lying on your side',
  prone: 'Lying on your front',
  'hands-and-knees': 'On your hands and knees',
  'half-kneeling': 'Kneeling on one knee',
  sitting: 'Sitting',
  standing: 'Standing',
};
