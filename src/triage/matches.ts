import type { CheckerAnswers } from '#schema';
import { holds } from './answers.ts';
import { type Belief, beliefIn, priorOf, pullsOf, temperOf } from './belief.ts';
import type { Checker } from './checker.ts';
import { type Finding, findingsIn } from './findings.ts';

/** How far a pattern goes with what was said. */
export type Fit = 'well' | 'partly' | 'possible';

/** An answer that speaks for a pattern, or against it. */
export type Reason = Pick<Finding, 'question' | 'option' | 'isPresent'>;

/** One pattern that may be named. */
export interface Match {
  /** The id of the pattern; `fai-labral` stands for two conditions. */
  readonly pattern: string;
  readonly fit: Fit;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
}

/** The patterns that may be named. */
export interface Matches {
  /** At most three, the nearest first. */
  readonly named: readonly Match[];
  /** Whether no one pattern stands out. */
  readonly isMixed: boolean;
  /** Serious patterns above a low threshold, whatever their rank. */
  readonly needCheck: readonly string[];
}

/** Serious causes, named as "needs a check" from a low threshold. */
const SERIOUS: readonly string[] = [
  'femoral-neck-stress-fracture',
  'osteonecrosis',
  'malignancy-metastasis',
  'hip-fracture',
  'septic-arthritis-osteomyelitis',
  'inflammatory-arthritis',
  'inguinal-femoral-hernia',
  'dvt-vascular',
];
const CHECK_FROM = 0.05;
const WELL_FROM = 0.5;
const PARTLY_FROM = 0.22;
const POSSIBLE_FROM = 0.02;
const MOST_NAMED = 3;
const MIXED_BELOW = 0.25;
const MIXED_WITHIN = 0.05;

/** What the answers may fit with. */
export function matchesFor(checker: Checker, answers: CheckerAnswers): Matches {
  const paths = checker.evidence.paths.filter((path) => holds(path.if, answers));
  const alone = paths.find((path) => path.alone);
  if (alone) return { named: [plain(alone.id, alone.fit)], isMixed: false, needCheck: [] };
  const findings = findingsIn(checker, answers);
  const prior = priorOf(checker, answers);
  const excluded = new Set(paths.flatMap(({ without }) => without));
  const ranked = [...beliefIn(checker, prior, findings)]
    .filter(([pattern]) => !excluded.has(pattern))
    .toSorted((a, b) => b[1] - a[1]);
  const first = paths.map(({ id, fit }) => plain(id, fit));
  const scored = ranked
    .filter(([, share]) => share >= POSSIBLE_FROM)
    .slice(0, MOST_NAMED)
    .map(([pattern, share]) => ({ pattern, fit: fitOf(share), ...reasonsFor(checker, { pattern, prior, findings }) }));
  const [best = 0, second = 0] = ranked.map(([, share]) => share);
  return {
    named: [...first, ...scored].slice(0, MOST_NAMED),
    isMixed: first.length === 0 && (best < MIXED_BELOW || best - second < MIXED_WITHIN),
    needCheck: ranked.filter(([id, share]) => SERIOUS.includes(id) && share >= CHECK_FROM).map(([id]) => id),
  };
}

const plain = (pattern: string, fit: Fit): Match => ({ pattern, fit, because: [], against: [] });

const fitOf = (share: number): Fit => (share >= WELL_FROM ? 'well' : share >= PARTLY_FROM ? 'partly' : 'possible');

/** From which factor on an answer is worth naming. */
const TELLING = Math.log(1.35);
const MOST_REASONS = 4;

function reasonsFor(
  checker: Checker,
  {
    pattern,
    prior,
    findings,
  }: { readonly pattern: string; readonly prior: Belief; readonly findings: readonly Finding[] },
): Pick<Match, 'because' | 'against'> {
  const temper = temperOf(checker, findings);
  const place = [...prior.keys()].indexOf(pattern);
  const weighed = findings.flatMap((finding) => {
    const pull = pullsOf(checker, prior, finding)?.[place];
    return pull === undefined ? [] : [{ finding, pull, weighed: temper(finding) * pull }];
  });
  const named = (side: 1 | -1) =>
    weighed
      .filter(({ finding, pull }) => pull * side > TELLING && (side < 0 || finding.isPresent))
      .toSorted((a, b) => side * (b.weighed - a.weighed))
      .slice(0, MOST_REASONS)
      .map(({ finding: { question, option, isPresent } }) => ({ question, ...(option ? { option } : {}), isPresent }));
  return { because: named(1), against: named(-1) };
}
