import { describe, expect, it } from 'vitest';
import { keyOf, planSession, type Routine, sessionItems } from '#routine';
import { aCard, aRoutineOf, aSessionExercise, shownOf } from './an-exercise.fixture.ts';
import { factsOf } from './session-exercise.ts';
import { needWords } from './shown-item.ts';

const clamshell = aSessionExercise('Clamshell');
const routine: Routine = {
  entries: [aCard('Towel stretch'), ...aRoutineOf([clamshell]).entries, aCard('Heel slide', { side: 'left' })],
};

describe('what a session shows', () => {
  it('is what it plans, item for item', () => {
    const gone = aSessionExercise('Gone');
    const withGone = { entries: [...aRoutineOf([gone]).entries, ...routine.entries] };
    const shown = shownOf(withGone, [clamshell]);
    const planned = planSession(sessionItems(withGone, factsOf([clamshell])), 'left').items;
    expect(shown.map(({ key }) => key)).toEqual(planned.map(keyOf));
    expect(shown.map(({ name }) => name)).toEqual(['Towel stretch', 'Clamshell', 'Heel slide']);
  });
  it('stops a card where the pain rule stops every exercise, and knows nothing else of it', () => {
    const [card] = shownOf(routine, [clamshell]);
    expect(card).toMatchObject({
      isOwn: true,
      how: 'Pull gently',
      stopIf: { short: 'the pain reaches 6 out of 10', all: ['the pain reaches 6 out of 10'] },
      equipment: [],
    });
    expect(card?.film).toBeUndefined();
  });
});

describe('what is needed', () => {
  it.each([
    [routine, 'mat, pillow, and what your own cards need'],
    [{ entries: routine.entries.slice(0, 2) }, 'mat, pillow, and what your own card needs'],
    [{ entries: [aCard('Towel stretch')] }, 'what your own card needs'],
    [aRoutineOf([clamshell]), 'mat, pillow'],
    [aRoutineOf([aSessionExercise('Squat', { equipment: [] })]), 'nothing'],
  ])('is never "nothing" where a card may need something: %#', (given, words) => {
    expect(needWords(shownOf(given, [clamshell, aSessionExercise('Squat', { equipment: [] })]))).toBe(words);
  });
});
