import { describe, expect, it } from 'vitest';
import { aSession, numbers, someSessions } from './a-diary.fixture.ts';
import { dayPlus, daysBetween, isDay, lastWeeks, weekOf } from './day.ts';
import { USUAL_LIMITS } from './light.ts';
import { ratingId } from './record.ts';
import { ratingsByWeek, summariesOf } from './weeks.ts';

describe('days and weeks', () => {
  it('a week begins on Monday', () => {
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
  });
  it('counts across months, years, leap days and the change of clocks', () => {
    expect(dayPlus('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayPlus('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(lastWeeks('2026-11-25', 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  });
  it.each(['2026-02-29', '2026-13-01', '26-11-23', '2026-11-23T00:00', '1999-01-01', 20261123, null])(
    '%j is no day',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );
});

describe('twelve weeks', () => {
  const TODAY = '2026-11-25';
  it('give the highest pain of each week, the minutes, and each day once', () => {
    const weeks = summariesOf(
      [
        aSession({ day: '2026-11-23', painDuring: 3, minutes: 10 }),
        aSession({ day: '2026-11-23', painDuring: 5, minutes: 5 }),
        aSession({ day: '2026-11-25', painDuring: null, painNextMorning: null, minutes: 0 }),
      ],
      TODAY,
      USUAL_LIMITS,
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({
      week: '2026-11-23',
      sessions: 3,
      days: ['2026-11-23', '2026-11-25'],
      minutes: 15,
      before: 2,
      during: 5,
      nextMorning: 2,
      light: 'amber',
    });
    expect(weeks[0]).toMatchObject({ sessions: 0, minutes: 0, before: null, light: null });
  });
  it('hold every session of their days once, for 500 diaries', () => {
    const pick = numbers(8);
    for (let round = 0; round < 500; round += 1) {
      const sessions = someSessions(pick);
      const today = dayPlus('2026-08-31', pick(0, 120));
      const from = lastWeeks(today, 12)[0] ?? '';
      const shown = sessions.filter(({ day }) => day >= from && day <= today);
      const weeks = summariesOf(sessions, today, USUAL_LIMITS);
      expect(weeks.reduce((sum, week) => sum + week.sessions, 0)).toBe(shown.length);
      expect(weeks.reduce((sum, week) => sum + week.minutes, 0)).toBe(
        shown.reduce((sum, { minutes }) => sum + minutes, 0),
      );
    }
  });
  it('take the last word on an activity in each week', () => {
    const rating = (activity: string, day: string, score: number) => ({
      id: ratingId(activity, day),
      activity,
      day,
      score,
      changedAt: `${day}T08:00:00.000Z`,
    });
    const ratings = [rating('a', '2026-11-24', 4), rating('a', '2026-11-23', 6), rating('b', '2026-11-24', 9)];
    expect(ratingsByWeek(ratings, 'a', TODAY).slice(-2)).toEqual([null, 4]);
  });
});
