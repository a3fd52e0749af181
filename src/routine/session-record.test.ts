import { describe, expect, it } from 'vitest';
import { aCard, anItem, someFacts } from './a-session.fixture.ts';
import { planSession, type SessionItem, sessionItems } from './session-plan.ts';
import { recordOf } from './session-record.ts';
import { isOver, nextRun, type RunEvent, startRun } from './session-run.ts';

const SAID = { day: '2026-11-23', startedAt: '2026-11-23T07:30:00.000Z', painBefore: 2, painDuring: 3, note: '' };
const bridge = anItem('bridge', { sets: 1, repetitions: 1, facts: someFacts() });
const cards = (...titles: readonly string[]): readonly SessionItem[] =>
  sessionItems(
    { entries: titles.map((title) => aCard(title, { sets: 1, repetitions: 3, holdSeconds: 0 })) },
    new Map(),
  );
const begun = (items: readonly SessionItem[]) => nextRun(startRun(planSession(items, 'left')), 'start', 0);

/** Runs to the end, a second at a time, and does what is asked on the way. */
function toTheEnd(items: readonly SessionItem[], ...first: readonly RunEvent[]) {
  let run = first.reduce((before, event) => nextRun(before, event, 0), begun(items));
  for (let now = 0; !isOver(run) && now < 3_600_000; now += 1000) run = nextRun(run, 'look', now);
  return run;
}

describe('the record of a session with cards', () => {
  it('names a card by its place and its title, and an exercise by its id', () => {
    const [card, other] = cards('Towel stretch', 'Heel; "slide"');
    const run = toTheEnd([card, bridge, other].filter((item) => item !== undefined));
    expect(recordOf(run, SAID).exercises).toEqual([
      { id: 'own-1', title: 'Towel stretch', result: 'done', eased: false },
      { id: 'bridge', result: 'done', eased: false },
      { id: 'own-3', title: 'Heel; "slide"', result: 'done', eased: false },
    ]);
  });
  it('says of a session of only cards what was done, made easier and left out', () => {
    const items = cards('First', 'Second');
    const run = toTheEnd(items, 'ease');
    expect(run.plan.items[0]?.repetitions).toBe(2);
    expect(recordOf(run, SAID).exercises).toEqual([
      { id: 'own-1', title: 'First', result: 'done', eased: true },
      { id: 'own-2', title: 'Second', result: 'done', eased: false },
    ]);
    const skipped = recordOf(nextRun(begun(items), 'stop', 0), SAID).exercises;
    expect(skipped.map(({ result }) => result)).toEqual(['skipped', 'skipped']);
  });
});
