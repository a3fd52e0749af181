export { faultsOf, NOT_SURE, questionsOf, valuesOf } from './answers.ts';
export { type Assessment, assess, type Cause, type Step } from './assess.ts';
export type { Checker, Rule } from './checker.ts';
export type { Fit, Match, Reason } from './matches.ts';
export { isActNow } from './urgency.ts';
