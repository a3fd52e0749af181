import { describe, expect, it } from 'vitest';
import { calendarPlan, spreadDays, type Weekday, weekdayOf } from './calendar-plan.ts';

/** 23 November 2026 is a Monday. */
const plan = (days: readonly Weekday[], time = '18:00', now = '09:00', today = '2026-11-23') =>
  calendarPlan({ days, time, weeks: 4, today, now });

describe('sessions for the calendar', () => {
  it('begin today while the time is still to come', () => {
    expect(plan([0, 2, 4])).toEqual({ day: '2026-11-23', time: '18:00', days: [0, 2, 4], sessions: 12 });
  });
  it('begin on the next chosen day when the time is over, or when today is none', () => {
    expect(plan([0, 2, 4], '08:00')?.day).toBe('2026-11-25');
    expect(plan([6])?.day).toBe('2026-11-29');
  });
  it('begin a week later when today is the only day and its time is over', () => {
    expect(plan([0], '08:00')?.day).toBe('2026-11-30');
    expect(plan([0], '09:00')?.day).toBe('2026-11-30');
  });
  it('go over the end of a month, a year and a February', () => {
    expect(plan([4], '18:00', '09:00', '2026-12-31')?.day).toBe('2027-01-01');
    expect(plan([2], '18:00', '09:00', '2028-02-28')?.day).toBe('2028-03-01');
  });
  it('count each day once, in the order of the week', () => {
    expect(plan([4, 0, 4])).toMatchObject({ days: [0, 4], sessions: 8 });
  });
  it('are none without a day', () => {
    expect(plan([])).toBeNull();
  });
  it('know the weekdays', () => {
    expect(['2026-11-22', '2026-11-23', '2027-01-01'].map(weekdayOf)).toEqual([6, 0, 4]);
  });
  it('leave a day of rest between them up to three a week', () => {
    expect(spreadDays(3)).toEqual([0, 2, 4]);
    for (const count of [1, 2, 3])
      for (const [at, day] of spreadDays(count).entries())
        expect(day - (spreadDays(count)[at - 1] ?? -2)).toBeGreaterThan(1);
    expect([1, 2, 3, 4, 5, 6, 7].map((count) => spreadDays(count).length)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(spreadDays(0)).toHaveLength(1);
  });
});
