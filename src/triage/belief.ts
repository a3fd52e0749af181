import type { CheckerAnswers, CheckerEvidence } from '#schema';
import { chosenOf } from './answers.ts';
import type { Checker } from './checker.ts';
import type { Finding } from './findings.ts';

/** How well each pattern goes with what was said: shares that add up to 1. Never shown to a reader. */
export type Belief = ReadonlyMap<string, number>;

/** The bands of age for which there are shares, by the ages that the checker asks. */
const BANDS: Readonly<Record<string, string>> = {
  'under-18': '18-29',
  '18-29': '18-29',
  '30-44': '30-44',
  '45-49': '45-59',
  '50-59': '45-59',
  '60-64': '60-74',
  '65-74': '60-74',
  '75-plus': '75+',
};

/** Shares before anything is known but age and sex; the mean where one is not known. */
export function priorOf({ evidence }: Checker, answers: CheckerAnswers): Belief {
  const band = BANDS[chosenOf(answers.age)[0] ?? ''] ?? '';
  const sex = chosenOf(answers.sex)[0] ?? '';
  const { priors } = remembered(evidence);
  const known = priors.get(`${band} ${sex}`);
  if (known) return known;
  const tables = Object.entries(evidence.priors)
    .filter(([name]) => !band || name === band)
    .flatMap(([, bySex]) => (sex === 'female' || sex === 'male' ? [bySex[sex]] : [bySex.female, bySex.male]));
  const sums = new Map<string, number>();
  for (const table of tables)
    for (const [pattern, share] of Object.entries(table)) sums.set(pattern, (sums.get(pattern) ?? 0) + share);
  const prior = normal([...sums.keys()], Float64Array.from(sums.values()));
  priors.set(`${band} ${sex}`, prior);
  return prior;
}

/** What follows from the evidence alone, worked out once: an assessment asks for it hundreds of times. */
interface Remembered {
  readonly rows: ReadonlyMap<string, CheckerEvidence['findings'][number]>;
  readonly priors: Map<string, Belief>;
  readonly pulls: WeakMap<Belief, Map<string, Float64Array>>;
}

const memory = new WeakMap<CheckerEvidence, Remembered>();

function remembered(evidence: CheckerEvidence): Remembered {
  const known = memory.get(evidence);
  if (known) return known;
  const rows = new Map(evidence.findings.map((row) => [row.id, row]));
  const fresh: Remembered = { rows, priors: new Map(), pulls: new WeakMap() };
  memory.set(evidence, fresh);
  return fresh;
}

/**
 * How far one finding pulls each pattern, in the order of the prior: the logarithm of its share with the pattern over
 * its share of all, before it is tempered. Nothing for a finding that the evidence does not know.
 */
export function pullsOf({ evidence }: Checker, prior: Belief, { id, isPresent }: Finding): Float64Array | undefined {
  const { rows, pulls } = remembered(evidence);
  const row = rows.get(id);
  if (!row) return undefined;
  const known = pulls.get(prior) ?? new Map<string, Float64Array>();
  pulls.set(prior, known);
  const key = isPresent ? id : `no ${id}`;
  const before = known.get(key);
  if (before) return before;
  const chances = [...prior.keys()].map((pattern) => {
    const share = row.shares[pattern] ?? row.others;
    return isPresent ? share : 1 - share;
  });
  const overall = [...prior.values()].reduce((sum, share, at) => sum + share * (chances[at] ?? 0), 0);
  const all = Float64Array.from(chances, (chance) => Math.log(clamped(chance / overall)));
  known.set(key, all);
  return all;
}

/** Answers of one group go together, so each counts less: after the method of the clinical files. */
export function temperOf({ evidence }: Checker, findings: readonly Finding[]): (finding: Finding) => number {
  const { rows } = remembered(evidence);
  const counts = new Map<string, number>();
  for (const { id, isPresent, isSaid } of findings) {
    const group = rows.get(id)?.group;
    if (group) counts.set(group, (counts.get(group) ?? 0) + (isPresent || isSaid ? 1 : evidence.silence));
  }
  return ({ id, isPresent, isSaid }) => {
    const count = counts.get(rows.get(id)?.group ?? '') ?? 1;
    const together = count <= 1 ? 1 : Math.max(LEAST_WEIGHT, GROUP_WEIGHT / Math.sqrt(count));
    return together * (isPresent || isSaid ? 1 : evidence.silence);
  };
}

const LEAST_WEIGHT = 0.5;
const GROUP_WEIGHT = 1.25;
/** No answer alone moves a pattern farther than this, or its inverse. */
const MOST_FACTOR = 10;

const clamped = (factor: number) => Math.min(MOST_FACTOR, Math.max(1 / MOST_FACTOR, factor));

/** Shares of the patterns after some findings. */
export function beliefIn(checker: Checker, prior: Belief, findings: readonly Finding[]): Belief {
  const temper = temperOf(checker, findings);
  const { priorPower } = checker.evidence;
  const logs = Float64Array.from(prior.values(), (share) => priorPower * Math.log(share));
  for (const finding of findings) {
    const weight = temper(finding);
    const pulls = pullsOf(checker, prior, finding);
    if (pulls) for (let at = 0; at < logs.length; at += 1) logs[at] = (logs[at] ?? 0) + weight * (pulls[at] ?? 0);
  }
  return normal([...prior.keys()], logs.map(Math.exp));
}

function normal(patterns: readonly string[], shares: Float64Array): Belief {
  const sum = shares.reduce((all, share) => all + share, 0);
  return new Map(patterns.map((pattern, at) => [pattern, (shares[at] ?? 0) / sum]));
}
