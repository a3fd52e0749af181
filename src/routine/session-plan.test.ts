import { describe, expect, it } from 'vitest';
import { aCard, anItem, aPlan, aRandomPlan, eachSeed, someFacts } from './a-session.fixture.ts';
import { sessionSeconds } from './length.ts';
import { CODES, numbers, randomRoutine } from './random-routine.fixture.ts';
import { keyOf } from './routine.ts';
import { CHANGE_SIDES_SECONDS, isWork, planSession, sessionItems, sidesOf, stepAt } from './session-plan.ts';
import { filmSecondsAt, tempoOf } from './session-tempo.ts';

/** "ready 15, move 2, hold 2 …" of a plan of one exercise. */
const said = (...changes: Parameters<typeof anItem>[1][]) =>
  planSession(
    changes.map((change) => anItem('bridge', change)),
    'left',
  ).steps.map(({ type, side, set, from, to }) => [type, (to - from) / 1000, set, side]);

describe('planSession', () => {
  it('gets ready, then lifts, holds and lowers, with a rest between sets and none after the last', () => {
    expect(said({ sets: 2, repetitions: 1, holdSeconds: 3 })).toEqual([
      ['ready', 15, 1, null],
      ...[
        ['move', 2, 1, null],
        ['hold', 3, 1, null],
        ['move', 2, 1, null],
      ],
      ['rest', 45, 2, null],
      ...[
        ['move', 2, 2, null],
        ['hold', 3, 2, null],
        ['move', 2, 2, null],
      ],
    ]);
  });
  it('does each set on both sides, the chosen one first, with time to change', () => {
    const facts = someFacts({ sides: 'one-then-the-other' });
    const steps = said({ sets: 2, repetitions: 1, holdSeconds: 0, facts });
    expect(steps.filter(([type]) => type !== 'move')).toEqual([
      ['ready', 15, 1, 'left'],
      ['change', 10, 1, 'right'],
      ['rest', 45, 2, 'left'],
      ['change', 10, 2, 'right'],
    ]);
    expect(sidesOf(anItem('clamshell', { facts }), 'right')).toEqual(['right', 'left']);
    expect(sidesOf(anItem('clamshell', { facts, side: 'right' }), 'left')).toEqual(['right']);
  });
  it('gives the time that a routine counts between exercises, and less before the first', () => {
    const ready = said({ repetitions: 1 }, { repetitions: 1 }).filter(([type]) => type === 'ready');
    expect(ready.map(([, seconds]) => seconds)).toEqual([15, 30]);
  });
  it('leaves out an exercise that this site does not know', () => {
    const entry = { exercise: 'gone', side: 'both', sets: 1, repetitions: 1, holdSeconds: 0, daysPerWeek: 3 } as const;
    expect(sessionItems({ entries: [entry] }, new Map())).toEqual([]);
    expect(stepAt(planSession([], 'left'), 0)).toBeUndefined();
  });
  it('keeps cards and exercises in the order of the routine', () => {
    const bridge = {
      exercise: 'bridge',
      side: 'both',
      sets: 1,
      repetitions: 1,
      holdSeconds: 0,
      daysPerWeek: 3,
    } as const;
    const entries = [aCard('Towel stretch'), bridge, aCard('bridge')];
    const items = sessionItems({ entries }, new Map([['bridge', someFacts()]]));
    expect(items.map(keyOf)).toEqual(['own:Towel stretch', 'bridge', 'own:bridge']);
  });
  it('counts a card at the pace that the length of a routine takes for it, on the side that it names, without changes', () => {
    const card = aCard('Towel stretch', { side: 'left', sets: 2, repetitions: 1, holdSeconds: 30 });
    const { steps, milliseconds } = planSession(sessionItems({ entries: [card] }, new Map()), 'right');
    expect(steps.map(({ type, side, from, to }) => [type, side, (to - from) / 1000])).toEqual([
      ['ready', 'left', 15],
      ['move', 'left', 4],
      ['hold', 'left', 30],
      ['rest', 'left', 45],
      ['move', 'left', 4],
      ['hold', 'left', 30],
    ]);
    expect(steps.flatMap((step) => (isWork(step) ? [step.cue] : []))).toContain('Move slowly');
    expect(milliseconds / 1000).toBe(15 + sessionSeconds({ entries: [card] }, new Map()));
    const both = planSession(sessionItems({ entries: [{ ...card, side: 'both' }] }, new Map()), 'right');
    expect(new Set(both.steps.map(({ side }) => side))).toEqual(new Set([null]));
  });
  it('has no gap and no step without length, and finds the step of every moment', () =>
    eachSeed((seed) => {
      const plan = aRandomPlan(seed);
      expect(plan.steps[0]?.from).toBe(0);
      for (const [at, step] of plan.steps.entries()) {
        expect(step.to).toBeGreaterThan(step.from);
        expect(step.from).toBe(plan.steps[at - 1]?.to ?? 0);
        expect(stepAt(plan, step.from)).toBe(step);
        expect(stepAt(plan, step.to - 1)).toBe(step);
      }
      expect(stepAt(plan, plan.milliseconds + 1)).toBe(plan.steps.at(-1));
    }));
  it('takes as long as the routine says, but for the first position and the changes of sides', () =>
    eachSeed((seed) => {
      const { items, steps, milliseconds } = aRandomPlan(seed);
      const entries = items.map((item) => ({ ...item, exercise: keyOf(item), daysPerWeek: 3 }));
      const counted = sessionSeconds({ entries }, new Map(items.map((item) => [keyOf(item), item.facts])));
      const changes = steps.filter(({ type }) => type === 'change').length;
      expect(milliseconds / 1000).toBeCloseTo(counted + 15 + changes * CHANGE_SIDES_SECONDS, 3);
    }));
  it('takes as long as the routine says with cards among the exercises, too, and with nothing but cards', () => {
    const sides = ['both-together', 'one-then-the-other', 'in-turn'] as const;
    const facts = new Map(
      [...CODES.codeOf.keys()].map(
        (exercise, at) => [exercise, someFacts({ sides: sides[at % 3], phases: [] })] as const,
      ),
    );
    let onlyCards = 0;
    eachSeed((seed) => {
      const routine = randomRoutine(numbers(seed));
      const { items, steps, milliseconds } = planSession(sessionItems(routine, facts), seed % 2 ? 'left' : 'right');
      expect(items.map(keyOf)).toEqual(routine.entries.map(keyOf));
      const changes = steps.filter(({ type }) => type === 'change').length;
      const first = items.length > 0 ? 15 : 0;
      expect(milliseconds / 1000).toBeCloseTo(
        sessionSeconds(routine, facts) + first + changes * CHANGE_SIDES_SECONDS,
        3,
      );
      if (items.length > 0 && items.every((item) => 'title' in item)) onlyCards += 1;
    });
    expect(onlyCards).toBeGreaterThan(3);
  });
});

describe('the tempo of a repetition', () => {
  const seconds = (holdSeconds: number, change = {}) =>
    tempoOf(someFacts(change), holdSeconds).map(({ name, milliseconds }) => `${name} ${milliseconds / 1000}`);
  it('keeps the pace of the film, and holds as long as the dose says', () => {
    expect(seconds(2)).toEqual(['Lift 2', 'Hold 2', 'Lower 2']);
    expect(seconds(30)).toEqual(['Lift 2', 'Hold 30', 'Lower 2']);
  });
  it('leaves the filmed stop out where the dose has no hold, and keeps a shorter one', () => {
    const squeeze = { name: 'Squeeze', cue: 'Tighten', from: 0, to: 0.4, isHold: true };
    expect(seconds(0)).toEqual(['Lift 2', 'Lower 2']);
    expect(seconds(0, { phases: [squeeze, ...someFacts().phases] })).toEqual(['Squeeze 0.4', 'Lift 2', 'Lower 2']);
  });
  it('adds a hold to a film that has none, one for each leg where they take turns', () => {
    const phases = someFacts().phases.filter(({ isHold }) => !isHold);
    expect(seconds(5, { phases })).toEqual(['Lift 2', 'Hold 5', 'Lower 2']);
    expect(seconds(5, { phases, sides: 'in-turn' })).toEqual(['Lift 2', 'Hold 5', 'Lower 2', 'Hold 5']);
  });
  it('counts without a film too', () => {
    expect(seconds(3, { phases: [] })).toEqual(['Move 4', 'Hold 3']);
    expect(seconds(0, { phases: [], sides: 'in-turn' })).toEqual(['Move 4', 'Move 4']);
  });
  it('shows the film in time: each phase begins and ends where it was filmed, and what is left out runs by at the end', () => {
    const [lift, lower] = tempoOf(someFacts(), 0);
    const at = (phase: typeof lift, milliseconds: number) =>
      phase?.film ? filmSecondsAt(phase.film, phase.milliseconds, milliseconds, 6.8) : Number.NaN;
    expect(at(lift, 0)).toBeCloseTo(0.4);
    expect(at(lift, 1750)).toBeCloseTo(2.4);
    expect(at(lift, 2000)).toBeCloseTo(4.4);
    expect(at(lower, 0)).toBeCloseTo(4.4);
    expect(at(lower, 2000)).toBeCloseTo(0.4);
  });
  it('never runs the film backward within a repetition', () => {
    for (const hold of [0, 2, 30]) {
      let shown = 0.4;
      for (const phase of tempoOf(someFacts(), hold)) {
        for (let at = 0; at <= phase.milliseconds; at += 20) {
          const { film } = phase;
          const next = film ? filmSecondsAt(film, phase.milliseconds, at, 100) : 0;
          expect(next).toBeGreaterThanOrEqual(shown - 1e-9);
          shown = next;
        }
      }
    }
  });
});

describe('isWork', () => {
  it('tells what is done from what is waited for', () => {
    const kinds = aPlan().steps.map((step) => [step.type, isWork(step)]);
    expect(kinds).toContainEqual(['move', true]);
    expect(kinds).toContainEqual(['rest', false]);
    expect(kinds).toContainEqual(['change', false]);
  });
});
