import { describe, expect, test } from 'vitest';
import type { AccuracyOfSet, CountedShare } from '#schema';
import { accuracyGroups, countWords, rangeWords, trialRows } from './accuracy-words.ts';

const share = (hits: number, of: number, low = 0, high = 1): CountedShare => ({ hits, of, low, high });
const aSet: AccuracyOfSet = {
  people: 83,
  first: share(34, 57, 0.4672, 0.7136),
  amongThree: share(46, 57),
  triage: share(64, 83),
  byStep: { emergency: share(10, 11), today: share(10, 15), appointment: share(9, 21), 'self-care': share(35, 36) },
  under: share(3, 83),
  over: share(16, 83),
  safe: share(80, 83),
  missedEmergency: share(1, 11),
  needlessEmergency: share(8, 72),
  flagged: share(45, 47),
  sameOnSite: share(83, 83, 0.955, 1),
  screens: { median: 14, most: 15 },
  trials: [
    {
      share: 0.1,
      kind: 'doubts',
      first: 0.03,
      amongThree: 0.04,
      triage: 0.2,
      safe: 0.997,
      missedEmergency: 0.002,
      needlessEmergency: 0.78,
    },
  ],
};

describe('how good the checker is, in words', () => {
  test('counts people, and gives the interval as people of a hundred', () => {
    expect(countWords(aSet.first)).toBe('34 of 57');
    expect(rangeWords(aSet.first)).toBe('47 to 71');
    expect(rangeWords(share(10, 10, 1, 1))).toBe('100');
    expect(rangeWords(share(0, 0))).toBe('–');
  });

  test('tells every step of the care ladder, the heaviest first', () => {
    const [urgent] = accuracyGroups(aSet);
    expect(urgent?.rows.map(({ people }) => people)).toEqual([
      '64 of 83',
      '10 of 11',
      '10 of 15',
      '9 of 21',
      '35 of 36',
      '3 of 83',
      '16 of 83',
    ]);
  });

  test('sets disturbed answers beside those that were given, and tells a few as a few', () => {
    const [given, unsure] = trialRows(aSet);
    expect(given?.cells).toEqual(['77', '96', '9', '11', '60', '81']);
    expect(unsure?.name).toBe('10 of 100 answers not sure');
    expect(unsure?.cells).toEqual(['20', 'over 99', 'under 1', '78', '3', '4']);
  });
});
