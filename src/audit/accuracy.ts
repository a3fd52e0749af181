import type { Accuracy, AccuracyOfSet, CheckerCase, CountedShare } from '#schema';
import type { Checker } from '#triage';
import type { Audit } from './audit-of.ts';
import type { Share } from './wilson.ts';

/** How good the checker is, in the form in which it is kept and shown. Throws when a set is empty: that would be no measure. */
export function accuracyOf(
  { evidence: { findings } }: Checker,
  audits: Readonly<Record<CheckerCase['set'], Audit>>,
  date: string,
): Accuracy {
  for (const [set, { score }] of Object.entries(audits))
    if (score.people === 0) throw new Error(`content/checker/cases.yaml: nobody is in the set "${set}".`);
  return {
    date,
    sets: { tune: kept(audits.tune), keep: kept(audits.keep) },
    shares: {
      anchored: findings.reduce((sum, { anchored }) => sum + Object.keys(anchored).length, 0),
      of: findings.reduce((sum, { shares }) => sum + Object.keys(shares).length, 0),
    },
  };
}

function kept({ score, trials }: Audit): AccuracyOfSet {
  const { wrong: _, byStep, people, screens, ...shares } = score;
  return {
    people,
    ...counted(shares),
    byStep: counted(byStep),
    screens,
    trials: trials.map(({ share, kind, ...means }) => ({ share, kind, ...rounded(means) })),
  };
}

const counted = <Name extends string>(shares: Readonly<Record<Name, Share>>): Record<Name, CountedShare> =>
  Object.fromEntries(
    Object.entries<Share>(shares).map(([name, { hits, of, low, high }]) => [
      name,
      { hits, of, ...rounded({ low, high }) },
    ]),
  ) as Record<Name, CountedShare>;

/** Numbers rounded, so that another machine comes to the same. */
const rounded = <T extends Readonly<Record<string, number>>>(numbers: T): T =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000])) as T;
