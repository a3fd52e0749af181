import { describe, expect, it } from 'vitest';
import { stepDown, stepUp } from './limits.ts';
import {
  addEntry,
  changeEntry,
  entryOf,
  keyOf,
  moveEntry,
  nameRoutine,
  type Routine,
  type RoutineEntry,
  removeEntry,
  routineOf,
  swapEntry,
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
const order = ({ entries }: Routine) => entries.map(keyOf).join(' ');

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

describe('a card in one’s own words', () => {
  const aCard = (title: string, text = '') => ({ title, text, side: 'both', ...DOSE }) as const;
  const DOSE = { sets: 2, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 };

  it('stands among the exercises, and is moved, changed and taken out like one', () => {
    const routine = addEntry(aRoutine('squat', 'bridge'), aCard('Towel stretch', 'Pull gently.'), 1);
    expect(order(routine)).toBe('squat own:Towel stretch bridge');
    expect(order(moveEntry(routine, 1, 0))).toBe('own:Towel stretch squat bridge');
    expect(changeEntry(routine, 'own:Towel stretch', { sets: 9, side: 'left' }).entries[1]).toEqual({
      ...aCard('Towel stretch', 'Pull gently.'),
      sets: 5,
      side: 'left',
    });
    expect(order(removeEntry(routine, 'own:Towel stretch'))).toBe('squat bridge');
  });
  it('is one line of at most 40 and 160 characters, without signs that cannot be seen', () => {
    const long = addEntry(aRoutine(), aCard(`  A\u0000b\n\tc \u202e${'d'.repeat(90)}`, '🦵'.repeat(300)));
    expect(long.entries[0]).toMatchObject({ title: `A b c ${'d'.repeat(34)}`, text: '🦵'.repeat(160) });
  });
  it('keeps scripts that join their letters, and signs made of several', () => {
    expect(addEntry(aRoutine(), aCard('می‌خواهم 👩‍⚕️')).entries[0]).toMatchObject({ title: 'می‌خواهم 👩‍⚕️' });
  });
  it('needs a title, and not that of another card', () => {
    const routine = addEntry(aRoutine('squat'), aCard('Stretch'));
    expect(addEntry(routine, aCard(' \u200e '))).toBe(routine);
    expect(addEntry(routine, aCard('Stretch', 'another'))).toBe(routine);
  });
  it('may have the name of an exercise of the library', () => {
    expect(order(addEntry(aRoutine('bridge'), aCard('bridge')))).toBe('bridge own:bridge');
  });
});

describe('swapping an exercise', () => {
  it('puts the other one into its place', () => {
    expect(order(swapEntry(aRoutine('a', 'b', 'c'), 'b', anEntry('x')))).toBe('a x c');
  });
  it('works in a full routine', () => {
    expect(order(swapEntry(aRoutine('a', 'b', 'c', 'd', 'e', 'f'), 'f', anEntry('x')))).toBe('a b c d e x');
  });
  it('leaves a routine alone that holds the other one, or not the one', () => {
    const routine = aRoutine('a', 'b');
    expect(swapEntry(routine, 'a', anEntry('b'))).toBe(routine);
    expect(swapEntry(routine, 'x', anEntry('c'))).toBe(routine);
  });
});

describe('naming a routine', () => {
  it('gives it a name of one line and at most 40 characters, and takes it away again', () => {
    const named = nameRoutine(aRoutine('a'), `  Before\nbreakfast ${'x'.repeat(60)}`);
    expect(named.name).toBe(`Before breakfast ${'x'.repeat(23)}`);
    expect(nameRoutine(named, ' ')).toEqual(aRoutine('a'));
  });
  it('stays through every change', () => {
    const named = nameRoutine(aRoutine('a', 'b'), 'Mornings');
    const after = [
      addEntry(named, anEntry('c')),
      removeEntry(named, 'a'),
      moveEntry(named, 0, 1),
      changeEntry(named, 'a', { sets: 1 }),
      swapEntry(named, 'a', anEntry('x')),
    ];
    expect(after.map(({ name }) => name)).toEqual(Array(5).fill('Mornings'));
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
