import { assess, type Checker } from '#triage';
import { forUrgencyAlone } from './asked-at-once.ts';
import { chance } from './chance.ts';
import { LAWS, type Law } from './laws.ts';
import { randomAnswers } from './random-answers.ts';

/** What came of trying the laws on answers made by chance. */
export interface TrialOfLaws {
  readonly sets: number;
  /** For each law, how it was broken: the first few, and how often in all. */
  readonly laws: readonly { readonly law: Law; readonly times: number; readonly examples: readonly string[] }[];
  /** How often each rule fired. */
  readonly fired: ReadonlyMap<string, number>;
  /** How many of the sets named a pattern. */
  readonly named: number;
  /** Seconds that `assess` alone took. */
  readonly seconds: number;
}

const EXAMPLES = 3;

/** Tries all laws on so many sets of answers. The same every time for the same seed. `now` tells the time in milliseconds. */
export function tryLaws(
  checker: Checker,
  { sets, seed, now }: { readonly sets: number; readonly seed: number; readonly now: () => number },
): TrialOfLaws {
  const [random, quick] = [chance(seed), forUrgencyAlone(checker)];
  const broken = LAWS.map((law) => ({ law, times: 0, examples: [] as string[] }));
  const fired = new Map(checker.rules.map(({ id }) => [id, 0]));
  let [named, milliseconds] = [0, 0];
  for (let set = 0; set < sets; set += 1) {
    const answers = randomAnswers(checker, random);
    const start = now();
    const result = assess(checker, answers);
    milliseconds += now() - start;
    if (result.patterns.length > 0) named += 1;
    for (const { rule } of result.because) fired.set(rule, (fired.get(rule) ?? 0) + 1);
    for (const one of broken) {
      if (set % (one.law.every ?? 1) !== 0) continue;
      const complaint = one.law.broken({ checker, quick, answers, result, random });
      if (complaint === undefined) continue;
      one.times += 1;
      if (one.examples.length < EXAMPLES) one.examples.push(complaint);
    }
  }
  return { sets, laws: broken, fired, named, seconds: milliseconds / 1000 };
}
