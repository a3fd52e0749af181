import { describe, expect, it } from 'vitest';
import { anExercise } from './an-exercise.fixture.ts';
import { insteadOf, nearness } from './instead.ts';

const bridge = anExercise();
const standing = anExercise({ position: 'standing' });

describe('instead of an exercise', () => {
  it('comes what trains the same and fits the lack', () => {
    const shelf = new Map([
      ['bridge', bridge],
      ['hinge', standing],
      ['other-bridge', anExercise()],
    ]);
    expect(insteadOf('bridge', shelf)).toEqual([
      { lacks: [{ type: 'position', demand: 'floor' }], exercises: ['hinge'] },
    ]);
  });
  it('come three at most, the nearest first, and always in the same order', () => {
    const far = anExercise({
      position: 'standing',
      muscles: { primary: ['hamstrings'], secondary: [], stretched: [] },
    });
    const shelf = new Map([
      ['bridge', bridge],
      ['z', standing],
      ['far', far],
      ['b', standing],
      ['a', standing],
    ]);
    expect(insteadOf('bridge', shelf)[0]?.exercises).toEqual(['a', 'b', 'z']);
  });
  it('comes one without the band, but nobody needs one without a mat', () => {
    const shelf = new Map([
      ['band-bridge', anExercise({ equipment: ['mat', 'band'] })],
      ['bridge', bridge],
    ]);
    expect(insteadOf('band-bridge', shelf)).toEqual([
      { lacks: [{ type: 'equipment', thing: 'band' }], exercises: ['bridge'] },
    ]);
  });
  it('comes once for two lacks with the same answer', () => {
    const shelf = new Map([
      ['kneel', anExercise({ position: 'hands-and-knees' })],
      ['hinge', standing],
    ]);
    expect(insteadOf('kneel', shelf)).toEqual([
      {
        lacks: [
          { type: 'position', demand: 'floor' },
          { type: 'position', demand: 'kneeling' },
        ],
        exercises: ['hinge'],
      },
    ]);
  });
  it('comes nothing rather than something else', () => {
    const calf = anExercise({ position: 'sitting', muscles: { primary: ['calf'], secondary: [], stretched: [] } });
    const shelf = new Map([
      ['bridge', bridge],
      ['calf', calf],
    ]);
    expect(insteadOf('bridge', shelf)).toEqual([]);
  });
});

describe('nearness', () => {
  it('needs a main muscle that is used in the same way', () => {
    const stretch = anExercise({ muscles: { primary: [], secondary: [], stretched: ['gluteus-maximus'] } });
    expect(nearness(bridge, stretch)).toBe(0);
  });
  it('needs an aim in common; less pain is none that trains', () => {
    expect(nearness(bridge, anExercise({ goals: ['range-of-motion'] }))).toBe(0);
    expect(nearness(bridge, anExercise({ goals: ['relieve-pain', 'education-self-management'] }))).toBe(0);
  });
  it('ends more than one level above', () => {
    expect(nearness(bridge, anExercise({ level: 3 }))).toBe(0);
    expect(nearness(anExercise({ level: 4 }), bridge)).toBeGreaterThan(0);
  });
  it('falls with another level and with a thing that has to be bought', () => {
    const same = nearness(bridge, standing);
    expect(nearness(bridge, anExercise({ level: 2 }))).toBeLessThan(same);
    expect(nearness(bridge, anExercise({ equipment: ['band'] }))).toBeLessThan(same);
    expect(nearness(bridge, anExercise({ equipment: ['chair', 'wall'] }))).toBe(same);
  });
});
