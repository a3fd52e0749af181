import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '#triage';
import { adviceFor } from './advice.ts';
import { exampleData } from './example-data.ts';

const calm = { 'cold-leg': 'no', 'self-harm': 'no', age: '60-64', 'about-you': [], 'calf-swollen': 'no', course: [] };
const adviceOn = (change: object, found: Partial<Assessment> = {}) => {
  const answers = { ...calm, ...change };
  return adviceFor(exampleData, { ...assess(exampleData, answers), ...found }, answers);
};

describe('what to do', () => {
  it('is self-care with exercise when nothing speaks against it', () => {
    const { step, mayExercise, special } = adviceOn({});
    expect(step.urgency).toBe('self-care');
    expect(step.doWhat.join(' ')).toContain('about six weeks');
    expect({ mayExercise, special }).toEqual({ mayExercise: true, special: [] });
  });
  it('is an ordinary appointment as well, when it does not get better', () => {
    expect(adviceOn({ course: ['no-better'] }).step.doWhat).toHaveLength(2);
  });
  it('is a check before any exercise, when a serious cause is not ruled out', () => {
    const { step, mayExercise } = adviceOn({}, { needCheck: ['crack'] });
    expect(step.doWhat.join(' ')).toContain('leave exercise until then');
    expect(step.doWhat.join(' ')).not.toContain('Keep moving');
    expect(mayExercise).toBe(false);
  });
  it('is a check first, too, when one of the patterns that are named needs it', () => {
    const patterns = [{ pattern: 'crack', fit: 'possible', because: [], against: [] }] as const;
    expect(adviceOn({}, { patterns }).mayExercise).toBe(false);
  });
  it.each([{ age: 'under-18' }, { 'about-you': ['pregnant'] }, { 'about-you': ['hip-replaced'] }])(
    'has a sentence of its own, and no routine, for %j',
    (change) => {
      const { special, mayExercise } = adviceOn(change, { urgency: 'self-care', because: [] });
      expect(special).toHaveLength(1);
      expect(mayExercise).toBe(false);
    },
  );
  it('names no exercise at any heavier step', () => {
    for (const change of [{ course: ['rapidly-worse'] }, { 'calf-swollen': 'yes' }, { 'cold-leg': 'yes' }])
      expect(adviceOn(change).mayExercise).toBe(false);
  });
  it('puts help in a crisis first, and tells when the body needs help too', () => {
    expect(adviceOn({ 'self-harm': 'yes' })).toMatchObject({ isCrisis: true, isCrisisAlone: true });
    expect(adviceOn({ 'self-harm': 'not-sure', 'cold-leg': 'yes' })).toMatchObject({
      isCrisis: true,
      isCrisisAlone: false,
    });
  });
});
