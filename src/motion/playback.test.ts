import { describe, expect, test } from 'vitest';
import { holdSecondsLeft, type Playing, phaseAt, rateIn, stepsOf, type TimedPhase, withStart } from './playback.ts';

const phase = (name: string, from: number, to: number, isHold = false): TimedPhase => ({
  name,
  cue: `${name} now`,
  from,
  to,
  isHold,
});
const LIFT_HOLD_LOWER = withStart(
  [phase('Lift', 0.4, 2.4), phase('Hold', 2.4, 7.4, true), phase('Lower', 7.4, 9.4)],
  'Get ready',
);
const play = (change: Partial<Playing> = {}): Playing => ({
  phases: LIFT_HOLD_LOWER,
  holdSeconds: 0,
  speed: 1,
  ...change,
});

describe('the phase at a time', () => {
  test('begins with the rest, which is a step of its own', () => {
    expect(LIFT_HOLD_LOWER[0]).toEqual({ name: 'Start', cue: 'Get ready', from: 0, to: 0.4, isHold: false });
    expect(phaseAt(LIFT_HOLD_LOWER, 0)).toBe(0);
  });

  test('is the one that begins, where one ends and another begins', () => {
    expect(phaseAt(LIFT_HOLD_LOWER, 2.39)).toBe(1);
    expect(phaseAt(LIFT_HOLD_LOWER, 2.4)).toBe(2);
  });

  test('is the first again in the rest at the end', () => {
    expect(phaseAt(LIFT_HOLD_LOWER, 9.6)).toBe(0);
  });

  test('needs no rest at the start', () => {
    const phases = [phase('Lift', 0, 2), phase('Lower', 2, 4)];
    expect(withStart(phases, 'Get ready')).toBe(phases);
    expect(phaseAt(phases, 0)).toBe(0);
  });
});

describe('the steps of the page', () => {
  test('gather neighboring phases of one name', () => {
    const phases = [phase('Lift', 0, 1), phase('Change legs', 1, 2), phase('Change legs', 2, 3, true)];
    expect(stepsOf(phases)).toEqual([
      { name: 'Lift', first: 0, last: 0 },
      { name: 'Change legs', first: 1, last: 2 },
    ]);
  });

  test('keep two of one name apart when another stands between them', () => {
    const phases = [phase('Step', 0, 1), phase('Follow', 1, 2), phase('Step', 2, 3)];
    expect(stepsOf(phases).map(({ name }) => name)).toEqual(['Step', 'Follow', 'Step']);
  });
});

describe('a hold', () => {
  const realSeconds = (playing: Playing, place: number) => {
    const { from, to } = playing.phases[place]!;
    return (to - from) / rateIn(playing, place);
  };

  test('lasts as long as the dose says, when that is longer than it was filmed', () => {
    expect(realSeconds(play({ holdSeconds: 30 }), 2)).toBeCloseTo(30);
    expect(realSeconds(play({ holdSeconds: 60 }), 2)).toBeCloseTo(60);
  });

  test('lasts as long at half the speed, which only slows what moves', () => {
    expect(realSeconds(play({ holdSeconds: 30, speed: 0.5 }), 2)).toBeCloseTo(30);
    expect(rateIn(play({ holdSeconds: 30, speed: 0.5 }), 1)).toBe(0.5);
  });

  test.each([0, 3, 5])('of %d seconds in the dose is played as it was filmed', (holdSeconds) => {
    expect(rateIn(play({ holdSeconds, speed: 0.75 }), 2)).toBe(0.75);
    expect(holdSecondsLeft(play({ holdSeconds }), 3)).toBeUndefined();
  });

  test('counts down whole seconds of life', () => {
    const playing = play({ holdSeconds: 30 });
    expect([2.4, 2.5, 4.9, 7.3].map((seconds) => holdSecondsLeft(playing, seconds))).toEqual([30, 30, 15, 1]);
    expect(holdSecondsLeft(playing, 8)).toBeUndefined();
  });

  test('is what is still for longest: squeezing first is not held', () => {
    const phases = withStart(
      [phase('Squeeze', 0.4, 1.2, true), phase('Lift', 1.2, 3.2), phase('Hold', 3.2, 6.2, true)],
      'Get ready',
    );
    const rates = phases.map((_, place) => rateIn({ phases, holdSeconds: 10, speed: 1 }, place));
    expect(rates).toEqual([1, 1, 1, expect.closeTo(0.3)]);
  });

  test('on each side is held on each side', () => {
    const phases = [phase('Hold', 0, 3, true), phase('Change', 3, 5), phase('Hold', 5, 8, true)];
    expect(phases.map((_, place) => rateIn({ phases, holdSeconds: 6, speed: 1 }, place))).toEqual([0.5, 1, 0.5]);
  });

  test('is not the rest at the start, whatever a dose says', () => {
    const phases = withStart([phase('Step', 0.4, 1.4), phase('Follow', 1.4, 2.9)], 'Get ready');
    expect(phases.map((_, place) => rateIn({ phases, holdSeconds: 10, speed: 1 }, place))).toEqual([1, 1, 1]);
  });

  test('is never slower than a browser can play', () => {
    const phases = [phase('Lift', 0, 1), phase('Hold', 1, 2, true)];
    expect(rateIn({ phases, holdSeconds: 60, speed: 1 }, 1)).toBe(0.0625);
    expect(holdSecondsLeft({ phases, holdSeconds: 60, speed: 1 }, 1)).toBe(16);
  });
});
