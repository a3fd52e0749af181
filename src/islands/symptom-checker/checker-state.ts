import type { CheckerAnswers } from '#schema';
import type { Assessment, Checker } from '#triage';
import { assessed } from './assessed.ts';

/** A place on the way through the checker. */
export type View =
  | { readonly type: 'start' }
  /** With `isChange`, the reader came from the outcome to change one answer, and goes back there. */
  | { readonly type: 'screen'; readonly screen: string; readonly isChange?: boolean }
  | { readonly type: 'outcome' }
  /** The summary for a clinician, which lies behind the outcome. */
  | { readonly type: 'summary' };

/** Why answers of before could not be used. */
export type Loss = 'unreadable' | 'outdated';

/** The checker as it stands for one reader. */
export interface CheckerState {
  readonly view: View;
  /** The last place that was not the start. */
  readonly place: View;
  /** Marks one way through the checker. Entries of the history that carry another mark are of a way that was cleared. */
  readonly run: string | null;
  readonly answers: CheckerAnswers;
  /** What is chosen on the screen just shown, and not yet sent. */
  readonly draft: CheckerAnswers;
  /** What the answers mean; nothing before the first question. */
  readonly assessment: Assessment | null;
  readonly loss: Loss | null;
  /** The reader has just cleared everything. */
  readonly isCleared: boolean;
}

/** Before anything was answered, and on the server. */
export const EMPTY: CheckerState = {
  view: { type: 'start' },
  place: { type: 'start' },
  run: null,
  answers: {},
  draft: {},
  assessment: null,
  loss: null,
  isCleared: false,
};

/** Where to go next when a screen has been answered. */
export function viewAfter(assessment: Assessment, from: View): View {
  if (from.type !== 'screen') return openView(assessment);
  if (from.isChange) return openView(assessment, true);
  const at = assessment.steps.findIndex(({ screen }) => screen === from.screen);
  const following = at < 0 ? undefined : assessment.steps[at + 1];
  return following ? { type: 'screen', screen: following.screen } : openView(assessment);
}

/** The first screen that is not answered, or the outcome. */
export function openView({ next }: Assessment, isChange = false): View {
  if (!next) return { type: 'outcome' };
  return { type: 'screen', screen: next.screen, ...(isChange ? { isChange } : {}) };
}

/** A place as far as it still exists: other answers may have taken a screen off the way, or opened one. */
export function standing(assessment: Assessment, view: View): View {
  if ((view.type === 'outcome' || view.type === 'summary') && assessment.next) return openView(assessment);
  if (view.type !== 'screen' || assessment.steps.some(({ screen }) => screen === view.screen)) return view;
  return openView(assessment);
}

/** The state at a place with some answers. The only way in which an assessment is made. */
export function stateAt(
  checker: Checker,
  { run, answers, view }: Pick<CheckerState, 'run' | 'answers' | 'view'>,
): CheckerState {
  return movedTo({ ...EMPTY, run, answers, assessment: assessed(checker, answers) }, view);
}

/** The same answers seen from another place. */
export function movedTo(state: CheckerState, wanted: View): CheckerState {
  const view = state.assessment ? standing(state.assessment, wanted) : EMPTY.view;
  const place = view.type === 'start' ? state.place : view;
  return { ...state, view, place, draft: draftAt(state, view), loss: null, isCleared: false };
}

function draftAt({ assessment, answers }: CheckerState, view: View): CheckerAnswers {
  const asked = view.type === 'screen' ? questionsAt(assessment, view.screen) : [];
  return Object.fromEntries(asked.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** The ids of the questions that a screen asks of this reader. */
export const questionsAt = (assessment: Assessment | null, screen: string): readonly string[] =>
  assessment?.steps.find((step) => step.screen === screen)?.questions ?? [];
