import type { Assessment, Match } from '#triage';
import { conditionsOf } from './pattern-conditions.ts';

/** An assessment with condition ids in place of patterns: what `npm run assess` prints. */
export function auditable(result: Assessment) {
  return {
    urgency: result.urgency,
    rules: result.because.map(({ rule, urgency, answers }) => ({ id: rule, urgency, answers })),
    patterns: result.patterns.map((match: Match, at) => ({
      rank: at + 1,
      conditions: conditionsOf(match.pattern),
      fit: match.fit,
      because: match.because,
      against: match.against,
    })),
    mixed: result.isMixed,
    needsCheck: result.needCheck.flatMap(conditionsOf),
    questionsAsked: result.steps.flatMap(({ questions }) => questions),
    screensAsked: result.steps.length,
    questionsUnanswered: result.unanswered,
    answersNotCounted: result.dropped,
    isComplete: result.next === undefined,
  };
}
