import { z } from 'zod';
import { checkerId, conditions } from './checker-question.ts';
import { field, fields } from './field.ts';

const share = field(z.number().min(0.0001).max(0.99), 'a share between 0 and 1', 'hip-osteoarthritis: 0.6');
const shares = z.record(checkerId, share);

/** How often an answer is given with each pattern. */
const finding = fields({
  id: field(checkerId, 'an id in lower case', 'id: worse-stairs'),
  /** Findings of one group go together, so that each counts less. */
  group: checkerId,
  /** The share for every pattern that is not named. */
  others: share,
  shares,
  /** Shares that were set with a published figure in mind, and its source. All others are estimates. */
  anchored: z.record(checkerId, z.string()).default({}),
});

/** A person whose way is not that of the table: pregnant, with a new hip, a child. */
const path = fields({
  /** The pattern that is named first. */
  id: checkerId,
  if: conditions,
  /** Patterns that cannot be. */
  without: z.array(checkerId).default([]),
  /** Nothing else is named. */
  alone: z.boolean().default(false),
  /** How far it fits. */
  fit: z.enum(['well', 'partly', 'possible']),
});

/** The whole of `content/checker/evidence.yaml`. */
export const checkerEvidence = fields({
  /** Share of each pattern among adults with hip pain, by age band and sex. */
  priors: z.record(z.string(), z.record(z.enum(['female', 'male']), shares)),
  /** The power to which priors are raised: below 1, a rare pattern is not drowned by a common one. */
  priorPower: field(z.number().min(0).max(1), 'a number from 0 to 1', 'priorPower: 0.6'),
  /** How much a finding counts that was not chosen from a list, against one that was denied when asked. */
  silence: field(z.number().min(0).max(1), 'a number from 0 to 1', 'silence: 0.5'),
  paths: z.array(path).default([]),
  findings: z.array(finding).min(1),
});

/** Likelihoods for patterns. */
export type CheckerEvidence = z.infer<typeof checkerEvidence>;
