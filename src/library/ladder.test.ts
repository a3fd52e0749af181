import { describe, expect, it } from 'vitest';
import { anExercise, aRung } from './an-exercise.fixture.ts';
import { apartFromLadders, ladderOf, loopIn } from './ladder.ts';

const ids = (rungs: readonly { readonly id: string }[]) => rungs.map(({ id }) => id);

describe('the ladder of an exercise', () => {
  it('holds the steps that its file names, in that order', () => {
    const shelf = new Map([
      ['bridge', anExercise({ easier: [aRung('squeeze'), aRung('tilt')], harder: [aRung('march')] })],
    ]);
    const { easier, harder } = ladderOf('bridge', shelf);
    expect([ids(easier), ids(harder)]).toEqual([['squeeze', 'tilt'], ['march']]);
  });
  it('calls a step by the name on its page', () => {
    const shelf = new Map([
      ['bridge', anExercise({ easier: [aRung('squeeze')] })],
      ['squeeze', anExercise({ name: 'Glute squeeze' })],
    ]);
    expect(ladderOf('bridge', shelf).easier[0]?.name).toBe('Glute squeeze');
  });
  it('also leads to what names it, when nothing else leads there', () => {
    const shelf = new Map([
      ['bridge', anExercise({ harder: [aRung('march')] })],
      ['lost', anExercise({ name: 'Lost', easier: [aRung('bridge')] })],
    ]);
    expect(ladderOf('bridge', shelf).harder).toEqual([
      { id: 'lost', name: 'Lost', how: undefined },
      { ...aRung('march') },
    ]);
  });
  it('does not when something else leads there', () => {
    const shelf = new Map([
      ['bridge', anExercise()],
      ['squat', anExercise({ harder: [aRung('found')] })],
      ['found', anExercise({ easier: [aRung('bridge')] })],
    ]);
    expect(ladderOf('bridge', shelf).harder).toEqual([]);
  });
});

describe('a loop', () => {
  it('is found, whichever file closes it', () => {
    const shelf = new Map([
      ['a', anExercise({ harder: [aRung('b')] })],
      ['b', anExercise({ harder: [aRung('c')] })],
      ['c', anExercise({ harder: [aRung('a')] })],
    ]);
    expect(loopIn(shelf)).toEqual(['a', 'b', 'c', 'a']);
    const each = new Map([
      ['a', anExercise({ easier: [aRung('b')] })],
      ['b', anExercise({ easier: [aRung('a')] })],
    ]);
    expect(loopIn(each)).toHaveLength(3);
  });
  it('is not two ways that meet again', () => {
    const shelf = new Map([
      ['a', anExercise({ harder: [aRung('b'), aRung('c')] })],
      ['b', anExercise({ harder: [aRung('d')], easier: [aRung('a')] })],
      ['c', anExercise({ harder: [aRung('d')] })],
    ]);
    expect(loopIn(shelf)).toBeNull();
  });
});

describe('apart from all ladders', () => {
  it('is what no step joins to another page', () => {
    const shelf = new Map([
      ['a', anExercise({ harder: [aRung('b')] })],
      ['b', anExercise()],
      ['c', anExercise({ easier: [aRung('no-page')] })],
    ]);
    expect(apartFromLadders(shelf)).toEqual(['c']);
  });
});
