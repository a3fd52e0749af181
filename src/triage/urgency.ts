import type { CheckerAnswers, Urgency } from '#schema';
import { holds, partHolds, partsOf } from './answers.ts';
import type { Checker, Rule } from './checker.ts';

const LADDER: readonly Urgency[] = ['emergency', 'today', 'appointment', 'self-care'];

/** How heavy a step is: 3 for an emergency, 0 for self-care. */
export const weightOf = (urgency: Urgency): number => LADDER.length - 1 - LADDER.indexOf(urgency);

/** Whether nothing but what to do now is shown: no patterns, no exercises. */
export const isActNow = (urgency: Urgency): boolean => weightOf(urgency) >= weightOf('today');

/** The rules that fire, the heaviest first. */
export function fired({ rules }: Checker, answers: CheckerAnswers): readonly Rule[] {
  return rules
    .filter((rule) => holds(rule.if, answers, countsDoubt(rule)))
    .toSorted((a, b) => weightOf(b.urgency) - weightOf(a.urgency));
}

/** Whether a sign answered not-sure counts as yes: for what cannot wait. */
const countsDoubt = ({ urgency, definite }: Rule): boolean => isActNow(urgency) && !definite;

/** The heaviest step of some rules; self-care when there are none. */
export const heaviest = (rules: readonly Rule[]): Urgency =>
  rules.reduce<Urgency>((top, { urgency }) => (weightOf(urgency) > weightOf(top) ? urgency : top), 'self-care');

/**
 * The questions of rules that could still fire and make it more urgent than it is. Once it cannot wait, only rules
 * count of which a part is true already: nobody is kept from help by further questions.
 */
export function stillUrgent(checker: Checker, answers: CheckerAnswers, urgency: Urgency): ReadonlySet<string> {
  const open = checker.rules.filter(
    (rule) =>
      weightOf(rule.urgency) > weightOf(urgency) &&
      !isRuledOut(rule, answers) &&
      (!isActNow(urgency) || hasPart(rule, answers)),
  );
  // Self-care has rules too, which only say why an ordinary appointment may help: those of answers not given are open.
  const mild = checker.rules.filter((rule) => rule.urgency === 'self-care' && urgency === 'self-care');
  return new Set([...open, ...mild].flatMap((rule) => partsOf(rule.if).map(([id]) => id)));
}

/** Whether a part of a rule other than who somebody is holds already. */
const hasPart = (rule: Rule, answers: CheckerAnswers): boolean =>
  partsOf(rule.if).some(([id, values]) => id !== 'age' && partHolds(answers[id], values, countsDoubt(rule)));

/** Whether an answer already given keeps a rule from firing. */
function isRuledOut(rule: Rule, answers: CheckerAnswers): boolean {
  return partsOf(rule.if).some(
    ([id, values]) => answers[id] !== undefined && !partHolds(answers[id], values, countsDoubt(rule)),
  );
}
