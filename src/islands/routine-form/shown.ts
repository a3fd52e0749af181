import { type AskedUrgency, type Gate, type Suggestion, safetyOutcome } from '#routine';
import type { Urgency } from '#schema';
import { profileFrom } from './form-answers.ts';
import type { FormData } from './form-data.ts';
import type { ScreenId } from './form-screens.ts';
import { blockOf, type FormState } from './form-state.ts';
import { gateOfSigns, suggested } from './suggested.ts';

/** What is on the screen. */
export type Shown =
  | { readonly type: 'start' }
  | { readonly type: 'signs'; readonly urgency: AskedUrgency }
  | { readonly type: 'screen'; readonly screen: ScreenId }
  /** Nothing but what to do. `from` says which questions have to be answered again. */
  | {
      readonly type: 'block';
      readonly urgency: Extract<Urgency, 'emergency' | 'today'>;
      readonly from: 'signs' | 'checker' | 'answers';
      readonly gate: Gate | null;
    }
  | { readonly type: 'clinician-first'; readonly gate: Gate }
  | { readonly type: 'suggestion'; readonly suggestion: Suggestion };

/** What a state shows. The gates come before every place, so that neither Back nor a reload leads around them. */
export function shownAt(state: FormState, data: FormData | null): Shown {
  const block = blockOf(state);
  if (block) return { type: 'block', urgency: block, from: state.stop ? 'checker' : 'signs', gate: null };
  const { view } = state;
  if (!data || view.type === 'start') return { type: 'start' };
  if (view.type === 'signs') return view;
  const signs = safetyOutcome(state.signs);
  if (signs.type === 'stop') {
    const gate = gateOfSigns(state.signs, data.formulary);
    if (!gate.reasons.every(({ id }) => state.clearedFor.includes(id))) return { type: 'clinician-first', gate };
  }
  if (view.type === 'screen') return { type: 'screen', screen: view.screen };
  const suggestion = suggested(profileFrom(state.answers, state.signs), state.clearedFor, data.formulary);
  const { gate } = suggestion;
  switch (gate.type) {
    case 'block':
      return { type: 'block', urgency: urgencyOf(gate), from: 'answers', gate };
    case 'clinician-first':
      return { type: 'clinician-first', gate };
    case 'ask':
      return { type: 'start' };
    case 'caution':
    case 'open':
      return { type: 'suggestion', suggestion };
  }
}

/** A block by what was named is for today, but for the two that cannot wait. */
const urgencyOf = ({ reasons }: Gate): Extract<Urgency, 'emergency' | 'today'> =>
  reasons.some(({ id }) => EMERGENCIES.includes(id)) ? 'emergency' : 'today';

const EMERGENCIES: readonly string[] = ['broken-hip', 'infected-joint'];
