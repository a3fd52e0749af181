import { describe, expect, it } from 'vitest';
import { aSession, numbers, someSessions } from './a-diary.fixture.ts';
import { ADVICE, adviceOn } from './advice.ts';
import { dayPlus } from './day.ts';
import { CAUTIOUS_LIMITS, lightOf, USUAL_LIMITS } from './light.ts';
import { PAIN_SIGNS, type SessionRecord } from './record.ts';

const TODAY = '2026-11-24';
const says = (sessions: readonly SessionRecord[], today = TODAY, limits = USUAL_LIMITS) => {
  const advice = adviceOn(sessions, today, limits);
  return advice && `${advice.id}: ${advice.reason}`;
};
const onDays = (...all: readonly Partial<SessionRecord>[]) =>
  all.map((change, at) => aSession({ day: dayPlus(TODAY, 2 * (at - all.length)), ...change }));
const GREEN = {};
const AMBER = { painDuring: 5 };
const RED = { painDuring: 6 };

describe('the light of a session', () => {
  it.each([
    [{ painBefore: 2, painDuring: 3, painNextMorning: 2 }, 'green'],
    [{ painBefore: 0, painDuring: 0, painNextMorning: 0 }, 'green'],
    [{ painBefore: 2, painDuring: 4, painNextMorning: 2 }, 'amber'],
    [{ painBefore: 2, painDuring: 5, painNextMorning: null }, 'amber'],
    [{ painBefore: 2, painDuring: 2, painNextMorning: 3 }, 'amber'],
    [{ painBefore: 2, painDuring: 6, painNextMorning: 2 }, 'red'],
    [{ painBefore: 2, painDuring: 2, painNextMorning: 6 }, 'red'],
    [{ painBefore: 6, painDuring: 2, painNextMorning: 2 }, 'red'],
    [{ painBefore: 2, painDuring: 2, painNextMorning: null }, 'open'],
    [{ painBefore: 2, painDuring: null, painNextMorning: 2 }, 'open'],
    [{ painBefore: null, painDuring: 2, painNextMorning: 2 }, 'open'],
    [{ painBefore: null, painDuring: 2, painNextMorning: 0 }, 'green'],
    [{ painBefore: null, painDuring: 2, painNextMorning: 4 }, 'amber'],
  ] as const)('%j is %s', (change, light) => {
    expect(lightOf(aSession(change), USUAL_LIMITS)).toBe(light);
  });
  it.each(PAIN_SIGNS)('a sign makes it red, however low the numbers are: %s', (sign) => {
    expect(lightOf(aSession({ signs: [sign] }), USUAL_LIMITS)).toBe('red');
  });
  it('is red when it was still worse after 24 hours, and not when it had settled', () => {
    expect(lightOf(aSession({ painNextMorning: 3, isSettled: false }), USUAL_LIMITS)).toBe('red');
    expect(lightOf(aSession({ painNextMorning: 3, isSettled: true }), USUAL_LIMITS)).toBe('amber');
  });
  it('is green only up to 2 for people who need the lower limit', () => {
    expect(lightOf(aSession({ painDuring: 2 }), CAUTIOUS_LIMITS)).toBe('green');
    expect(lightOf(aSession({ painDuring: 3 }), CAUTIOUS_LIMITS)).toBe('amber');
  });
});

describe('the advice', () => {
  it('is nothing where nothing was noted, and looks at no session of tomorrow', () => {
    expect(says([])).toBeNull();
    expect(says([aSession({ day: dayPlus(TODAY, 1) })])).toBeNull();
  });
  it('steps up only after two green sessions in a row', () => {
    expect(says(onDays(GREEN))).toBe('same: one-green');
    expect(says(onDays(GREEN, GREEN))).toBe('step-up: two-greens');
    expect(says(onDays(GREEN, AMBER, GREEN))).toBe('same: one-green');
  });
  it('names the sessions on which it rests', () => {
    const [first, second, third] = onDays(GREEN, GREEN, GREEN);
    const all = [third, first, second].filter((one) => one !== undefined);
    expect(adviceOn(all, TODAY, USUAL_LIMITS)?.because).toEqual([second?.id, third?.id]);
  });
  it('keeps a change for two sessions before the next', () => {
    const harder = { routine: '1.bridge:3x8d3!ab' };
    expect(says(onDays(GREEN, GREEN, harder))).toBe('same: new-level');
    expect(says(onDays(GREEN, GREEN, harder, harder))).toBe('step-up: two-greens');
  });
  it('does not step up on sessions that were eased, cut short or begun sore', () => {
    const eased = { exercises: [{ id: 'bridge', result: 'done', eased: true }] } as const;
    const half = { exercises: [{ id: 'bridge', result: 'part', eased: false }] } as const;
    expect(says(onDays(GREEN, eased))).toBe('same: not-all-done');
    expect(says(onDays(half, GREEN))).toBe('same: not-all-done');
    expect(says(onDays(GREEN, { painBefore: 4, painNextMorning: 4 }))).toBe('same: sore-before');
  });
  it('waits for the next morning', () => {
    expect(says(onDays(GREEN, { painNextMorning: null }))).toBe('same: open');
    expect(says(onDays(GREEN, { painDuring: null, painNextMorning: null }))).toBe('same: no-numbers');
  });
  it('stays at an amber, and does a third less when it comes again', () => {
    expect(says(onDays(GREEN, AMBER))).toBe('same: amber');
    expect(says(onDays(AMBER, AMBER))).toBe('step-down: amber-again');
  });
  it('steps down after a red, and sends to a clinician after two within a week', () => {
    expect(says(onDays(GREEN, RED))).toBe('step-down: red');
    expect(says(onDays(RED, GREEN, RED))).toBe('get-help: two-reds');
    const apart = [aSession({ day: dayPlus(TODAY, -9), ...RED }), aSession({ day: dayPlus(TODAY, -1), ...RED })];
    expect(says(apart)).toBe('step-down: red');
  });
  it('stays with the clinician until two green sessions in a row have followed', () => {
    expect(says(onDays(RED, RED, GREEN))).toBe('get-help: two-reds');
    expect(says(onDays(RED, RED, GREEN, AMBER, GREEN))).toBe('get-help: two-reds');
    expect(says(onDays(RED, RED, GREEN, GREEN))).toBe('step-up: two-greens');
    expect(says(onDays(RED, RED), dayPlus(TODAY, 60))).toBe('get-help: two-reds');
  });
  it('takes pain of 8 or more at rest for a warning sign of its own', () => {
    expect(says(onDays(GREEN, { painBefore: 8 }))).toBe('get-help: severe-at-rest');
    expect(says(onDays(GREEN, { painNextMorning: 9 }))).toBe('get-help: severe-at-rest');
    expect(says(onDays(GREEN, { painDuring: 9 }))).toBe('step-down: red');
  });
  it.each([
    [7, 'step-up: two-greens'],
    [8, 'same: short-break'],
    [13, 'same: short-break'],
    [14, 'step-down: break'],
    [27, 'step-down: break'],
    [28, 'step-down: long-break'],
    [400, 'step-down: long-break'],
  ])('after %i days away: %s', (away, expected) => {
    const sessions = [-2, 0].map((days) => aSession({ day: dayPlus(TODAY, days) }));
    expect(says(sessions, dayPlus(TODAY, away))).toBe(expected);
  });
});

describe('laws over 1,500 diaries', () => {
  const boldness = (sessions: readonly SessionRecord[], today: string, limits = USUAL_LIMITS) =>
    ADVICE.indexOf(adviceOn(sessions, today, limits)?.id ?? 'same');
  const each = (
    seed: number,
    law: (sessions: readonly SessionRecord[], today: string, pick: ReturnType<typeof numbers>) => void,
  ) => {
    const pick = numbers(seed);
    for (let round = 0; round < 1500; round += 1) {
      const sessions = someSessions(pick);
      law(sessions, dayPlus(sessions.at(-1)?.day ?? TODAY, pick(0, 40)), pick);
    }
  };
  const changed = (
    sessions: readonly SessionRecord[],
    at: number,
    change: (one: SessionRecord) => Partial<SessionRecord>,
  ) => sessions.map((session, place) => (place === at ? { ...session, ...change(session) } : session));

  it.each(['painDuring', 'painNextMorning'] as const)(
    'more %s in any session never gives a bolder advice',
    (moment) => {
      each(1, (sessions, today, pick) => {
        const at = pick(0, sessions.length - 1);
        const worse = changed(sessions, at, (one) => ({ [moment]: Math.min(10, (one[moment] ?? 0) + pick(1, 10)) }));
        if (sessions[at]?.[moment] === null) return;
        expect(boldness(worse, today), JSON.stringify(worse)).toBeLessThanOrEqual(boldness(sessions, today));
      });
    },
  );
  it('more pain at all three moments never gives a bolder advice', () => {
    each(2, (sessions, today, pick) => {
      const more = pick(1, 6);
      const add = (score: number | null) => (score === null ? null : Math.min(10, score + more));
      const worse = changed(sessions, pick(0, sessions.length - 1), (one) => ({
        painBefore: add(one.painBefore),
        painDuring: add(one.painDuring),
        // The morning stays above the usual even at the end of the scale.
        painNextMorning: add(one.painNextMorning),
      }));
      const isSquashed = worse.some(({ painBefore, painNextMorning }) => painBefore === 10 && painNextMorning === 10);
      if (!isSquashed) expect(boldness(worse, today)).toBeLessThanOrEqual(boldness(sessions, today));
    });
  });
  it('a sign, or not having settled, never gives a bolder advice', () => {
    each(3, (sessions, today, pick) => {
      const at = pick(0, sessions.length - 1);
      for (const sign of [{ signs: ['sharp'] }, { isSettled: false }] as const) {
        const worse = changed(sessions, at, () => sign);
        expect(boldness(worse, today)).toBeLessThanOrEqual(boldness(sessions, today));
      }
    });
  });
  it('the lower limit never gives a bolder advice', () => {
    each(4, (sessions, today) =>
      expect(boldness(sessions, today, CAUTIOUS_LIMITS)).toBeLessThanOrEqual(boldness(sessions, today)),
    );
  });
  it('never steps up with a score above the limit in the last two sessions, or with a number missing', () => {
    each(5, (sessions, today) => {
      const advice = adviceOn(sessions, today, USUAL_LIMITS);
      if (advice?.id !== 'step-up') return;
      const rests = sessions.filter(({ id }) => advice.because.includes(id));
      expect(rests).toHaveLength(2);
      for (const { painBefore, painDuring, painNextMorning, signs } of rests) {
        expect(painDuring).not.toBeNull();
        expect(painNextMorning).not.toBeNull();
        expect(Math.max(painBefore ?? 0, painDuring ?? 0, painNextMorning ?? 0)).toBeLessThanOrEqual(3);
        expect(signs).toEqual([]);
      }
    });
  });
  it('does not depend on the order in which the sessions are kept', () => {
    each(6, (sessions, today) =>
      expect(adviceOn(sessions.toReversed(), today, USUAL_LIMITS)).toEqual(adviceOn(sessions, today, USUAL_LIMITS)),
    );
  });
  it('rests only on sessions that are there', () => {
    each(7, (sessions, today) => {
      const ids = new Set(sessions.map(({ id }) => id));
      const advice = adviceOn(sessions, today, USUAL_LIMITS);
      expect(advice?.because.length).toBeGreaterThan(0);
      expect(advice?.because.filter((id) => !ids.has(id))).toEqual([]);
    });
  });
});
