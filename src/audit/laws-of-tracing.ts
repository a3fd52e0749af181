import { type CheckerAnswer, type CheckerAnswers, type CheckerQuestion, type Conditions, URGENCIES } from '#schema';
import { isActNow, NOT_SURE, questionsOf } from '#triage';
import type { Law, Tried } from './laws.ts';

/** The laws that tie every result to answers. They look at answers in their own way, so as not to repeat a mistake. */
export const LAWS_OF_TRACING: readonly Law[] = [
  { says: 'every rule that is named holds for the answers behind it', broken: ruleThatDoesNotHold },
  { says: 'the heaviest of the rules named decides, and self-care where there is none', broken: wrongStep },
  { says: 'every reason for or against a pattern is an answer that was given', broken: reasonNotGiven },
  { says: 'a question that concerns the person and has no answer is listed, and no other', broken: wrongList },
];

function ruleThatDoesNotHold({ checker, answers, result }: Tried): string | undefined {
  for (const { rule: id, urgency, answers: behind } of result.because) {
    const rule = checker.rules.find((one) => one.id === id);
    if (rule?.urgency !== urgency) return `There is no rule "${id}" of ${urgency}.`;
    const isWhole = Object.keys(rule.if).every((question) => sameAnswer(behind[question], answers[question]));
    if (!isWhole || !isMet(rule.if, behind, isActNow(urgency) && !rule.definite))
      return `${id} does not hold for ${JSON.stringify(behind)}.`;
  }
  return undefined;
}

function wrongStep({ result: { because, urgency } }: Tried): string | undefined {
  const ranks = because.map((cause) => URGENCIES.indexOf(cause.urgency));
  const found = URGENCIES[Math.min(URGENCIES.length - 1, ...ranks)];
  const isSorted = ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
  return found === urgency && isSorted ? undefined : `${urgency}, because ${because.map(({ rule }) => rule)}.`;
}

function reasonNotGiven({ checker, answers, result }: Tried): string | undefined {
  const questions = new Map(questionsOf(checker).map((question) => [question.id, question]));
  for (const { pattern, because, against } of result.patterns)
    for (const { question: id, option, isPresent } of [...because, ...against]) {
      const question = questions.get(id);
      const given = listed(answers[id]);
      if (!question || answers[id] === undefined || given.includes(NOT_SURE))
        return `${pattern}: ${id} was not answered.`;
      if (given.includes(question.kind === 'sign' ? 'yes' : (option ?? '')) !== isPresent)
        return `${pattern}: ${id} ${option} was ${isPresent ? 'not ' : ''}chosen.`;
    }
  return undefined;
}

function wrongList({ checker, answers, result }: Tried): string | undefined {
  const counted = Object.fromEntries(Object.entries(answers).filter(([id]) => !result.dropped.includes(id)));
  for (const question of questionsOf(checker)) {
    const isOpen = !(question.id in counted) && !isForOthers(question, counted);
    if (isOpen !== result.unanswered.includes(question.id))
      return `${question.id} is ${isOpen ? 'not ' : ''}listed as unanswered: ${JSON.stringify(answers)}`;
  }
  return undefined;
}

const listed = (answer: CheckerAnswer | undefined): readonly string[] => (answer === undefined ? [] : [answer].flat());

const sameAnswer = (one: CheckerAnswer | undefined, other: CheckerAnswer | undefined): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

function isMet(wanted: Conditions, answers: CheckerAnswers, doubtIsYes: boolean): boolean {
  return Object.entries(wanted).every(([id, values]) => {
    const allowed = doubtIsYes && values.includes('yes') ? [...values, NOT_SURE] : values;
    return listed(answers[id]).some((value) => allowed.includes(value));
  });
}

/** Whether answers that were given say that a question is for other people. */
function isForOthers({ for: wanted }: CheckerQuestion, answers: CheckerAnswers): boolean {
  return Object.entries(wanted).some(([id, values]) => {
    const answer = answers[id];
    return answer !== undefined && ![...values, NOT_SURE].some((value) => listed(answer).includes(value));
  });
}
