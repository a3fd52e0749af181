import { describe, expect, it } from 'vitest';
import { EQUIPMENT, GOALS, MUSCLES, POSITIONS } from '#schema';
import { daysWords, doseWords, howWords, setsWords } from './dose.ts';
import { aboutMinutes } from './duration.ts';
import { equipmentList, equipmentWords } from './equipment.ts';
import { goalWords } from './goal.ts';
import { levelWords } from './level.ts';
import { muscleJobs, muscleWords } from './muscle.ts';
import { positionWords } from './position.ts';
import { sideChoices } from './side.ts';

const aDose = (change = {}) => ({ sets: 3, repetitions: 10, holdSeconds: 0, ...change });

describe('a dose in words', () => {
  it.each([
    ['3 × 10, hold 3 seconds', aDose({ holdSeconds: 3 }), 'both-together', 'both'],
    ['3 × 10, hold 1 second', aDose({ holdSeconds: 1 }), 'both-together', 'both'],
    ['2 × 10, legs in turn', aDose({ sets: 2 }), 'in-turn', 'both'],
    ['3 × 12, each side', aDose({ repetitions: 12 }), 'one-then-the-other', 'both'],
    ['3 × 12, left side', aDose({ repetitions: 12 }), 'one-then-the-other', 'left'],
    ['3 × 12, right side, hold 2 seconds', aDose({ repetitions: 12, holdSeconds: 2 }), 'one-then-the-other', 'right'],
    ['3 × 10', aDose(), 'both-together', 'both'],
  ] as const)('reads "%s"', (words, dose, sides, side) => {
    expect(doseWords(dose, sides, side)).toBe(words);
  });

  it('does not speak of a side where both legs work anyway', () => {
    expect(doseWords(aDose(), 'both-together', 'left')).toBe('3 × 10');
    expect(doseWords(aDose(), 'in-turn', 'left')).toBe('3 × 10, legs in turn');
  });

  it('comes apart into large figures and what stands beside them', () => {
    expect(setsWords(aDose())).toBe('3 × 10');
    expect(howWords(aDose({ holdSeconds: 5 }), 'one-then-the-other')).toBe('each side, hold 5 seconds');
    expect(howWords(aDose(), 'both-together')).toBe('');
  });
});

describe('the days of a week in words', () => {
  it.each([
    ['1 day a week', 1, 1],
    ['3 days a week', 3, 3],
    ['every day', 7, 7],
    ['2 to 5 days a week', 2, 5],
  ])('read "%s"', (words, least, most) => {
    expect(daysWords(least, most)).toBe(words);
  });
});

describe('minutes in words', () => {
  it('promise no exactness', () => {
    expect(aboutMinutes(15)).toBe('about 15 minutes');
    expect(aboutMinutes(1)).toBe('about 1 minute');
  });
});

describe('what an exercise needs', () => {
  it('names each thing once', () => {
    expect(equipmentList(['chair', 'mat', 'chair'])).toBe('chair, mat');
  });
  it('says so when it needs nothing', () => {
    expect(equipmentList([])).toBe('nothing');
  });
});

describe('the names around an exercise', () => {
  it.each([
    ['position', POSITIONS.map((position) => positionWords[position])],
    ['thing', EQUIPMENT.map((thing) => equipmentWords[thing])],
    ['goal', GOALS.map((goal) => goalWords[goal])],
    ['muscle, for everybody', MUSCLES.map((muscle) => muscleWords[muscle].lay)],
    ['muscle, for clinicians', MUSCLES.map((muscle) => muscleWords[muscle].clinical)],
    ['side', Object.values(sideChoices)],
    ['level', [1, 2, 3, 4, 5].map(levelWords)],
  ])('differ for every %s', (_, names) => {
    expect(names.every((name) => name.length > 2)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stay within the five levels', () => {
    expect([levelWords(0), levelWords(6), levelWords(2.4)]).toEqual(['Gentle', 'Advanced', 'Easy']);
  });
});

describe('the muscles by their job', () => {
  it('name every muscle once', () => {
    expect(muscleJobs.flatMap(({ muscles }) => muscles).toSorted()).toEqual([...MUSCLES].toSorted());
  });

  it.each(MUSCLES)('%s: says what it does in short sentences', (muscle) => {
    const sentences = muscleWords[muscle].does.split(/(?<=\.) /);
    expect(muscleWords[muscle].does).toMatch(/^(It|They) .*\.$/);
    expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(22);
  });
});
