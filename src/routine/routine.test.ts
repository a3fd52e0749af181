import { describe, expect, it } from 'vitest';
import { stepDown, stepUp } from './limits.ts';
import {
  addEntry,
  changeEntry,
  entryOf,
  moveEntry,
  type Routine,
  type RoutineEntry,
  removeEntry,
  routineOf,
} from './routine.ts';

const anEntry = (exercise: string, change: Partial<RoutineEntry> = {}): RoutineEntry => ({
  exercise,
  side: 'both',
  sets: 3,
  repetitions: 10,
  holdSeconds: 0,
  daysPerWeek: 3,
  ...change,
});
const aRoutine = (...exercises: string[]): Routine => ({ entries: exercises.map((exercise) => anEntry(exercise)) });
const order = ({ entries }: Routine) => entries.map(({ exercise }) => exercise).join(' ');

const aDose = { sets: 2, repetitions: 12, holdSeconds: 2, restSeconds: 45, daysPerWeek: 5, movingSeconds: 4 };

describe('adding an exercise', () => {
  it('puts it at the end', () => {
    expect(order(addEntry(aRoutine('squat'), anEntry('bridge')))).toBe('squat bridge');
  });
  it('puts one that was taken out back in its place', () => {
    expect(order(addEntry(aRoutine('squat', 'clamshell'), anEntry('bridge'), 1))).toBe('squat bridge clamshell');
  });
  it('leaves a routine alone that holds it already', () => {
    const routine = aRoutine('squat', 'bridge');
    expect(addEntry(routine, anEntry('squat', { sets: 5 }))).toBe(routine);
  });
  it('stops at six, which is what fits on a sheet', () => {
    const six = aRoutine('a', 'b', 'c', 'd', 'e', 'f');
    expect(addEntry(six, anEntry('g'))).toBe(six);
  });
});

describe('taking an exercise out', () => {
  it('leaves the others in their order', () => {
    expect(order(removeEntry(aRoutine('a', 'b', 'c'), 'b'))).toBe('a c');
  });
  it('can leave nothing', () => {
    expect(removeEntry(aRoutine('a'), 'a').entries).toEqual([]);
  });
  it('does nothing to a routine without it', () => {
    expect(order(removeEntry(aRoutine('a', 'b'), 'x'))).toBe('a b');
  });
});

describe('moving an exercise', () => {
  it.each([
    [0, 1, 'b a c'],
    [2, 0, 'c a b'],
    [0, 2, 'b c a'],
    [1, -5, 'b a c'],
    [1, 99, 'a c b'],
    [7, 0, 'a b c'],
  ])('from place %i to %i makes %s', (from, to, expected) => {
    expect(order(moveEntry(aRoutine('a', 'b', 'c'), from, to))).toBe(expected);
  });
  it('up and down again changes nothing', () => {
    const routine = aRoutine('a', 'b', 'c', 'd');
    for (const place of [1, 2, 3]) {
      expect(order(moveEntry(moveEntry(routine, place, place - 1), place - 1, place))).toBe(order(routine));
    }
  });
  it('does not touch the routine that was there', () => {
    const routine = Object.freeze({ entries: Object.freeze([anEntry('a'), anEntry('b')]) });
    expect(order(moveEntry(routine, 0, 1))).toBe('b a');
    expect(order(routine)).toBe('a b');
  });
});

describe('changing a dose', () => {
  it.each([
    ['sets', 9, 5],
    ['sets', 0, 1],
    ['repetitions', 31, 30],
    ['holdSeconds', -1, 0],
    ['holdSeconds', 61, 60],
    ['daysPerWeek', 8, 7],
    ['sets', 2.4, 2],
    ['sets', Number.NaN, 1],
    ['repetitions', Number.POSITIVE_INFINITY, 30],
  ] as const)('of %s to %d gives %d', (part, wanted, given) => {
    expect(changeEntry(aRoutine('a'), 'a', { [part]: wanted }).entries[0]?.[part]).toBe(given);
  });
  it('changes only the one exercise', () => {
    const changed = changeEntry(aRoutine('a', 'b'), 'b', { side: 'left', sets: 1 });
    expect(changed.entries).toEqual([anEntry('a'), anEntry('b', { side: 'left', sets: 1 })]);
  });
});

describe('stepping through seconds of holding', () => {
  it('goes by one up to ten, then by five, and the same way back', () => {
    expect([0, 9, 10, 15, 55, 60].map((seconds) => stepUp('holdSeconds', seconds))).toEqual([1, 10, 15, 20, 60, 60]);
    expect([60, 15, 10, 1, 0].map((seconds) => stepDown('holdSeconds', seconds))).toEqual([55, 10, 9, 0, 0]);
  });
  it('comes back to the grid from a number between', () => {
    expect(stepUp('holdSeconds', 12)).toBe(15);
    expect(stepDown('holdSeconds', 12)).toBe(10);
  });
  it('goes by one for everything else', () => {
    expect(stepUp('repetitions', 12)).toBe(13);
    expect(stepDown('repetitions', 12)).toBe(11);
  });
});

describe('a ready-made routine', () => {
  const doses = new Map([['bridge', aDose]]);
  it('takes the doses of its exercises', () => {
    expect(routineOf({ exercises: [{ id: 'bridge' }] }, doses).entries).toEqual([entryOf('bridge', aDose)]);
  });
  it('may change them', () => {
    const routine = routineOf({ exercises: [{ id: 'bridge', sets: 1, holdSeconds: undefined }] }, doses);
    expect(routine.entries[0]).toMatchObject({ sets: 1, repetitions: 12, holdSeconds: 2 });
  });
  it('says which exercise is missing', () => {
    expect(() => routineOf({ exercises: [{ id: 'hop' }] }, doses)).toThrow('"hop"');
  });
});
