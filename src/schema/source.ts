import { z } from 'zod';
import { field, fields } from './field.ts';

/** The kinds of source, those that make us surest first. The order is that of the bibliography. */
export const SOURCE_KINDS = [
  'guideline',
  'systematic-review',
  'randomized-trial',
  'cohort',
  'cross-sectional',
  'registry',
  'case-control',
  'diagnostic-study',
  'laboratory-study',
  'consensus-statement',
  'expert-review',
  'case-series',
  'textbook',
  'health-service-page',
  'web-page',
  'unknown',
] as const;

/** What kind of study or text a source is. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One entry of the bibliography, in `content/sources/`. */
export const source = fields({
  /** The names as they are printed, "Mellor R, Bennell K, et al." */
  authors: field(z.string().min(2), 'the names as printed', 'authors: Mellor R, Bennell K, et al.'),
  title: field(z.string().min(3), 'the title of the work', 'title: Hip pain in adults'),
  /** Journal, book or site. */
  within: field(z.string().min(2).optional(), 'the journal, book or site', 'within: BMJ'),
  /** Year of publication. Left out when `undated`. */
  year: field(z.number().int().min(1900).max(2100).optional(), 'a year', 'year: 2018'),
  /** Volume, issue and pages as printed: "361: k1662". */
  locator: field(z.string().optional(), 'volume, issue and pages', 'locator: "361: k1662"'),
  /** DOI without an address in front of it. Never constructed. */
  doi: field(
    z
      .string()
      .regex(/^10\.\d{4,}/)
      .optional(),
    'a DOI that starts with 10.',
    'doi: 10.1136/bmj.k1662',
  ),
  /** The publisher's page, where there is no DOI. */
  url: field(z.url().optional(), 'an address', 'url: https://www.nice.org.uk/guidance/ng226'),
  /** `false` when the only known address is not the publisher's: the citation is printed without a link. */
  link: field(z.boolean().default(true), 'true or false', 'link: false'),
  /** The month in which an undated page was read, as `2026-11`. */
  read: field(
    z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
    'a month written as year-month',
    'read: "2026-11"',
  ),
  /** What kind of study it is, where its title or our note says so. */
  kind: field(z.enum(SOURCE_KINDS), `one of ${SOURCE_KINDS.join(', ')}`, 'kind: randomized-trial'),
  /** `true` when the details have been seen and may be printed. */
  printReady: field(z.boolean(), 'true or false', 'printReady: true'),
});

/** One entry of the bibliography. */
export type Source = z.infer<typeof source>;
