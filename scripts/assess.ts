import { readFileSync } from 'node:fs';
import type { CheckerAnswers, CheckerQuestion } from '#schema';
import { assess, type Checker, faultsOf, valuesOf } from '#triage';
import { auditable } from './assessed.ts';
import { readChecker } from './checker-files.ts';

/*
 * The checker from outside, for audits by anybody.
 *   npm run -s assess -- --questions     every question as JSON: id, text, options, when it is asked
 *   npm run -s assess < answers.json     one object, or an array of objects: a key for each question that was answered
 */
const SIGN_WORDS: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' };
const checker = readChecker();
if (process.argv.includes('--questions')) print(checker.screens.flatMap(asked));
else print(answerAll(checker, read()));

function asked({ id: screen, questions }: Checker['screens'][number]) {
  return questions.map((question) => ({
    id: question.id,
    screen,
    kind: question.kind,
    text: question.text,
    options: optionsOf(question),
    takes: question.kind === 'several' ? 'a list of option ids (empty for none), or "not-sure"' : 'one option id',
    askedOf: Object.keys(question.for).length === 0 ? 'all' : question.for,
  }));
}

function optionsOf(question: CheckerQuestion) {
  const texts = new Map(question.kind === 'sign' ? [] : question.options.map(({ id, text }) => [id, text]));
  return valuesOf(question).map((id) => ({ id, text: texts.get(id) ?? SIGN_WORDS[id] ?? 'Not sure' }));
}

function read(): unknown {
  try {
    return JSON.parse(readFileSync(0, 'utf8'));
  } catch (error) {
    return refuse([`The answers are not JSON: ${error instanceof Error ? error.message : error}`]);
  }
}

function answerAll(all: Checker, given: unknown) {
  const list = Array.isArray(given) ? given : [given];
  const faults = list.flatMap((answers, at) =>
    faultsOf(all, answers).map((fault) => (Array.isArray(given) ? `Answers ${at + 1}: ${fault}` : fault)),
  );
  if (faults.length > 0) refuse(faults);
  const results = list.map((answers: CheckerAnswers) => auditable(assess(all, answers)));
  return Array.isArray(given) ? results : results[0];
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function refuse(faults: readonly string[]): never {
  process.stderr.write(`${faults.join('\n')}\nSee all questions: npm run -s assess -- --questions\n`);
  process.exit(2);
}
