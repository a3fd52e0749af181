import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Checker, NOT_SURE, questionsOf } from '#triage';

/** How somebody made up by chance answers: shares from 0 to 1. */
interface Manner {
  /** Of the questions that are answered at all. */
  readonly told: number;
  /** Of the signs that are a yes. */
  readonly yes: number;
  readonly doubt: number;
  /** Of the options of a list that are chosen. */
  readonly chosen: number;
}

/** Some have no warning sign, so that patterns are tried too; some tell little; the rest lets every rule fire. */
const MANNERS: readonly Manner[] = [
  { told: 1, yes: 0, doubt: 0, chosen: 0.2 },
  { told: 0.9, yes: 0.02, doubt: 0.01, chosen: 0.3 },
  { told: 0.6, yes: 0.05, doubt: 0.05, chosen: 0.3 },
  { told: 0.1, yes: 0.3, doubt: 0, chosen: 0.2 },
  { told: 0.3, yes: 0.1, doubt: 0.1, chosen: 0.2 },
  { told: 0.9, yes: 0.06, doubt: 0.02, chosen: 0.3 },
  { told: 1, yes: 0.1, doubt: 0.05, chosen: 0.4 },
  { told: 1, yes: 0.3, doubt: 0.2, chosen: 0.5 },
];

/** Answers that nobody thought of: any question, whether or not it concerns the person. The same for the same numbers. */
export function randomAnswers(checker: Checker, random: () => number): CheckerAnswers {
  const manner = oneOf(MANNERS, random);
  const told = questionsOf(checker).filter(() => random() < manner.told);
  return Object.fromEntries(told.map((question) => [question.id, randomAnswer(question, manner, random)]));
}

/** One of some things, each as likely as the others. Throws when there are none. */
export function oneOf<T>(things: readonly T[], random: () => number): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}

function randomAnswer(question: CheckerQuestion, { yes, doubt, chosen }: Manner, random: () => number): CheckerAnswer {
  if (random() < doubt) return NOT_SURE;
  if (question.kind === 'sign') return random() < yes ? 'yes' : 'no';
  const ids = question.options.map(({ id }) => id);
  return question.kind === 'choice' ? oneOf(ids, random) : ids.filter(() => random() < chosen);
}
