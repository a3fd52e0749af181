import { describe, expect, it } from 'vitest';
import { anItem, aRandomPlan, diceOf, eachSeed } from './a-session.fixture.ts';
import { canEase, easeAt, easierDose } from './session-ease.ts';
import { planSession } from './session-plan.ts';

const dose = (sets: number, repetitions: number, holdSeconds: number) => ({ sets, repetitions, holdSeconds });

describe('easierDose: about a third less', () => {
  it.each([
    ['three sets become two', dose(3, 12, 2), dose(2, 12, 2)],
    ['two sets keep their number and have fewer repetitions', dose(2, 8, 3), dose(2, 5, 3)],
    ['four presses of the wall are held for less long', dose(4, 1, 15), dose(4, 1, 10)],
    ['a single stretch is held for less long', dose(1, 1, 30), dose(1, 1, 20)],
    ['what is at its least stays', dose(1, 1, 0), dose(1, 1, 0)],
  ])('%s', (_, before, after) => expect(easierDose(before)).toEqual(after));
  it('takes at least a third and at most half of the work away, and makes nothing more', () => {
    for (let sets = 1; sets <= 5; sets += 1)
      for (let repetitions = 1; repetitions <= 30; repetitions += 1)
        for (const hold of [0, 1, 2, 5, 15, 30, 60]) {
          const [before, after] = [dose(sets, repetitions, hold), easierDose(dose(sets, repetitions, hold))];
          const share =
            (after.sets / sets) * (after.repetitions / repetitions) * (hold > 0 ? after.holdSeconds / hold : 1);
          if (after.sets === sets && after.repetitions === repetitions && after.holdSeconds === hold) {
            expect(sets === 1 && repetitions === 1 && hold < 2).toBe(true);
          } else {
            expect(share).toBeLessThanOrEqual(2 / 3);
            expect(share).toBeGreaterThanOrEqual(1 / 3);
          }
          for (const part of ['sets', 'repetitions', 'holdSeconds'] as const)
            expect(after[part]).toBeLessThanOrEqual(before[part]);
        }
  });
});

describe('easeAt', () => {
  it('never makes what is left longer, nor any dose harder, wherever it is asked for', () =>
    eachSeed((seed) => {
      const plan = aRandomPlan(seed);
      const dice = diceOf(seed + 1000);
      const moment = Math.floor(dice() * plan.milliseconds);
      const place = plan.steps.find(({ to }) => moment < to)?.place ?? 0;
      const eased = easeAt(plan, place, moment);
      expect(eased.plan.milliseconds).toBeLessThanOrEqual(plan.milliseconds);
      expect(eased.plan.milliseconds - eased.milliseconds).toBeLessThanOrEqual(plan.milliseconds - moment + 1);
      expect(eased.milliseconds).toBeLessThanOrEqual(moment);
      for (const [at, item] of eased.plan.items.entries()) {
        const before = plan.items[at];
        if (at !== place) expect(item).toEqual(before);
        expect(item.sets).toBeLessThanOrEqual(before?.sets ?? 0);
        expect(item.repetitions).toBeLessThanOrEqual(before?.repetitions ?? 0);
        expect(item.holdSeconds).toBeLessThanOrEqual(before?.holdSeconds ?? 0);
      }
    }));
  it('goes on with the same repetition', () => {
    const plan = planSession([anItem('bridge', { sets: 3, repetitions: 8 })], 'left');
    // 15 seconds to get ready, then repetitions of 6 seconds.
    const { plan: eased, milliseconds } = easeAt(plan, 0, 15_000 + 3 * 6000 + 500);
    expect(milliseconds).toBe(15_000 + 3 * 6000 + 500);
    expect(eased.items[0]).toMatchObject({ sets: 2, repetitions: 8 });
  });
  it('ends the exercise in the set that is left out, and the set in a repetition that is left out', () => {
    const three = planSession([anItem('bridge', { sets: 3, repetitions: 1 })], 'left');
    const third = three.steps.findLast(({ set }) => set === 3)?.from ?? 0;
    const ended = easeAt(three, 0, third);
    expect(ended.milliseconds).toBe(ended.plan.milliseconds);

    const two = planSession([anItem('bridge', { sets: 2, repetitions: 8 })], 'left');
    const seventh = 15_000 + 6 * 6000;
    // The first set has five repetitions now: the rest begins.
    expect(easeAt(two, 0, seventh).milliseconds).toBe(15_000 + 5 * 6000);
  });
  it('says when there is nothing to take away', () => {
    const least = planSession([anItem('step', { sets: 1, repetitions: 1, holdSeconds: 0 })], 'left');
    expect(canEase(least, 0)).toBe(false);
    expect(canEase(planSession([anItem('bridge')], 'left'), 0)).toBe(true);
    expect(canEase(least, 7)).toBe(false);
  });
});
