import type { SourceKind } from '#schema';

/** The headings of the bibliography. */
export const sourceKindTitles: Readonly<Record<SourceKind, string>> = {
  guideline: 'Guidelines',
  'systematic-review': 'Reviews of all studies',
  'randomized-trial': 'Trials with groups made by chance',
  cohort: 'Studies over time',
  'cross-sectional': 'Studies at one point in time',
  registry: 'Registries',
  'case-control': 'Case-control studies',
  'diagnostic-study': 'Studies of tests',
  'laboratory-study': 'Laboratory studies',
  'consensus-statement': 'Agreements of experts',
  'expert-review': 'Reviews by experts',
  'case-series': 'Reports of single patients',
  textbook: 'Textbooks',
  'health-service-page': 'Pages of health services',
  'web-page': 'Other web pages',
  unknown: 'Other papers',
};
