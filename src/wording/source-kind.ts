import type { SourceKind } from '#schema';

/** What a kind of source is and how sure it makes us, in a plain sentence or two. Empty when we do not know the kind. */
export const sourceKindWords: Record<SourceKind, string> = {
  guideline: 'Advice that a panel of experts drew up from the research. It is only as strong as the studies behind it.',
  'systematic-review':
    'Gathers and weighs all the studies that its authors could find. It is only as strong as those studies.',
  'randomized-trial': 'Trial that put people into groups by chance. One good trial makes us fairly sure.',
  cohort: 'Followed a group of people over time. It shows what tends to happen, but not always why.',
  'cross-sectional': 'Looked at a group of people at one point in time. It cannot tell cause from effect.',
  registry: 'Counts from everyday care in many clinics. It shows what happened, but not always why.',
  'case-control': 'Compared people who have a problem with people who do not. It can hint at causes.',
  'diagnostic-study': 'Tested how often a sign, a test or a tool gives the right answer.',
  'laboratory-study':
    'Measured the body at work, for example which muscles are active. It does not show who gets better.',
  'consensus-statement': 'A statement that a group of experts agreed on. It rests partly on their judgment.',
  'expert-review': 'Overview by people who know the field. They choose which studies to include.',
  'case-series': 'Describes one or more patients, with no group to compare them with.',
  textbook: 'Chapter or entry in a reference work. It sums up what is generally taught.',
  'health-service-page': 'Page from a health service, a hospital or a professional body. It is not a study.',
  'web-page': 'Page on the web, used as background. It is not a study.',
  unknown: '',
};
