import type { CheckerCase } from '#schema';
import type { Checker } from '#triage';
import { chance } from './chance.ts';
import { withDoubts, withMistakes } from './disturb.ts';
import { type Measures, measureOn, type Score, scoreOn } from './score.ts';

/** The same people with some answers disturbed, as means over several draws; shares from 0 to 1. */
export interface Trial {
  /** Which share of the answers was disturbed, and how. */
  readonly share: number;
  readonly kind: 'mistakes' | 'doubts';
  readonly first: number;
  readonly amongThree: number;
  readonly triage: number;
  readonly safe: number;
  readonly missedEmergency: number;
  readonly needlessEmergency: number;
}

/** The whole audit on one set of people. */
export interface Audit {
  readonly score: Score;
  readonly trials: readonly Trial[];
}

const DRAWS = 20;
const SHARES = [0.1, 0.2] as const;

/** Audits the checker on both sets of people. */
export const auditSets = (checker: Checker, cases: readonly CheckerCase[]): Record<CheckerCase['set'], Audit> => {
  const [tune, keep] = (['tune', 'keep'] as const).map((set) => cases.filter((person) => person.set === set));
  return { tune: auditOf(checker, tune ?? []), keep: auditOf(checker, keep ?? []) };
};

/** Audits the checker on some people: as they answered, with doubts, and with mistakes. The same every time. */
export function auditOf(checker: Checker, people: readonly CheckerCase[]): Audit {
  const trials = SHARES.flatMap((share) =>
    (['mistakes', 'doubts'] as const).map((kind) => trial(checker, people, { share, kind })),
  );
  return { score: scoreOn(checker, people), trials };
}

function trial(
  checker: Checker,
  people: readonly CheckerCase[],
  { share, kind }: Pick<Trial, 'share' | 'kind'>,
): Trial {
  const disturb = kind === 'mistakes' ? withMistakes : withDoubts;
  const scores = Array.from({ length: DRAWS }, (_, draw) => {
    const random = chance(draw * 7919 + Math.round(share * 1000));
    return measureOn(checker, people, (answers) => disturb(checker, answers, { share, random }));
  });
  const mean = (of: (measures: Measures) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    share,
    kind,
    first: mean((all) => all.first.share),
    amongThree: mean((all) => all.amongThree.share),
    triage: mean((all) => all.triage.share),
    safe: mean((all) => all.safe.share),
    missedEmergency: mean((all) => all.missedEmergency.share),
    needlessEmergency: mean((all) => all.needlessEmergency.share),
  };
}
