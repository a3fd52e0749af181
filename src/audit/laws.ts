import { type CheckerAnswers, URGENCIES } from '#schema';
import { type Assessment, assess, type Checker, faultsOf, isActNow } from '#triage';
import { askedAtOnce } from './asked-at-once.ts';
import { LAWS_OF_TRACING } from './laws-of-tracing.ts';
import { inOtherOrder, type Variation, withDoubtForNo, withFurtherChoice, withHeavierSign } from './variations.ts';
import { walk } from './walk.ts';

/** Some answers, and what the checker made of them. */
export interface Tried {
  readonly checker: Checker;
  /** The same checker, for urgency alone. */
  readonly quick: Checker;
  readonly answers: CheckerAnswers;
  readonly result: Assessment;
  readonly random: () => number;
}

/** What must hold whatever somebody answers. */
export interface Law {
  readonly says: string;
  /** How these answers break it, in a sentence; nothing when they keep it. */
  readonly broken: (tried: Tried) => string | undefined;
  /** Tried on every so many sets of answers only, because it takes long; on each without it. */
  readonly every?: number;
}

/** No way is longer. */
export const MOST_SCREENS = 24;

/** The laws of the checker. */
export const LAWS: readonly Law[] = [
  {
    says: 'answers from the questions have no faults',
    broken: ({ checker, answers }) => faultsOf(checker, answers)[0],
  },
  {
    says: 'a sign that becomes yes or not sure never makes it less urgent',
    broken: (tried) => lighter(tried, withHeavierSign(tried.checker, tried.answers, tried.random)),
  },
  {
    says: 'one more thing chosen from a list never makes it less urgent',
    broken: (tried) =>
      lighter(tried, withFurtherChoice(tried.checker, tried.answers, { random: tried.random, isNew: false })),
  },
  {
    says: 'a thing chosen from a list that had no answer never makes it less urgent, but for who somebody is',
    broken: (tried) =>
      lighter(tried, withFurtherChoice(tried.checker, tried.answers, { random: tried.random, isNew: true })),
  },
  {
    says: 'not sure is never safer than no',
    broken: ({ checker, quick, answers, random }) => {
      const { no, doubt } = withDoubtForNo(checker, answers, random);
      return lighter({ quick, answers: no, result: assess(quick, no) }, doubt);
    },
  },
  {
    says: 'the order in which answers were given does not matter',
    broken: ({ checker, answers, result, random }) =>
      JSON.stringify(assess(checker, inOtherOrder(answers, random))) === JSON.stringify(result)
        ? undefined
        : `Another result in another order: ${JSON.stringify(answers)}`,
  },
  {
    says: 'what is asked together or in turn does not matter',
    every: 20,
    broken: ({ checker, answers, result }) =>
      asFound(assess(askedAtOnce(checker), answers)) === asFound(result)
        ? undefined
        : `Another result when all is asked at once: ${JSON.stringify(answers)}`,
  },
  {
    says: 'patterns have no say in how urgent it is',
    broken: ({ quick, answers, result }) =>
      assess(quick, answers).urgency === result.urgency
        ? undefined
        : `Another urgency without patterns: ${JSON.stringify(answers)}`,
  },
  {
    says: `no way is longer than ${MOST_SCREENS} screens`,
    broken: ({ answers, result: { steps } }) =>
      steps.length > MOST_SCREENS ? `${steps.length} screens: ${JSON.stringify(answers)}` : undefined,
  },
  {
    says: 'every way ends, and asked screen by screen nobody who cannot wait is told that they can',
    every: 5,
    broken: ({ checker, answers, result }) => {
      const { steps, next, urgency } = walk(checker, answers);
      if (next || steps.length > MOST_SCREENS) return `${steps.length} screens: ${JSON.stringify(answers)}`;
      // What has to be seen today ends the questions, so that a pair which would make it an emergency may stay unasked.
      const isHeard = isActNow(urgency) || URGENCIES.indexOf(urgency) <= URGENCIES.indexOf(result.urgency);
      return result.unanswered.length > 0 || isHeard
        ? undefined
        : `The screens end below ${result.urgency}, because ${result.because[0]?.rule}: ${JSON.stringify(answers)}`;
    },
  },
  {
    says: 'no pattern is named when help is needed now',
    broken: ({ result }) =>
      isActNow(result.urgency) && (result.patterns.length > 0 || result.needCheck.length > 0 || result.isMixed)
        ? `${result.urgency}, and ${result.patterns.map(({ pattern }) => pattern)} is named.`
        : undefined,
  },
  {
    says: 'at most three patterns are named, each once',
    broken: ({ result: { patterns } }) =>
      patterns.length <= 3 && new Set(patterns.map(({ pattern }) => pattern)).size === patterns.length
        ? undefined
        : `Named: ${patterns.map(({ pattern }) => pattern)}.`,
  },
  ...LAWS_OF_TRACING,
];

/** How a variation made it less urgent, in a sentence; nothing when it did not. */
function lighter(
  { quick, answers, result }: Pick<Tried, 'quick' | 'answers' | 'result'>,
  variation: Variation | undefined,
): string | undefined {
  if (!variation) return undefined;
  const { urgency } = assess(quick, variation.answers);
  if (URGENCIES.indexOf(urgency) <= URGENCIES.indexOf(result.urgency)) return undefined;
  const { question, from, to } = variation;
  return `${question} from ${JSON.stringify(from) ?? 'no answer'} to ${JSON.stringify(to)}: ${result.urgency} becomes ${urgency}, in ${JSON.stringify(answers)}`;
}

const asFound = ({ urgency, because, patterns, isMixed, needCheck }: Assessment): string =>
  JSON.stringify({ urgency, because, patterns, isMixed, needCheck });
