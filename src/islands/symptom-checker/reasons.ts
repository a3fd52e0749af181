import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Cause, NOT_SURE, questionsOf, type Reason } from '#triage';
import { answerWords, topicWords } from '#wording';
import type { CheckerData, ShownRule } from './checker-data.ts';

/** An answer in words, and what the question was about where the answer alone does not tell. */
export interface AnswerWords {
  readonly text: string;
  readonly topic?: string | undefined;
}

/** A rule that fired: the answers behind it, and why it matters. */
export interface CauseWords {
  readonly rule: string;
  readonly answers: readonly AnswerWords[];
  readonly because: string;
}

/** What a question is about, in a few words. */
export const topicOf = (question: CheckerQuestion): string => topicWords[question.id] ?? question.text;

/** Why it is so urgent, a cause for each rule that fired. */
export function causeWords(data: CheckerData, causes: readonly Cause[]): readonly CauseWords[] {
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  return causes.flatMap((cause) => {
    const rule = rules.get(cause.rule);
    return rule ? [{ rule: rule.id, answers: answersBehind(data, rule, cause.answers), because: rule.because }] : [];
  });
}

/** Only what the rule asks for: other things chosen in the same answer have no part in it. */
function answersBehind(data: CheckerData, rule: Pick<ShownRule, 'if'>, given: CheckerAnswers): readonly AnswerWords[] {
  return questionsOf(data).flatMap((question) => {
    const wanted = rule.if[question.id];
    if (!wanted) return [];
    return valuesIn(given[question.id])
      .filter((value) => wanted.includes(value) || value === NOT_SURE)
      .map((value) => valueWords(question, value));
  });
}

/** What speaks for a pattern, or against it, from a reader's own answers. Each is said once. */
export function reasonWords(
  data: CheckerData,
  reasons: readonly Reason[],
  answers: CheckerAnswers,
): readonly AnswerWords[] {
  const questions = new Map(questionsOf(data).map((question) => [question.id, question]));
  const said = reasons.flatMap((reason) => {
    const question = questions.get(reason.question);
    return question ? [wordsOfReason(question, reason, answers[reason.question])] : [];
  });
  return said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
}

/** The answers that put a pattern first because they take somebody off the ordinary way: pregnant, under 18, a new hip. */
export function pathWords(data: CheckerData, pattern: string, answers: CheckerAnswers): readonly AnswerWords[] {
  const path = data.evidence.paths.find(({ id }) => id === pattern);
  return path ? answersBehind(data, path, answers) : [];
}

function wordsOfReason(question: CheckerQuestion, { option, isPresent }: Reason, given: CheckerAnswer | undefined) {
  if (question.kind === 'sign') return valueWords(question, isPresent ? 'yes' : 'no');
  // Of one choice among several, what was chosen says more than what was not.
  if (question.kind === 'choice' && !isPresent) return valueWords(question, valuesIn(given)[0] ?? NOT_SURE);
  if (isPresent) return valueWords(question, option ?? NOT_SURE);
  return { text: answerWords.left(optionText(question, option ?? '')), topic: topicOf(question) };
}

function valueWords(question: CheckerQuestion, value: string): AnswerWords {
  if (question.kind === 'sign') {
    if (value === NOT_SURE) return { text: answerWords.notSure(question.text) };
    return { text: value === 'yes' ? answerWords.yes(question.text) : answerWords.no(question.text) };
  }
  if (value === NOT_SURE) return { text: answerWords.notSure(topicOf(question)) };
  return { text: answerWords.chose(optionText(question, value)), topic: topicOf(question) };
}

/** The words of an answer alone, for the list of answers. */
export function plainAnswer(question: CheckerQuestion, answer: CheckerAnswer): string {
  const values = valuesIn(answer);
  if (values.includes(NOT_SURE)) return 'Not sure';
  if (question.kind === 'sign') return values.includes('yes') ? 'Yes' : 'No';
  return values.map((value) => optionText(question, value)).join('; ') || 'None of these';
}

function optionText(question: CheckerQuestion, id: string): string {
  if (question.kind === 'sign') return question.text;
  return question.options.find((option) => option.id === id)?.text ?? id;
}

const valuesIn = (answer: CheckerAnswer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
