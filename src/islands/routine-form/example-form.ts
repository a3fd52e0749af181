import type { SafetyAnswers } from '#routine';
import type { FormAnswers } from './form-answers.ts';
import { SCREENS } from './form-screens.ts';
import { EMPTY, type FormState } from './form-state.ts';

/** No warning sign, for tests. */
export const NO_SIGN: SafetyAnswers = { emergency: 'none', today: 'none', appointment: 'none' };

/** Somebody whose outer hip has hurt for months, for tests. */
export const someAnswers = (change: Partial<FormAnswers> = {}): FormAnswers => ({
  isNamed: false,
  places: ['outer-hip'],
  side: 'right',
  painNow: 2,
  painWorst: 4,
  lasted: 'over-3-months',
  hard: [],
  health: [],
  ageGroup: 'adult',
  pregnancy: 'no',
  operations: [],
  minutesPerDay: 15,
  daysPerWeek: 3,
  equipment: ['chair'],
  experience: 'some',
  goals: [],
  ...change,
});

/** A form that has been answered to its end, for tests. */
export const answered = (change: Partial<FormState> = {}): FormState => ({
  ...EMPTY,
  view: { type: 'result' },
  answers: someAnswers(),
  done: SCREENS,
  signs: NO_SIGN,
  ...change,
});
