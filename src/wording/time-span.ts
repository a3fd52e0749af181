/** How long pain has lasted, by the ids of the checker's own question. */
export const lastedWords = {
  'under-2-weeks': 'Less than 2 weeks',
  '2-to-6-weeks': '2 to 6 weeks',
  '6-to-12-weeks': '6 weeks to 3 months',
  'over-3-months': 'More than 3 months',
} as const;

/** How long ago an operation was. */
export const agoWords = {
  'under-6-weeks': 'Less than 6 weeks ago',
  '6-to-12-weeks': '6 weeks to 3 months ago',
  '3-to-6-months': '3 to 6 months ago',
  '6-to-12-months': '6 to 12 months ago',
  'over-a-year': 'More than a year ago',
} as const;
