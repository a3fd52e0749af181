import type { CheckerOption, CheckerQuestion, CheckerScreen, Conditions, Urgency } from '#schema';
import type { Checker, Rule } from './checker.ts';

/** A sign for tests. */
export const aSign = (id: string, change: { readonly for?: Conditions; readonly finding?: string } = {}) =>
  ({ id, kind: 'sign', text: `You have ${id}.`, for: {}, ...change }) satisfies CheckerQuestion;

/** A choice for tests; an option that is written `id=finding` tells a finding. */
export const aChoice = (id: string, options: readonly string[], wanted: Conditions = {}): CheckerQuestion => ({
  id,
  kind: 'choice',
  text: `Which ${id}?`,
  for: wanted,
  options: options.map(anOption),
});

/** A list to choose from for tests, with options as in a choice. */
export const aList = (id: string, options: readonly string[], wanted: Conditions = {}): CheckerQuestion => ({
  id,
  kind: 'several',
  text: `Which of these ${id}?`,
  map: false,
  for: wanted,
  options: options.map(anOption),
});

/** A rule for tests. */
export const aRule = (id: string, urgency: Urgency, wanted: Conditions): Rule => ({
  id,
  urgency,
  if: wanted,
  definite: false,
});

/** A screen for tests. */
export const aScreen = (id: string, ...questions: CheckerQuestion[]): CheckerScreen => ({
  id,
  title: id,
  always: false,
  questions,
});

/** A small checker for tests: two emergencies, who somebody is, where it hurts, and two patterns as likely as each other. */
export const aChecker = (change: Partial<Checker> = {}): Checker => ({
  screens: [
    aScreen('now', aSign('cold-leg'), aSign('numb')),
    { ...aScreen('you', aChoice('age', ['under-18', '18-29']), aList('about-you', ['pregnant'])), always: true },
    aScreen('child', aSign('child-limp', { for: { age: ['under-18'] } })),
    aScreen('where', aList('places', ['front=front', 'side=side'])),
    aScreen('health', aSign('ill', { finding: 'fever' })),
  ],
  rules: [
    aRule('cold-leg', 'emergency', { 'cold-leg': ['yes'] }),
    aRule('numb', 'emergency', { numb: ['yes'] }),
    aRule('child-limp', 'appointment', { 'child-limp': ['yes'] }),
    aRule('ill', 'appointment', { ill: ['yes'] }),
  ],
  evidence: {
    priors: { '18-29': { female: { joint: 0.5, tendon: 0.5 }, male: { joint: 0.5, tendon: 0.5 } } },
    priorPower: 1,
    silence: 1,
    paths: [{ id: 'child', if: { age: ['under-18'] }, without: [], alone: true, fit: 'partly' }],
    findings: [
      { id: 'front', group: 'place', others: 0.1, shares: { joint: 0.9 }, anchored: {} },
      { id: 'side', group: 'place', others: 0.1, shares: { tendon: 0.9 }, anchored: {} },
      { id: 'fever', group: 'illness', others: 0.1, shares: {}, anchored: {} },
    ],
  },
  ...change,
});

function anOption(written: string): CheckerOption {
  const [id = '', finding] = written.split('=');
  return { id, text: `The ${id}`, findings: [], ...(finding ? { finding } : {}) };
}
