import { describe, expect, it } from 'vitest';
import { aFindable, anExercise } from './an-exercise.fixture.ts';
import { NO_CHOICES } from './choices.ts';
import { findable } from './facets.ts';
import { countsOf, fitting, worthDropping } from './narrow.ts';

const exercises = [
  aFindable('bridge', { muscle: ['gluteus-maximus', 'hamstrings'] }),
  aFindable('cat-cow', { position: ['hands-and-knees'], no: ['one-leg'] }),
  aFindable('march', { position: ['sitting'], have: ['chair'], no: ['floor', 'kneeling', 'one-leg'], level: ['2'] }),
  aFindable('hinge', { position: ['standing'], have: [], no: ['floor', 'kneeling', 'one-leg'], level: ['2'] }),
];
const known = {
  position: ['supine', 'hands-and-knees', 'sitting', 'standing'],
  level: ['1', '2'],
  have: ['nothing', 'mat', 'chair'],
  no: ['floor', 'kneeling', 'one-leg'],
  goal: ['relieve-pain'],
  muscle: ['gluteus-maximus', 'hamstrings'],
  condition: [],
};
const ids = (choices: object) => fitting(exercises, { ...NO_CHOICES, ...choices }).map(({ id }) => id);

describe('narrowing', () => {
  it('leaves all when nothing is chosen', () => {
    expect(ids({})).toHaveLength(4);
  });
  it('takes several of a group as "or", and groups as "and"', () => {
    expect(ids({ position: ['sitting', 'standing'] })).toEqual(['march', 'hinge']);
    expect(ids({ position: ['sitting', 'supine'], level: ['2'] })).toEqual(['march']);
  });
  it('leaves what needs nothing beyond what one has', () => {
    expect(ids({ have: ['nothing'] })).toEqual(['hinge']);
    expect(ids({ have: ['chair'] })).toEqual(['march', 'hinge']);
    expect(ids({ have: ['chair', 'mat'] })).toHaveLength(4);
  });
  it('takes all that is to be left out together', () => {
    expect(ids({ no: ['kneeling'] })).toEqual(['bridge', 'march', 'hinge']);
    expect(ids({ no: ['kneeling', 'floor'] })).toEqual(['march', 'hinge']);
  });
});

describe('the number beside a choice', () => {
  it.each(Object.entries(known).flatMap(([group, values]) => values.map((value) => [group, value] as const)))(
    '%s %s is what it leaves',
    (group, value) => {
      const counts = countsOf(exercises, NO_CHOICES, known);
      expect(counts[group as 'position'].get(value)).toBe(ids({ [group]: [value] }).length);
    },
  );
  it('minds the other groups, not its own', () => {
    const counts = countsOf(exercises, { ...NO_CHOICES, position: ['sitting'], level: ['2'] }, known);
    expect(counts.position.get('standing')).toBe(1);
    expect(counts.position.get('supine')).toBe(0);
    expect(counts.level.get('1')).toBe(0);
  });
  it('adds up for what one has and what one leaves out', () => {
    const counts = countsOf(exercises, { ...NO_CHOICES, have: ['chair'], no: ['floor'] }, known);
    expect(counts.have.get('mat')).toBe(2);
    expect(countsOf(exercises, { ...NO_CHOICES, have: ['chair'] }, known).have.get('mat')).toBe(4);
    expect(counts.no.get('kneeling')).toBe(2);
  });
});

describe('when nothing fits', () => {
  it('names what to drop, what leaves most first', () => {
    const choices = { ...NO_CHOICES, position: ['supine'], no: ['floor'] };
    expect(fitting(exercises, choices)).toEqual([]);
    expect(worthDropping(exercises, choices)).toEqual([
      { group: 'position', values: ['supine'], left: 2 },
      { group: 'no', values: ['floor'], left: 1 },
    ]);
  });
  it('names nothing when no single step helps', () => {
    const choices = { ...NO_CHOICES, position: ['supine'], no: ['floor'], level: ['2'], muscle: ['hamstrings'] };
    expect(worthDropping(exercises, choices)).toEqual([]);
  });
});

describe('what is known of an exercise', () => {
  it('says what it needs beyond a bare home, and what it does not ask', () => {
    const found = findable('bridge', anExercise({ equipment: ['mat', 'pillow', 'towel', 'wall'] }));
    expect(found.have).toEqual(['mat']);
    expect(found.no).toEqual(['kneeling', 'one-leg']);
  });
  it('counts the muscle that a stretch makes longer', () => {
    const muscles = { primary: [], secondary: ['calf' as const], stretched: ['iliopsoas' as const] };
    expect(findable('stretch', anExercise({ muscles })).muscle).toEqual(['iliopsoas']);
  });
});
