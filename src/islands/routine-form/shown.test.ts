import { describe, expect, it } from 'vitest';
import { readFormulary } from '../../../scripts/formulary-files.ts';
import { answered, NO_SIGN, someAnswers } from './example-form.ts';
import type { FormData } from './form-data.ts';
import type { FormState } from './form-state.ts';
import { shownAt } from './shown.ts';

const { formulary } = readFormulary();
const data: FormData = {
  formulary,
  cautions: {},
  careSteps: [],
  places: [],
  equipment: [],
  goals: [],
  filmed: [],
  codes: {},
};
const at = (change: Partial<FormState> = {}) => shownAt(answered(change), data);
const PLACES = [{ type: 'start' }, { type: 'screen', screen: 'pain' }, { type: 'result' }] as const;

describe('what the form shows', () => {
  it('is a suggestion of one to six exercises when nothing speaks against it', () => {
    const shown = at();
    if (shown.type !== 'suggestion') throw new Error(`It shows ${shown.type}.`);
    expect(shown.suggestion.exercises.length).toBeGreaterThanOrEqual(1);
    expect(shown.suggestion.exercises.length).toBeLessThanOrEqual(6);
  });

  it.each(PLACES)('with a warning sign, nothing but what to do, at $type too', (view) => {
    const signs = { ...NO_SIGN, today: 'not-sure' } as const;
    expect(at({ view, signs })).toEqual({ type: 'block', urgency: 'today', from: 'signs', gate: null });
    expect(at({ view, stop: 'emergency' })).toMatchObject({ type: 'block', urgency: 'emergency', from: 'checker' });
  });

  it.each([
    ['hip-fracture', 'emergency'],
    ['septic-arthritis-osteomyelitis', 'emergency'],
    ['femoral-neck-stress-fracture', 'today'],
  ] as const)('for %s, the card of the step "%s", and a tick does not open it', (condition, urgency) => {
    const answers = someAnswers({ isNamed: true, conditions: [condition] });
    const clearedFor = formulary.gate.map(({ id }) => id);
    expect(at({ answers, clearedFor })).toMatchObject({ type: 'block', urgency, from: 'answers' });
  });

  it('for a sign that needs an appointment, the clinician first: before the questions already', () => {
    const signs = { ...NO_SIGN, appointment: 'yes' } as const;
    const shown = at({ signs, view: { type: 'screen', screen: 'name' } });
    if (shown.type !== 'clinician-first') throw new Error(`It shows ${shown.type}.`);
    const clearedFor = shown.gate.reasons.map(({ id }) => id);
    expect(at({ signs, clearedFor, view: { type: 'screen', screen: 'name' } }).type).toBe('screen');
    expect(at({ signs, clearedFor }).type).toBe('suggestion');
  });

  it('asks for a tick of its own for every reason', () => {
    const signs = { ...NO_SIGN, appointment: 'yes' } as const;
    const answers = someAnswers({ pregnancy: 'pregnant', health: ['heart-or-lung'] });
    const first = at({ signs, answers });
    if (first.type !== 'clinician-first') throw new Error(`It shows ${first.type}.`);
    const forTheSign = first.gate.reasons.map(({ id }) => id);
    const second = at({ signs, answers, clearedFor: forTheSign });
    if (second.type !== 'clinician-first') throw new Error(`It shows ${second.type}.`);
    const all = second.gate.reasons.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(['pregnant', 'heart-or-lungs']));
    expect(at({ signs, answers, clearedFor: all.slice(1) }).type).toBe('clinician-first');
    expect(at({ signs, answers, clearedFor: all }).type).toBe('suggestion');
  });

  it('holds the cautions of a cleared person beside the exercises', () => {
    const answers = someAnswers({ pregnancy: 'pregnant' });
    const shown = at({ answers, clearedFor: ['pregnant'] });
    if (shown.type !== 'suggestion') throw new Error(`It shows ${shown.type}.`);
    expect(shown.suggestion.gate.type).toBe('caution');
    expect(shown.suggestion.show.map(({ id }) => id)).toContain('pregnant-cleared');
  });
});
