import { ASKED_URGENCIES, type AskedUrgency, type SafetyAnswers, safetyOutcome } from '#routine';
import type { Stop } from '../symptom-checker/stop-mark.ts';
import type { FormAnswers } from './form-answers.ts';
import { missingIn, SCREENS, type ScreenId, settled } from './form-screens.ts';

/** A place on the way through the form. */
export type View =
  | { readonly type: 'start' }
  | { readonly type: 'signs'; readonly urgency: AskedUrgency }
  /** With `isChange`, the reader came from the suggestion to change one answer, and goes back there. */
  | { readonly type: 'screen'; readonly screen: ScreenId; readonly isChange?: true }
  | { readonly type: 'result' };

/** Why answers of before could not be used. */
export type Loss = 'unreadable' | 'outdated';

/** The form as it stands for one reader. */
export interface FormState {
  readonly view: View;
  readonly answers: FormAnswers;
  /** The screens that have been sent. */
  readonly done: readonly ScreenId[];
  /** The ids of those reasons of the gate for which a clinician has cleared exercise. */
  readonly clearedFor: readonly string[];
  /** The safety check, which the tab shares with the builder. */
  readonly signs: SafetyAnswers;
  /** The symptom checker of this tab said to get help now. */
  readonly stop: Stop | null;
  readonly loss: Loss | null;
  readonly isCleared: boolean;
}

/** Before anything was answered, and on the server. */
export const EMPTY: FormState = {
  view: { type: 'start' },
  answers: {},
  done: [],
  clearedFor: [],
  signs: {},
  stop: null,
  loss: null,
  isCleared: false,
};

const STEPS: readonly View[] = [
  ...ASKED_URGENCIES.map((urgency): View => ({ type: 'signs', urgency })),
  ...SCREENS.map((screen): View => ({ type: 'screen', screen })),
  { type: 'result' },
];

/** Whether two places are the same. */
export function isSameView(one: View, other: View): boolean {
  if (one.type === 'screen' && other.type === 'screen') return one.screen === other.screen;
  if (one.type === 'signs' && other.type === 'signs') return one.urgency === other.urgency;
  return one.type === other.type;
}

/** The first place with something left to answer, or the result. */
export function openView(state: FormState): View {
  return STEPS.find((step) => !isAnswered(state, step)) ?? { type: 'result' };
}

/** A place as far as it can be reached: nothing before it may be unanswered. */
export function standing(state: FormState, view: View): View {
  const open = openView(state);
  return stepOf(view) <= stepOf(open) ? view : open;
}

/** Where to go when a place has been answered. */
export function viewAfter(state: FormState, from: View): View {
  if (from.type === 'signs' || (from.type === 'screen' && from.isChange)) return openView(state);
  return standing(state, STEPS[stepOf(from) + 1] ?? { type: 'result' });
}

/** The places that lead to one, so that Back goes through them. Signs that were answered elsewhere are not asked again. */
export function wayTo(view: View): readonly View[] {
  const before = STEPS.slice(0, Math.max(stepOf(view), 0)).filter(({ type }) => type === 'screen');
  return [...before, view];
}

/** The state after a screen has been sent. */
export function withScreen(state: FormState, screen: ScreenId): FormState {
  const done = state.done.includes(screen) ? state.done : [...state.done, screen];
  return { ...state, answers: settled(screen, state.answers), done };
}

/** The state after an answer. A clinician has cleared what was told before; what is told now may be something else. */
export function withAnswers(state: FormState, answers: FormAnswers, stillCleared: readonly string[]): FormState {
  return { ...state, answers, clearedFor: state.clearedFor.filter((id) => stillCleared.includes(id)) };
}

/** The step of the care ladder at which everything stops, whatever the place: nothing but what to do is shown. */
export function blockOf({ signs, stop }: Pick<FormState, 'signs' | 'stop'>): Stop | null {
  const outcome = safetyOutcome(signs);
  const said = outcome.type === 'stop' && outcome.urgency !== 'appointment' ? outcome.urgency : null;
  return said === 'emergency' || stop === 'emergency' ? 'emergency' : (said ?? stop);
}

/** Whether anything has been told that could be gone on with. */
export const isBegun = ({ answers, done }: FormState): boolean => done.length > 0 || Object.keys(answers).length > 0;

function isAnswered({ signs, answers, done }: FormState, step: View): boolean {
  if (step.type === 'signs') return signs[step.urgency] !== undefined;
  if (step.type !== 'screen') return false;
  return done.includes(step.screen) && missingIn(step.screen, answers).length === 0;
}

/** The start comes before all steps. */
const stepOf = (view: View): number => STEPS.findIndex((step) => isSameView(step, view));
