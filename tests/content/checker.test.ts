import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CheckerQuestion, type CheckerRule, type Conditions, checkerPatterns, readContent } from '#schema';
import { faultsOf, isActNow, questionsOf, valuesOf } from '#triage';
import { signTopics, summaryParts } from '#wording';
import { readCases, readChecker } from '../../scripts/checker-files.ts';
import { readAllContent } from './files.ts';

/** Warning signs that no rule states, each with the reason. Empty while every sign has its rule. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

const checker = readChecker();
const { evidence, screens } = checker;
const rules = checker.rules as readonly CheckerRule[];
const cases = readCases();
const content = readAllContent();
const PATTERNS = 'content/checker/patterns.yaml';
const patterns = readContent(checkerPatterns, parse(readFileSync(PATTERNS, 'utf8')), PATTERNS);

const questions = questionsOf(checker);
const questionById = new Map(questions.map((question) => [question.id, question]));
const patternIds = new Set(patterns.map(({ id }) => id));
const signById = new Map(content.redFlags.map((sign) => [sign.id, sign]));
const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
const pages = new Set([
  ...content.articles.map(({ id, data }) => `${data.section}/${id}`),
  ...content.conditions.map(({ id }) => `conditions/${id}`),
]);

/** The findings that a question can tell. */
const findingsOf = (question: CheckerQuestion): readonly string[] =>
  question.kind === 'sign'
    ? question.finding
      ? [question.finding]
      : []
    : question.options.flatMap(({ finding, findings }) => [...(finding ? [finding] : []), ...findings]);

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** What is wrong with conditions on answers, a sentence each. */
const faultsIn = (where: string, conditions: Conditions): string[] =>
  Object.entries(conditions).flatMap(([id, values]) => {
    const question = questionById.get(id);
    if (!question) return [`${where}: there is no question "${id}".`];
    const wrong = values.filter((value) => !valuesOf(question).includes(value));
    return wrong.map((value) => `${where}: "${id}" has no answer "${value}".`);
  });

/** What is wrong with the sources of something, a sentence each. */
const faultsInSources = (where: string, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    if (!sources.has(id)) return [`${where}: there is no source "${id}".`];
    return sources.get(id)?.printReady ? [] : [`${where}: the source "${id}" is not print-ready.`];
  });

describe('ids of the checker', () => {
  test('every question, rule, finding, pattern and person has an id of its own', () => {
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
    expect(twice(screens.map(({ id }) => id))).toEqual([]);
    expect(twice(rules.map(({ id }) => id))).toEqual([]);
    expect(twice(evidence.findings.map(({ id }) => id))).toEqual([]);
    expect(twice(patterns.map(({ id }) => id))).toEqual([]);
    expect(twice(cases.map(({ id }) => id))).toEqual([]);
  });

  test('every condition on an answer names a question and an answer that it takes', () => {
    expect([
      ...questions.flatMap((question) => faultsIn(`question ${question.id}`, question.for)),
      ...rules.flatMap((rule) => faultsIn(`rule ${rule.id}`, rule.if)),
      ...evidence.paths.flatMap((path) => faultsIn(`path ${path.id}`, path.if)),
    ]).toEqual([]);
  });

  test('whom a question concerns is asked before it', () => {
    const order = questions.map(({ id }) => id);
    const late = questions.filter((question) =>
      Object.keys(question.for).some((id) => order.indexOf(id) > order.indexOf(question.id)),
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test('every finding that an answer tells has its shares, and every share its question', () => {
    const told = new Set(questions.flatMap(findingsOf));
    const known = new Set(evidence.findings.map(({ id }) => id));
    expect([...told].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !told.has(id))).toEqual([]);
  });

  test('every pattern in the shares has its words', () => {
    const named = [
      ...Object.values(evidence.priors).flatMap((bySex) =>
        Object.values(bySex).flatMap((shares) => Object.keys(shares)),
      ),
      ...evidence.findings.flatMap(({ shares }) => Object.keys(shares)),
      ...evidence.paths.flatMap(({ id, without }) => [id, ...without]),
    ];
    expect([...new Set(named)].filter((id) => !patternIds.has(id))).toEqual([]);
  });

  test('the shares of a band of age and a sex add up to one', () => {
    const sums = Object.values(evidence.priors).flatMap((bySex) =>
      Object.values(bySex).map((shares) => Object.values(shares).reduce((sum, share) => sum + share, 0)),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(1, 1);
  });

  test('every share that is anchored stands in its row, with a source', () => {
    const faults = evidence.findings.flatMap(({ id, shares, anchored }) =>
      Object.entries(anchored).flatMap(([pattern, source]) => [
        ...(pattern in shares ? [] : [`${id}: "${pattern}" has no share.`]),
        ...(sources.has(source) ? [] : [`${id}: there is no source "${source}".`]),
      ]),
    );
    expect(faults).toEqual([]);
  });
});

describe('patterns', () => {
  test('every page that a pattern names exists, and every condition page of ours is named', () => {
    const missing = patterns.flatMap(({ id, page, also }) =>
      [page, also].filter((key) => key !== undefined && !pages.has(key)).map((key) => `${id} → ${key}`),
    );
    expect(missing).toEqual([]);
    const linked = new Set(patterns.flatMap(({ page, also }) => [page, also]));
    const forgotten = patterns
      .flatMap(({ conditions }) => conditions.map((condition) => `conditions/${condition}`))
      .filter((key) => pages.has(key) && !linked.has(key));
    expect(forgotten).toEqual([]);
  });

  test('every condition belongs to one pattern', () => {
    expect(twice(patterns.flatMap(({ conditions }) => conditions))).toEqual([]);
  });

  test('sources exist and may be printed', () => {
    expect(patterns.flatMap(({ id, sources }) => faultsInSources(`pattern ${id}`, sources))).toEqual([]);
  });

  test('no exercise is offered where a clinician should look first', () => {
    expect(patterns.filter(({ needsCheck, exercise }) => needsCheck && exercise).map(({ id }) => id)).toEqual([]);
  });
});

describe('rules', () => {
  test('every rule states a warning sign, or says why and on which sources', () => {
    const bare = rules.filter(({ sign, because, sources }) => !sign && !(because && sources.length > 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ sign }) => sign && !signById.has(sign)).map(({ id, sign }) => `${id} → ${sign}`)).toEqual(
      [],
    );
  });

  test('every rule has a source, its own or that of its sign, and each may be printed', () => {
    const all = rules.map((rule) => ({
      id: rule.id,
      sources: [...rule.sources, ...(signById.get(rule.sign ?? '')?.sources ?? [])],
    }));
    expect(all.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(all.flatMap(({ id, sources }) => faultsInSources(`rule ${id}`, sources))).toEqual([]);
  });

  test('every warning sign has a rule that is as urgent, or a reason for having none', () => {
    const ranks = ['self-care', 'appointment', 'today', 'emergency'];
    const uncovered = content.redFlags.filter(
      ({ id, urgency }) =>
        !(id in LEFT_OUT) &&
        !rules.some(({ sign, urgency: found }) => sign === id && ranks.indexOf(found) >= ranks.indexOf(urgency)),
    );
    expect(uncovered.map(({ id, urgency }) => `${id} (${urgency})`)).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((id) => !signById.has(id))).toEqual([]);
  });

  test('a sign that alone is an emergency, or for today, is asked before anything about patterns', () => {
    const order = questions.map(({ id }) => id);
    const firstOfPatterns = order.findIndex((id) => findingsOf(questionById.get(id) as CheckerQuestion).length > 0);
    const late = rules
      .filter((rule) => isActNow(rule.urgency) && Object.keys(rule.if).length === 1)
      .filter((rule) => order.indexOf(Object.keys(rule.if)[0] ?? '') > firstOfPatterns);
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test('nobody is asked to hop, squat or force a movement', () => {
    const asked = screens.flatMap(({ intro, questions }) => [intro ?? '', ...questions.map(({ text }) => text)]);
    expect(
      asked.filter((text) => /\b(try|hop|press hard|push into|force)\b/i.test(text) && !/Do not try/.test(text)),
    ).toEqual([]);
  });
});

describe('the people by whom it is measured', () => {
  test('there are at least 100, in two sets', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    for (const set of ['tune', 'keep']) expect(cases.filter((person) => person.set === set).length).toBeGreaterThan(30);
  });

  test.each(cases.map((person) => [person.id, person] as const))(
    '%s gives answers that the checker takes',
    (_, person) => {
      expect(faultsOf(checker, person.answers)).toEqual([]);
    },
  );

  test('each is as old, and of the sex, as the answers say', () => {
    const wrong = cases.filter(({ age, sex, answers }) => {
      const [least = 0, most = 17] = `${answers.age}`
        .split('-')
        .map(Number)
        .filter((year) => !Number.isNaN(year));
      const isInBand =
        answers.age === 'under-18' ? age < 18 : answers.age === '75-plus' ? age >= 75 : age >= least && age <= most;
      return (
        (answers.age !== undefined && answers.age !== 'not-sure' && !isInBand) ||
        (typeof answers.sex === 'string' && !['not-sure', sex].includes(answers.sex))
      );
    });
    expect(
      wrong.map(({ id, age, sex, answers }) => `${id}: ${age} ${sex}, said ${answers.age} ${answers.sex}`),
    ).toEqual([]);
  });

  test('what each has is a pattern', () => {
    const unknown = cases.flatMap(({ id, conditions }) =>
      conditions.filter((pattern) => !patternIds.has(pattern)).map((pattern) => `${id}: ${pattern}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every step of the care ladder is tried in both sets', () => {
    for (const set of ['tune', 'keep'])
      expect(new Set(cases.filter((person) => person.set === set).map(({ urgency }) => urgency)).size).toBe(4);
  });
});

describe('the summary for a clinician', () => {
  test('has a few words for every sign, so that denials fit on the page', () => {
    const signs = questions.filter(({ kind }) => kind === 'sign').map(({ id }) => id);
    expect(
      signs.filter((id) => !(id in signTopics)).map((id) => `Write words for "${id}" in src/wording/summary.ts.`),
    ).toEqual([]);
    expect(Object.keys(signTopics).filter((id) => !signs.includes(id))).toEqual([]);
  });

  test('names only questions that exist', () => {
    expect(summaryParts.flatMap((part) => part.questions).filter((id) => !questionById.has(id))).toEqual([]);
  });
});
