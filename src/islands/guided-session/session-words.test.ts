import { describe, expect, it } from 'vitest';
import { isWork, nextRun, type OwnCard, planSession, type SessionRun, sessionItems, startRun } from '#routine';
import { aCard, aPlanOf, aRoutineOf, aSessionExercise, shownOf } from './an-exercise.fixture.ts';
import { countOf, shareOf } from './counter.ts';
import { holdLine, lineOf } from './session-words.ts';
import { soundAt } from './sounds.ts';

const clamshell = aSessionExercise('Clamshell');
const march = aSessionExercise('Seated march', {
  position: 'sitting',
  sides: 'in-turn',
  dose: { restSeconds: 30, movingSeconds: 2 },
});

/** Every line of a session, in order. */
function linesOf(exercise = clamshell, holdSeconds = 2): readonly string[] {
  const plan = aPlanOf([exercise], holdSeconds);
  const [shown] = shownOf(aRoutineOf([exercise]), [exercise]);
  return plan.steps.flatMap((step) => {
    const item = plan.items[step.place];
    return (item && shown && lineOf(step, item, shown)) ?? [];
  });
}

/** Every line of a card. */
function linesOfCard(card: OwnCard): readonly string[] {
  const { items, steps } = planSession(sessionItems({ entries: [card] }, new Map()), 'left');
  const [shown] = shownOf({ entries: [card] }, []);
  return steps.flatMap((step) => (items[0] && shown && lineOf(step, items[0], shown)) ?? []);
}

/** A session at a moment, in milliseconds. */
const at = (milliseconds: number, exercise = clamshell, holdSeconds = 2): SessionRun => {
  const run = startRun(aPlanOf([exercise], holdSeconds));
  return { ...run, clock: { ...run.clock, position: milliseconds } };
};

describe('what is said', () => {
  it('names the exercise, how to lie and the side; then the set, the cues, the numbers, the rest', () => {
    expect(linesOf().slice(0, 9)).toEqual([
      'Clamshell. Lying on your side. Left side first.',
      'Set 1 of 2, left side. Lift your top knee.',
      'Pelvis still.',
      'Lower the knee.',
      '2',
      'Hold.',
      'Close.',
      '3',
      'Hold.',
    ]);
    expect(linesOf()).toContain('Change to your right side.');
    expect(linesOf()).toContain('Rest, 45 seconds.');
  });
  it('counts only what there is time to say', () => {
    const numbers = linesOf(march, 0).filter((line) => /^\d+$/.test(line));
    expect(numbers).toEqual(['3', '3']);
  });
  it('says a card in the words of its writer, and the one side that they named', () => {
    const card = aCard('Towel stretch', { text: 'Foot in the towel, pull gently.', side: 'left', sets: 1 });
    expect(linesOfCard(card).slice(0, 6)).toEqual([
      'Towel stretch. Foot in the towel, pull gently. Left side.',
      'Set 1 of 1, left side. Move slowly.',
      'Hold and keep breathing.',
      '2',
      'Hold.',
      '3',
    ]);
    expect(linesOfCard(aCard('Ready?', { text: '' }))[0]).toBe('Ready?');
    expect(linesOfCard(aCard('Towel stretch', { text: '' }))[0]).toBe('Towel stretch.');
  });
  it('tells when ten seconds of a long hold are left, and of a short one nothing', () => {
    const [hold] = aPlanOf([clamshell], 30).steps.filter((step) => step.type === 'hold');
    const [short] = aPlanOf([clamshell], 15).steps.filter((step) => step.type === 'hold');
    expect(hold && isWork(hold) && holdLine(hold, 10)).toBe('10 more seconds');
    expect(hold && isWork(hold) && holdLine(hold, 9)).toBeNull();
    expect(short && isWork(short) && holdLine(short, 10)).toBeNull();
  });
});

describe('what is counted', () => {
  it('counts the seconds of getting ready down, and fills the socket meanwhile', () => {
    expect(countOf(at(0))).toEqual({ number: 15, of: 'seconds', isTime: true });
    expect(countOf(at(14_500))).toEqual({ number: 1, of: 'second', isTime: true });
    expect(shareOf(at(7500))).toBeCloseTo(0.5);
  });
  it('counts repetitions, through a short hold too, and fills the socket with the set', () => {
    expect(countOf(at(15_000))).toEqual({ number: 1, of: 'of 3', isTime: false });
    expect(countOf(at(15_000 + 6000 + 3000))).toMatchObject({ number: 2, isTime: false });
    expect(shareOf(at(15_000 + 9000))).toBeCloseTo(0.5);
  });
  it('counts the seconds of a hold that is long enough', () => {
    expect(countOf(at(15_000 + 2000 + 500, clamshell, 30))).toEqual({ number: 30, of: 'seconds', isTime: true });
  });
});

describe('what sounds', () => {
  it('rings where work begins and ends, ticks for a repetition, hums for a hold', () => {
    const { steps } = aPlanOf([clamshell]);
    const sounds = steps.map((step, place) => soundAt(step, steps[place - 1]));
    expect(sounds.slice(0, 6)).toEqual([null, 'bell', 'low', 'tick', 'tick', 'low']);
    const change = steps.findIndex(({ type }) => type === 'change');
    expect(sounds.slice(change, change + 2)).toEqual(['bell', 'bell']);
  });
});

describe('a session on the words of its run', () => {
  it('counts from the start when it is started', () => {
    const run = nextRun(nextRun(startRun(aPlanOf([clamshell])), 'start', 1000), 'look', 3500);
    expect(countOf(run).number).toBe(13);
  });
});
