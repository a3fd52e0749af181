import { describe, expect, test } from 'vitest';
import { forUrgencyAlone, walk } from '#audit';
import { type CheckerAnswers, type CheckerRule, URGENCIES } from '#schema';
import { readChecker } from '../../scripts/checker-files.ts';
import { faultsOf, questionsOf } from './answers.ts';
import { assess } from './assess.ts';
import { isActNow } from './urgency.ts';

const checker = readChecker();
const quick = forUrgencyAlone(checker);
const rules = (checker.rules as readonly CheckerRule[]).map((rule) => [rule.id, rule] as const);
const firedBy = (answers: CheckerAnswers) => assess(checker, answers).because.map(({ rule }) => rule);

describe.each(rules)('the rule %s', (id, rule) => {
  test('fires on its example, with the answers behind it', () => {
    expect(faultsOf(checker, rule.fires)).toEqual([]);
    const cause = assess(checker, rule.fires).because.find((one) => one.rule === id);
    expect(cause).toMatchObject({ urgency: rule.urgency });
    expect(rule.fires).toMatchObject(cause?.answers ?? {});
  });

  test('stays silent on the other', () => {
    expect(faultsOf(checker, rule.silent)).toEqual([]);
    expect(firedBy(rule.silent)).not.toContain(id);
  });

  test('decides as much on the site, where one screen follows the other, as when all is answered', () => {
    const { urgency } = walk(checker, withWhomItConcerns(rule));
    expect(URGENCIES.indexOf(urgency), `the screens end at ${urgency}`).toBeLessThanOrEqual(
      URGENCIES.indexOf(rule.urgency),
    );
  });

  const signs = Object.entries(rule.if).filter(([, values]) => values.includes('yes'));
  if (isActNow(rule.urgency) && signs.length > 0) {
    const doubts = Object.fromEntries(signs.map(([question]) => [question, 'not-sure']));

    test.skipIf(rule.definite)('takes not sure for a yes', () => {
      expect(firedBy({ ...rule.fires, ...doubts })).toContain(id);
    });

    test('still leads to help now when its signs are in doubt', () => {
      expect(isActNow(assess(checker, { ...rule.fires, ...doubts }).urgency)).toBe(true);
    });
  }
});

describe('whatever else is answered', () => {
  const heavinessOf = (answers: CheckerAnswers) => -URGENCIES.indexOf(assess(quick, answers).urgency);
  const lists = questionsOf(checker).flatMap((question) =>
    question.kind === 'several' ? question.options.map((option) => ({ id: question.id, option: option.id })) : [],
  );
  const signs = questionsOf(checker).filter(({ kind }) => kind === 'sign');
  /** Lists that say who somebody is: an answer there may show that a question does not concern them at all. */
  const who = new Set(questionsOf(checker).flatMap((question) => Object.keys(question.for)));

  test.each(rules)('a further sign, sure or not, leaves %s as urgent', (_, { fires }) => {
    const added = signs.flatMap(({ id }) => ['yes', 'not-sure'].map((answer) => ({ ...fires, [id]: answer })));
    const before = heavinessOf(fires);
    // A sign of the example itself may be in doubt: other laws look at that.
    const lighter = added.filter((answers) => heavinessOf(answers) < before && isSameOn(fires, answers));
    expect(lighter).toEqual([]);
  });

  test.each(rules)('a further choice from a list leaves %s as urgent', (_, { fires }) => {
    const before = heavinessOf(fires);
    const lighter = lists.filter(({ id, option }) => {
      if (who.has(id) && fires[id] === undefined) return false;
      const chosen = [fires[id] ?? []].flat();
      return heavinessOf({ ...fires, [id]: [...new Set([...chosen, option])] }) < before;
    });
    expect(lighter).toEqual([]);
  });
});

const isSameOn = (example: CheckerAnswers, answers: CheckerAnswers) =>
  Object.entries(example).every(([id, answer]) => answers[id] === answer);

/** The example that fires a rule, given by somebody whom its questions concern. */
function withWhomItConcerns({ if: wanted, fires }: CheckerRule): CheckerAnswers {
  const asked = questionsOf(checker).filter(({ id }) => id in wanted);
  const who = asked.flatMap((question) =>
    Object.entries(question.for).map(([id, values]) => {
      const kind = questionsOf(checker).find((one) => one.id === id)?.kind;
      return [id, kind === 'several' ? values.slice(0, 1) : (values[0] ?? '')] as const;
    }),
  );
  return { ...Object.fromEntries(who), ...fires };
}
