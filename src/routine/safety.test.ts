import { describe, expect, it } from 'vitest';
import { type SafetyAnswers, safetyOutcome } from './safety.ts';

const NONE: SafetyAnswers = { emergency: 'none', today: 'none', appointment: 'none' };

describe('the safety check', () => {
  it('asks for the heaviest signs first, then for the next', () => {
    expect(safetyOutcome({})).toEqual({ type: 'ask', urgency: 'emergency' });
    expect(safetyOutcome({ emergency: 'none' })).toEqual({ type: 'ask', urgency: 'today' });
    expect(safetyOutcome({ emergency: 'none', today: 'none' })).toEqual({ type: 'ask', urgency: 'appointment' });
  });
  it('lets people go on when nothing fits', () => {
    expect(safetyOutcome(NONE)).toEqual({ type: 'go-on', advice: null });
  });
  it.each(['emergency', 'today', 'appointment'] as const)('stops at a yes to the signs of %s', (urgency) => {
    expect(safetyOutcome({ ...NONE, [urgency]: 'yes' })).toEqual({ type: 'stop', urgency });
  });
  it('stops at once, before the rest has been asked', () => {
    expect(safetyOutcome({ emergency: 'yes' })).toEqual({ type: 'stop', urgency: 'emergency' });
  });
  it('hears the heaviest yes, in whatever order they were given', () => {
    expect(safetyOutcome({ appointment: 'yes', today: 'yes', emergency: 'yes' })).toMatchObject({
      urgency: 'emergency',
    });
    expect(safetyOutcome({ ...NONE, appointment: 'yes', today: 'not-sure' })).toMatchObject({ urgency: 'today' });
  });
  it.each(['emergency', 'today'] as const)('takes "not sure" for a yes to the signs of %s', (urgency) => {
    expect(safetyOutcome({ ...NONE, [urgency]: 'not-sure' })).toEqual({ type: 'stop', urgency });
  });
  it('lets go on who has been cleared for an appointment since, and nobody with a heavier sign', () => {
    expect(safetyOutcome({ ...NONE, appointment: 'yes' }, true)).toEqual({ type: 'go-on', advice: null });
    for (const urgency of ['emergency', 'today'] as const)
      for (const given of ['yes', 'not-sure'] as const)
        expect(safetyOutcome({ ...NONE, appointment: 'yes', [urgency]: given }, true)).toMatchObject({ type: 'stop' });
    expect(safetyOutcome({ appointment: 'yes' }, true)).toEqual({ type: 'ask', urgency: 'emergency' });
  });
  it('lets "not sure" about an appointment go on, with the advice to book one', () => {
    expect(safetyOutcome({ ...NONE, appointment: 'not-sure' })).toEqual({ type: 'go-on', advice: 'appointment' });
  });
});
