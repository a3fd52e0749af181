import { describe, expect, it } from 'vitest';
import type { Exercise } from '#schema';
import { anExercise, aRung } from './an-exercise.fixture.ts';
import { swapsOf } from './swap.ts';

const shelf = new Map<string, Exercise>([
  ['bridge', anExercise({ easier: [aRung('squeeze'), aRung('not-written-yet')], harder: [aRung('one-leg-bridge')] })],
  ['squeeze', anExercise()],
  ['one-leg-bridge', anExercise({ level: 3 })],
  ['thrust', anExercise({ muscles: { primary: ['gluteus-maximus'], secondary: [], stretched: [] } })],
  ['hinge', anExercise({ level: 2 })],
  ['curl', anExercise()],
  ['calf-raise', anExercise({ muscles: { primary: ['calf'], secondary: [], stretched: [] } })],
  ['much-harder', anExercise({ level: 4 })],
]);
const said = (id: string) => swapsOf(id, shelf).map(({ id: other, compares }) => `${other} ${compares}`);

describe('what an exercise can be swapped for', () => {
  it('begins with an easier one, two alike and a harder one', () => {
    expect(said('bridge').slice(0, 4)).toEqual([
      'squeeze easier',
      'curl alike',
      'hinge alike',
      'one-leg-bridge harder',
    ]);
  });
  it('has no other muscles, none much harder, none without a page, and not itself', () => {
    expect(said('bridge').join(' ')).not.toMatch(/calf-raise|much-harder|not-written-yet|bridge alike/);
  });
  it('names none twice', () => {
    const ids = swapsOf('bridge', shelf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is nothing for an exercise that has no kin', () => {
    expect(said('calf-raise')).toEqual([]);
  });
});
