import type { CheckerAnswers, CheckerQuestion, CheckerScreen, Urgency } from '#schema';
import { concerning, holds, isConcerned, questionsOf } from './answers.ts';
import { type Belief, beliefIn, priorOf } from './belief.ts';
import type { Checker } from './checker.ts';
import { findingsAskedBy, findingsIn } from './findings.ts';
import { type Match, matchesFor } from './matches.ts';
import { fired, heaviest, isActNow, stillUrgent } from './urgency.ts';

/** A rule that fired, and the answers behind it. */
export interface Cause {
  readonly rule: string;
  readonly urgency: Urgency;
  readonly answers: CheckerAnswers;
}

/** One screen of this person's way, with the questions that can still change the result. */
export interface Step {
  readonly screen: string;
  readonly questions: readonly string[];
}

/** What answers mean so far. */
export interface Assessment {
  /** The screens of this person's way so far, in order; the last one is not answered when `next` is set. */
  readonly steps: readonly Step[];
  /** The screen to show now; missing when the outcome stands. */
  readonly next?: Step;
  readonly urgency: Urgency;
  /** Why it is so urgent: every rule that fired, the heaviest first. */
  readonly because: readonly Cause[];
  /** At most three patterns; none when it is urgent. */
  readonly patterns: readonly Match[];
  readonly isMixed: boolean;
  /** Serious causes that a clinician should look for; none when it is urgent. */
  readonly needCheck: readonly string[];
  /** Questions on this person's way that have no answer. */
  readonly unanswered: readonly string[];
  /** Answers to questions that do not concern this person: they are not counted. */
  readonly dropped: readonly string[];
}

/**
 * What answers mean. Pure: the same answers give the same result, in whatever order they were given.
 * Every answer to a question that concerns the person counts, whether or not it would still be asked,
 * so that a further finding never makes it less urgent.
 */
export function assess(checker: Checker, given: CheckerAnswers): Assessment {
  const answers = concerning(checker, given);
  const rules = fired(checker, answers);
  const urgency = heaviest(rules);
  const steps = stepsOf(checker, answers);
  const last = steps.at(-1);
  const isOpen = last?.questions.some((id) => !(id in answers)) ?? false;
  const matches = isActNow(urgency) ? undefined : matchesFor(checker, answers);
  return {
    steps,
    ...(isOpen && last ? { next: last } : {}),
    urgency,
    because: rules.map((rule) => ({
      rule: rule.id,
      urgency: rule.urgency,
      answers: Object.fromEntries(Object.keys(rule.if).map((id) => [id, answers[id] ?? []])),
    })),
    patterns: matches?.named ?? [],
    isMixed: matches?.isMixed ?? false,
    needCheck: matches?.needCheck ?? [],
    unanswered: unansweredOf(checker, answers),
    dropped: questionsOf(checker).flatMap(({ id }) => (id in given && !(id in answers) ? [id] : [])),
  };
}

/**
 * The way of a person: screen by screen, until one has an open question or nothing can change the result. An emergency
 * ends it at once; what has to be seen today ends it unless an emergency has half shown.
 */
function stepsOf(checker: Checker, answers: CheckerAnswers): readonly Step[] {
  const steps: Step[] = [];
  let soFar: CheckerAnswers = {};
  for (const screen of checker.screens) {
    const urgency = heaviest(fired(checker, soFar));
    if (urgency === 'emergency') break;
    const questions = worthAsking(checker, { screen, soFar, urgency });
    if (questions.length === 0) continue;
    steps.push({ screen: screen.id, questions: questions.map(({ id }) => id) });
    if (questions.some(({ id }) => !(id in answers))) break;
    soFar = { ...soFar, ...answersOf(screen, answers) };
  }
  return steps;
}

const answersOf = ({ questions }: CheckerScreen, answers: CheckerAnswers): CheckerAnswers =>
  Object.fromEntries(questions.flatMap(({ id }) => (id in answers ? [[id, answers[id] ?? []]] : [])));

/** The questions of a screen that concern the person and can still change urgency or patterns. */
function worthAsking(
  checker: Checker,
  {
    screen,
    soFar,
    urgency,
  }: { readonly screen: CheckerScreen; readonly soFar: CheckerAnswers; readonly urgency: Urgency },
): readonly CheckerQuestion[] {
  const mine = screen.questions.filter((question) => isConcerned(question, soFar));
  const namesNothingElse = checker.evidence.paths.some((path) => path.alone && holds(path.if, soFar));
  const urgent = stillUrgent(checker, soFar, urgency);
  if (isActNow(urgency)) return mine.filter(({ id }) => urgent.has(id));
  if (screen.always && !namesNothingElse) return mine;
  const asksFindings = mine.some((question) => !urgent.has(question.id) && findingsAskedBy(question).length > 0);
  const telling = asksFindings && !namesNothingElse ? tellingFindings(checker, soFar) : NONE;
  return mine.filter(
    (question) => urgent.has(question.id) || findingsAskedBy(question).some((finding) => telling.has(finding)),
  );
}

const NONE: ReadonlySet<string> = new Set();
/** Patterns below this share are out of the running. */
const IN_THE_RUNNING = 0.02;
/** Shares of a finding must lie so far apart among the patterns in the running. */
const APART = 0.25;
/** Above this share, the first pattern is as good as settled. */
const SETTLED = 0.97;

/** The findings on which patterns in the running differ. */
function tellingFindings(checker: Checker, soFar: CheckerAnswers): ReadonlySet<string> {
  const belief: Belief = beliefIn(checker, priorOf(checker, soFar), findingsIn(checker, soFar));
  const running = [...belief].filter(([, share]) => share >= IN_THE_RUNNING).map(([pattern]) => pattern);
  if (Math.max(...belief.values()) > SETTLED) return NONE;
  const telling = checker.evidence.findings.filter(({ shares, others }) => {
    const each = running.map((pattern) => shares[pattern] ?? others);
    return Math.max(...each) - Math.min(...each) >= APART;
  });
  return new Set(telling.map(({ id }) => id));
}

function unansweredOf(checker: Checker, answers: CheckerAnswers): readonly string[] {
  return checker.screens
    .flatMap(({ questions }) => questions)
    .filter((question) => isConcerned(question, answers) && !(question.id in answers))
    .map(({ id }) => id);
}
