import type { Goal } from '#schema';

/** The seven goals of physical therapy, in everyday words. */
export const goalWords: Readonly<Record<Goal, string>> = {
  'relieve-pain': 'Less pain',
  'improve-mobility': 'Moving about more easily',
  'fewer-arthritis-symptoms': 'Fewer arthritis symptoms',
  'range-of-motion': 'A hip that bends and turns further',
  'strengthen-stabilize': 'Stronger, steadier muscles',
  'education-self-management': 'Knowing what to do yourself',
  prevention: 'Keeping trouble away',
};
