import type { CheckerAnswer, CheckerAnswers, CheckerQuestion, CheckerScreen } from '#schema';
import { NOT_SURE } from '#triage';
import { signTopics, summaryParts, summaryWords, topicWords } from '#wording';

/** One answer of the summary, in the person's own choice of words. */
export interface ClinicalRow {
  readonly id: string;
  readonly topic: string;
  readonly answer: string;
}

/** Answers that a clinician hears together. */
export interface ClinicalPart {
  readonly title: string;
  readonly rows: readonly ClinicalRow[];
}

/** Answers in the order in which a clinician takes a history. Nothing is concluded from them. */
export interface ClinicalOrder {
  /** Only parts with an answer. */
  readonly parts: readonly ClinicalPart[];
  /** Signs as they were asked. */
  readonly signs: { readonly yes: readonly string[]; readonly notSure: readonly string[] };
  /** Signs that were denied, in a few words each. */
  readonly denied: readonly string[];
  /** What was not asked or not answered, in a few words each; what concerns other people is left out. */
  readonly unanswered: readonly string[];
}

/** Signs on these screens are health and background, not warning signs that cannot wait. */
const HEALTH_SCREENS: readonly string[] = ['health', 'background'];

/** Puts answers into clinical order. Answers to questions that do not concern the person are left out. */
export function inClinicalOrder(screens: readonly CheckerScreen[], answers: CheckerAnswers): ClinicalOrder {
  const asked = screens.flatMap((screen) => screen.questions.filter((question) => concerns(question, answers)));
  const health = new Set(screens.filter(({ id }) => HEALTH_SCREENS.includes(id)).flatMap(({ questions }) => questions));
  const named = new Set(summaryParts.flatMap(({ questions }) => questions));
  const signs = asked.filter((question) => question.kind === 'sign' && !health.has(question));
  const rest = asked.filter(({ id, kind }) => kind !== 'sign' && !named.has(id));
  const said = asked.filter(
    (question) => health.has(question) && question.kind === 'sign' && isSaid(question, answers),
  );
  const inParts = summaryParts.map(({ title, questions }) => ({
    title,
    rows: questions.flatMap((id) =>
      rowOf(
        asked.find((question) => question.id === id),
        answers,
      ),
    ),
  }));
  const last = {
    title: summaryWords.lastPart,
    rows: [...said, ...rest].flatMap((question) => rowOf(question, answers)),
  };
  const textOf = (answer: string) => signs.filter(({ id }) => answers[id] === answer).map(({ text }) => text);
  return {
    parts: [...inParts, last].filter(({ rows }) => rows.length > 0),
    signs: { yes: textOf('yes'), notSure: textOf(NOT_SURE) },
    denied: asked.filter(({ id, kind }) => kind === 'sign' && answers[id] === 'no').map(inShort),
    unanswered: asked.filter(({ id }) => answers[id] === undefined).map(inShort),
  };
}

/** Whether a question concerns the person. As in the checker, an answer that is missing, or not sure, excludes nobody. */
function concerns({ for: wanted }: CheckerQuestion, answers: CheckerAnswers): boolean {
  return Object.entries(wanted).every(([id, values]) => {
    const given = valuesIn(answers[id]);
    return answers[id] === undefined || given.includes(NOT_SURE) || given.some((value) => values.includes(value));
  });
}

const isSaid = ({ id }: CheckerQuestion, answers: CheckerAnswers): boolean =>
  answers[id] === 'yes' || answers[id] === NOT_SURE;

function rowOf(question: CheckerQuestion | undefined, answers: CheckerAnswers): readonly ClinicalRow[] {
  const answer = question && answers[question.id];
  if (!question || answer === undefined) return [];
  return [{ id: question.id, topic: topicOf(question), answer: answerText(question, answer) }];
}

function answerText(question: CheckerQuestion, answer: CheckerAnswer): string {
  const values = valuesIn(answer);
  if (values.includes(NOT_SURE)) return summaryWords.notSure;
  if (question.kind === 'sign') return values.includes('yes') ? 'Yes' : 'No';
  const texts = question.options.filter(({ id }) => values.includes(id)).map(({ text }) => text);
  return texts.join('; ') || summaryWords.nothing;
}

/** A sign of health is told as it was asked; it is short of a topic that would not judge it. */
const topicOf = (question: CheckerQuestion): string =>
  question.kind === 'sign' ? question.text.replace(/\.$/, '') : (topicWords[question.id] ?? question.text);

const inShort = ({ id, text }: CheckerQuestion): string => signTopics[id] ?? topicWords[id] ?? text;

const valuesIn = (answer: CheckerAnswer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
