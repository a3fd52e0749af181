import { describe, expect, it } from 'vitest';
import { daysOf, type ExerciseFacts, sessionMinutes, sessionSeconds } from './length.ts';
import type { Routine, RoutineEntry } from './routine.ts';

const someFacts = (sides: ExerciseFacts['sides']): ExerciseFacts => ({
  sides,
  dose: { restSeconds: 60, movingSeconds: 4 },
});
const FACTS = new Map<string, ExerciseFacts>([
  ['bridge', someFacts('both-together')],
  ['clamshell', someFacts('one-then-the-other')],
  ['march', someFacts('in-turn')],
]);
const anEntry = (exercise: string, change: Partial<RoutineEntry> = {}): RoutineEntry => ({
  exercise,
  side: 'both',
  sets: 2,
  repetitions: 10,
  holdSeconds: 1,
  daysPerWeek: 3,
  ...change,
});
const routineOf = (...entries: RoutineEntry[]): Routine => ({ entries });
const seconds = (...entries: RoutineEntry[]) => sessionSeconds(routineOf(...entries), FACTS);

describe('the length of a session', () => {
  it('counts repetitions with their holds, and the rest between two sets', () => {
    expect(seconds(anEntry('bridge'))).toBe(2 * 10 * 5 + 60);
  });
  it('counts both sides, one after the other or in turn', () => {
    expect(seconds(anEntry('clamshell'))).toBe(2 * 10 * 5 * 2 + 60);
    expect(seconds(anEntry('march'))).toBe(2 * 10 * 5 * 2 + 60);
  });
  it('counts one side when only one is done', () => {
    expect(seconds(anEntry('clamshell', { side: 'left' }))).toBe(2 * 10 * 5 + 60);
  });
  it('counts half a minute for changing to the next exercise', () => {
    const each = seconds(anEntry('bridge'));
    expect(seconds(anEntry('bridge'), anEntry('march'))).toBe(each + seconds(anEntry('march')) + 30);
  });
  it('takes the tempo of most exercises for a card in one’s own words', () => {
    const card = { title: 'Stretch', text: '', side: 'left', sets: 2, repetitions: 1, holdSeconds: 30, daysPerWeek: 3 };
    expect(sessionSeconds({ entries: [{ ...card, side: 'left' }] }, FACTS)).toBe(2 * 34 + 45);
  });
  it('is nothing for an empty routine, and skips what it does not know', () => {
    expect(seconds()).toBe(0);
    expect(seconds(anEntry('bridge'), anEntry('unknown'))).toBe(seconds(anEntry('bridge')));
  });
  it.each([
    [{ sets: 1, repetitions: 1 }, 1],
    [{ sets: 1, repetitions: 25 }, 3],
    [{ sets: 5, repetitions: 20 }, 15],
    [{ sets: 5, repetitions: 30, holdSeconds: 10 }, 40],
  ])('promises no less than it takes: %j is %i minutes', (change, minutes) => {
    const routine = routineOf(anEntry('bridge', change));
    expect(sessionMinutes(routine, FACTS)).toBe(minutes);
    expect(sessionMinutes(routine, FACTS) * 60).toBeGreaterThanOrEqual(sessionSeconds(routine, FACTS));
  });
});

describe('the days of a week', () => {
  it('run from the exercise with the fewest to that with the most', () => {
    expect(daysOf(routineOf(anEntry('bridge'), anEntry('march', { daysPerWeek: 5 })))).toEqual({ least: 3, most: 5 });
  });
  it('are none without exercises', () => {
    expect(daysOf(routineOf())).toEqual({ least: 0, most: 0 });
  });
});
