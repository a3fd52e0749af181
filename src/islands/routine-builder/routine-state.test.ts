import { describe, expect, it } from 'vitest';
import { anEntry, aRoutine } from './example-props.ts';
import { nextState, type RoutineEvent, type RoutineState, startState } from './routine-state.ts';

const after = (...events: RoutineEvent[]): RoutineState =>
  events.reduce(nextState, startState(aRoutine('squat', 'clamshell', 'bridge')));
const order = ({ routine }: RoutineState) => routine.entries.map(({ exercise }) => exercise).join(' ');

describe('a routine on the screen', () => {
  it('starts with the starter, and nothing of it has to be kept', () => {
    expect(order(after())).toBe('squat clamshell bridge');
    expect(after().changes).toBe(0);
  });

  it('is to be kept after every change that was made here', () => {
    const state = after(
      { type: 'move', from: 2, to: 0 },
      { type: 'change', exercise: 'bridge', change: { sets: 1 } },
      { type: 'take-out', exercise: 'squat' },
      { type: 'add', entry: anEntry('heel-slide') },
    );
    expect(order(state)).toBe('bridge clamshell heel-slide');
    expect(state.changes).toBe(4);
  });

  it('is not written again when it came from the device', () => {
    expect(after({ type: 'found', routine: aRoutine('bridge') }).changes).toBe(0);
  });
});

describe('taking an exercise out', () => {
  it('can be undone, to the same place and with the same dose', () => {
    const state = after(
      { type: 'change', exercise: 'clamshell', change: { sets: 1 } },
      { type: 'take-out', exercise: 'clamshell' },
      { type: 'move', from: 1, to: 0 },
      { type: 'bring-back' },
    );
    expect(order(state)).toBe('bridge clamshell squat');
    expect(state.routine.entries[1]?.sets).toBe(1);
    expect(state.undo).toBeNull();
  });
});

describe('the routine of a link', () => {
  const offered: RoutineEvent = { type: 'offer', routine: aRoutine('heel-slide') };

  it('waits for a choice and changes nothing', () => {
    expect(order(after(offered))).toBe('squat clamshell bridge');
    expect(after(offered).changes).toBe(0);
  });
  it('can be refused', () => {
    const state = after(offered, { type: 'keep-mine' });
    expect(order(state)).toBe('squat clamshell bridge');
    expect(state.offered).toBeNull();
  });
  it('can be taken, and the routine that was there can be brought back, and the other again', () => {
    const taken = after(offered, { type: 'take-offered' });
    expect(order(taken)).toBe('heel-slide');
    const back = nextState(taken, { type: 'bring-back' });
    expect(order(back)).toBe('squat clamshell bridge');
    expect(order(nextState(back, { type: 'bring-back' }))).toBe('heel-slide');
  });
});

describe('forgetting', () => {
  it('shows the starter, writes nothing and can be undone', () => {
    const state = after({ type: 'take-out', exercise: 'squat' }, { type: 'forget', starter: aRoutine('march') });
    expect(order(state)).toBe('march');
    expect(state.changes).toBe(1);
    expect(order(nextState(state, { type: 'bring-back' }))).toBe('clamshell bridge');
  });
});

describe('notices', () => {
  it('stand there once of each kind until they were read', () => {
    const other: RoutineEvent = { type: 'notice', notice: { type: 'from-other-tab' } };
    expect(after(other, other, { type: 'notice', notice: { type: 'forgotten' } }).notices).toHaveLength(2);
    expect(after(other, { type: 'notices-read' }).notices).toEqual([]);
  });
});
