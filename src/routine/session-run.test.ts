import { describe, expect, it } from 'vitest';
import { anItem, aPlan, someFacts } from './a-session.fixture.ts';
import { AT_START, moveClock, pauseClock, readClock, startClock } from './session-clock.ts';
import { isWork, planSession } from './session-plan.ts';
import { LONGEST_NOTE, recordOf, resultOf } from './session-record.ts';
import { isOver, nextRun, type RunEvent, type SessionRun, startRun, stepOf } from './session-run.ts';

describe('the clock of a session', () => {
  const END = 1_000_000;
  it('runs with the time that it is given, and stands while it is paused', () => {
    const running = readClock(startClock(AT_START, 5000), 7500, END);
    expect(running.position).toBe(2500);
    const paused = pauseClock(running, 8000, END);
    expect(readClock(paused, 60_000, END).position).toBe(3000);
    expect(readClock(startClock(paused, 60_000), 61_000, END).position).toBe(4000);
  });
  it('does not drift, however often or seldom it is looked at', () => {
    let clock = startClock(AT_START, 0);
    // Odd frames, then a minute without one, as in a hidden tab.
    for (let now = 0; now < 600_000; now += 16.67) clock = readClock(clock, now, END);
    clock = readClock(clock, 660_000, END);
    expect(clock.position).toBeCloseTo(660_000, 3);
    expect(clock.ran).toBeCloseTo(660_000, 3);
  });
  it('stands where it was seen last when the device has slept', () => {
    const slept = readClock(readClock(startClock(AT_START, 0), 1000, END), 3_600_000, END);
    expect(slept).toMatchObject({ position: 1000, ran: 1000, seen: null });
  });
  it('stops at the end, and counts no pause and no skip as time that it ran', () => {
    const skipped = moveClock(readClock(startClock(AT_START, 0), 1000, END), END - 500, END);
    const over = readClock(skipped, 9000, END);
    expect(over).toMatchObject({ position: END, ran: 1500, seen: null });
  });
  it('never goes back with a clock that does', () => {
    expect(readClock(startClock(AT_START, 5000), 4000, END).position).toBe(0);
  });
});

/** Does one thing after the other; "run 5" lets five seconds pass. */
function after(run: SessionRun, ...events: readonly (RunEvent | `run ${number}`)[]): SessionRun {
  let now = 0;
  return events.reduce((before, event) => {
    if (!event.startsWith('run ')) return nextRun(before, event as RunEvent, now);
    let next = before;
    for (let left = Number(event.slice(4)) * 1000; left > 0; left -= 1000) {
      now += Math.min(left, 1000);
      next = nextRun(next, 'look', now);
    }
    return next;
  }, run);
}
const at = (run: SessionRun) => {
  const step = stepOf(run);
  return step && `${step.type} ${step.place}.${step.set}${isWork(step) ? `.${step.repetition}` : ''}`;
};
const running = (run: SessionRun) => run.clock.seen !== null;

describe('skip and back', () => {
  it('skips a wait to what comes next, and the rest of an exercise to the next one', () => {
    const working = after(startRun(aPlan()), 'start', 'run 2', 'skip');
    expect(at(working)).toBe('move 0.1.1');
    expect(at(after(working, 'run 3', 'skip'))).toBe('ready 1.1');
  });
  it('goes back to the start of the set, and from there to the one before', () => {
    const inSetTwo = after(startRun(aPlan()), 'start', 'run 85');
    expect(at(inSetTwo)).toBe('move 0.2.2');
    const back = nextRun(inSetTwo, 'back', 85_000);
    expect(at(back)).toBe('move 0.2.1');
    expect(at(nextRun(back, 'back', 85_000))).toBe('move 0.1.1');
  });
  it('takes an exercise that was skipped by mistake up again where it was', () => {
    const working = after(startRun(aPlan()), 'start', 'run 22');
    const back = nextRun(nextRun(working, 'skip', 22_000), 'back', 22_000);
    expect(back.clock.position).toBe(22_000);
    expect(running(back)).toBe(true);
  });
  it('goes back to getting ready from the first seconds, and never before the start', () => {
    expect(after(startRun(aPlan()), 'start', 'run 16', 'back').clock.position).toBe(0);
    expect(after(startRun(aPlan()), 'back').clock.position).toBe(0);
  });
  it('skips through a whole session and is over', () => {
    const over = Array.from({ length: 4 }).reduce<SessionRun>((run) => nextRun(run, 'skip', 0), startRun(aPlan()));
    expect(isOver(over)).toBe(true);
    expect(running(over)).toBe(false);
  });
});

describe('stop: this one hurts', () => {
  it('leaves the rest of the exercise out and waits before the next one', () => {
    const stopped = after(startRun(aPlan()), 'start', 'run 22', 'stop');
    expect(at(stopped)).toBe('ready 1.1');
    expect(running(stopped)).toBe(false);
  });
  it('stops an exercise before it began', () => {
    expect(at(after(startRun(aPlan()), 'start', 'run 2', 'stop'))).toBe('ready 1.1');
  });
});

describe('easier', () => {
  const three = () => startRun(planSession([anItem('bridge', { sets: 3 }), anItem('squat')], 'left'));
  it('makes this exercise easier once, and no other', () => {
    const eased = after(three(), 'start', 'run 20', 'ease', 'ease');
    expect(eased.eased).toEqual([0]);
    expect(eased.plan.items.map(({ sets }) => sets)).toEqual([2, 2]);
    expect(eased.clock.position).toBe(20_000);
  });
  it('can be asked for before the start, for all', () => {
    expect(startRun(aPlan(), [0, 1]).plan.items.map(({ repetitions }) => repetitions)).toEqual([2, 2]);
  });
});

const said = {
  day: '2026-11-23',
  startedAt: '2026-11-23T07:30:00.000Z',
  painBefore: 2,
  painDuring: null,
  note: ' ok ',
};

describe('the record of a session', () => {
  it('says that everything was done, and how long it ran', () => {
    const seconds = aPlan().milliseconds / 1000;
    const over = after(startRun(aPlan()), 'start', `run ${seconds + 5}`);
    expect(isOver(over)).toBe(true);
    expect(recordOf(over, said)).toEqual({
      ...said,
      note: 'ok',
      minutes: Math.round(seconds / 60),
      exercises: [
        { id: 'bridge', result: 'done', eased: false },
        { id: 'clamshell', result: 'done', eased: false },
      ],
    });
  });
  it('tells part of an exercise from one that was left out', () => {
    const ended = after(startRun(aPlan()), 'start', 'run 30', 'skip');
    expect([0, 1].map((place) => resultOf(ended, place))).toEqual(['part', 'skipped']);
  });
  it('counts a repetition once, however often it was done, and a side that was not done as missing', () => {
    const facts = someFacts({ sides: 'one-then-the-other' });
    const run = startRun(planSession([anItem('clamshell', { facts, sets: 1, repetitions: 1 })], 'left'));
    const twiceLeft = after(run, 'start', 'run 21', 'back', 'run 6');
    expect(resultOf(twiceLeft, 0)).toBe('part');
  });
  it('is done when the easier dose was done', () => {
    const run = startRun(planSession([anItem('bridge', { sets: 1, repetitions: 3 })], 'left'));
    // Two of three repetitions, then easier: two are all.
    const eased = after(run, 'start', 'run 28', 'ease');
    expect(isOver(eased)).toBe(true);
    expect(recordOf(eased, said).exercises).toEqual([{ id: 'bridge', result: 'done', eased: true }]);
  });
  it('is one minute long at least, and its note no longer than a diary takes', () => {
    const record = recordOf(startRun(aPlan()), { ...said, note: 'x'.repeat(900) });
    expect(record.minutes).toBe(1);
    expect(record.note).toHaveLength(LONGEST_NOTE);
  });
});
