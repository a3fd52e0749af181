import type { CheckerEvidence, CheckerRule, CheckerScreen } from '#schema';

/** A rule as the checker needs it: without its words and its examples. */
export type Rule = Pick<CheckerRule, 'id' | 'urgency' | 'if' | 'definite'>;

/** All that decides: what is asked, what is urgent, and what answers go with which pattern. */
export interface Checker {
  readonly screens: readonly CheckerScreen[];
  readonly rules: readonly Rule[];
  readonly evidence: CheckerEvidence;
}
