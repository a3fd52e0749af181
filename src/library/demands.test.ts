import { describe, expect, it } from 'vitest';
import { motion } from '#schema';
import { anExercise } from './an-exercise.fixture.ts';
import { demandsOf } from './demands.ts';

const moving = (contacts: readonly object[], parts: object = {}) =>
  motion.parse({
    ...parts,
    base: 'standing',
    look: 'ruth',
    view: { azimuth: 0, elevation: 10 },
    poses: { start: {} },
    phases: [{ name: 'Lift', cue: 'Lift the foot', seconds: 1 }],
    contacts,
    stills: { end: 'Lift', arrow: ['pelvis'] },
  });

describe('what an exercise asks', () => {
  it.each(['supine', 'side-lying', 'prone'] as const)('%s asks for the floor alone', (position) => {
    expect(demandsOf(anExercise({ position }))).toEqual(['floor']);
  });
  it.each(['hands-and-knees', 'half-kneeling'] as const)('%s asks for the floor and for kneeling', (position) => {
    expect(demandsOf(anExercise({ position }))).toEqual(['floor', 'kneeling']);
  });
  it('sitting asks for nothing', () => {
    expect(demandsOf(anExercise({ position: 'sitting', sides: 'in-turn' }))).toEqual([]);
  });
  it('lying on a bed does not ask for the floor', () => {
    const inBed = moving([{ part: 'hip-side' }], { raised: 0.45 });
    expect(demandsOf(anExercise({ position: 'side-lying', motion: inBed }))).toEqual([]);
  });
  it('hips that are lifted off the floor over a knee are a kind of kneeling', () => {
    const lifted = moving([
      { part: 'hip-side', side: 'working', lifted: ['Lift'] },
      { part: 'outer-knee', side: 'working' },
    ]);
    expect(demandsOf(anExercise({ position: 'side-lying', motion: lifted }))).toEqual(['floor', 'kneeling']);
    const resting = moving([{ part: 'hip-side' }, { part: 'outer-knee', side: 'other' }]);
    expect(demandsOf(anExercise({ position: 'side-lying', motion: resting }))).toEqual(['floor']);
  });
});

describe('standing on one leg', () => {
  const standing = (parts: object) => demandsOf(anExercise({ position: 'standing', ...parts }));

  it('is asked where one foot is in the air, or never touches', () => {
    const lifting = [
      { part: 'foot', side: 'working' },
      { part: 'foot', side: 'other', lifted: ['Lift'] },
    ];
    expect(standing({ motion: moving(lifting) })).toEqual(['one-leg']);
    expect(standing({ motion: moving([{ part: 'foot', side: 'working' }]) })).toEqual(['one-leg']);
  });
  it('is not asked where both feet stay, whichever side works', () => {
    expect(standing({ sides: 'one-then-the-other', motion: moving([{ part: 'foot' }]) })).toEqual([]);
  });
  it('is not asked by heels that rise over their toes, nor by a step to the side', () => {
    expect(standing({ motion: moving([{ part: 'forefoot' }, { part: 'heel', lifted: ['Lift'] }]) })).toEqual([]);
    const moves = [{ phase: 'Lift', by: [0.3, 0, 0] }];
    expect(standing({ motion: moving([{ part: 'foot', side: 'both', moves }]) })).toEqual([]);
  });
  it('is not asked by walking', () => {
    const moves = [{ phase: 'Lift', by: [0, 0, -1], isEven: true }];
    const steps = ['working', 'other'].map((side) => ({ part: 'heel', side, only: ['Lift'], moves }));
    expect(standing({ motion: moving(steps) })).toEqual([]);
  });
  it('is asked by a climb', () => {
    expect(standing({ equipment: ['step'], motion: moving([{ part: 'foot' }]) })).toEqual(['one-leg']);
  });
  it('is taken for granted where nothing shows the movement and the sides take turns', () => {
    expect(standing({ sides: 'one-then-the-other' })).toEqual(['one-leg']);
    expect(standing({ sides: 'both-together' })).toEqual([]);
  });
});
