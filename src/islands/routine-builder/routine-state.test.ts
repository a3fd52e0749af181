import { describe, expect, it } from 'vitest';
import { keyOf, type Routine } from '#routine';
import { anEntry, aRoutine } from './example-props.ts';
import { currentRoutine, MOST_ROUTINES, shownName, untouchedShelf } from './routine-shelf.ts';
import { nextState, type RoutineEvent, type RoutineState, startState } from './routine-state.ts';

const STARTER = aRoutine('squat', 'clamshell', 'bridge');
const from = (state: RoutineState, ...events: RoutineEvent[]): RoutineState => events.reduce(nextState, state);
const after = (...events: RoutineEvent[]): RoutineState => from(startState(STARTER), ...events);
const order = ({ shelf }: RoutineState) => currentRoutine(shelf).entries.map(keyOf).join(' ');
const names = ({ shelf }: RoutineState) => shelf.routines.map(({ routine }) => shownName(routine));
const linked = (routine: Routine): RoutineEvent => ({ type: 'linked', reading: { type: 'routine', routine }, id: 'l' });
const UNDO: RoutineEvent = { type: 'undo' };
const REDO: RoutineEvent = { type: 'redo' };
const out = (key: string): RoutineEvent => ({ type: 'take-out', key });

describe('a routine on the screen', () => {
  it('starts with the starter, and nothing of it has to be kept', () => {
    expect(order(after())).toBe('squat clamshell bridge');
    expect(after().changes).toBe(0);
    expect(after().shelf.isUntouched).toBe(true);
  });

  it('is to be kept after every change that was made here', () => {
    const state = after(
      { type: 'move', from: 2, to: 0 },
      { type: 'change', key: 'bridge', change: { sets: 1 } },
      out('squat'),
      { type: 'add', item: anEntry('heel-slide') },
      { type: 'swap', key: 'clamshell', item: anEntry('march') },
      { type: 'name', name: 'Mornings' },
    );
    expect(order(state)).toBe('bridge march heel-slide');
    expect(names(state)).toEqual(['Mornings']);
    expect(state.changes).toBe(6);
    expect(state.shelf.isUntouched).toBe(false);
  });
});

describe('undo and redo', () => {
  it('take back every kind of change, the last one first, and do it again', () => {
    const events: RoutineEvent[] = [
      { type: 'move', from: 2, to: 0 },
      { type: 'change', key: 'bridge', change: { sets: 1 } },
      out('squat'),
      { type: 'add', item: anEntry('heel-slide') },
      { type: 'name', name: 'Mornings' },
      { type: 'new', id: 'a' },
      { type: 'duplicate', id: 'b' },
      { type: 'delete', id: 'c', starter: STARTER },
      { type: 'replace', entries: STARTER.entries },
      { type: 'forget', id: 'd', starter: STARTER },
    ];
    const states = [after()];
    for (const event of events) states.push(nextState(states.at(-1)!, event));
    let state = states.at(-1)!;
    for (const before of states.slice(0, -1).reverse()) {
      state = nextState(state, UNDO);
      expect(state.shelf).toBe(before.shelf);
    }
    for (const then of states.slice(1)) {
      state = nextState(state, REDO);
      expect(state.shelf).toBe(then.shelf);
    }
  });

  it('do nothing where there is nothing to take back or to do again', () => {
    expect(after(UNDO, REDO)).toEqual(after());
  });

  it('end at a new change: what was taken back before it is gone', () => {
    const state = after(out('squat'), UNDO, out('bridge'), REDO);
    expect(order(state)).toBe('squat clamshell');
  });

  it('bring an exercise back to its place and with its dose', () => {
    const state = after({ type: 'change', key: 'clamshell', change: { sets: 1 } }, out('clamshell'), UNDO);
    expect(order(state)).toBe('squat clamshell bridge');
    expect(currentRoutine(state.shelf).entries[1]?.sets).toBe(1);
  });

  it('show the routine that they change', () => {
    const two = after(out('squat'), { type: 'new', id: 'a' }, { type: 'add', item: anEntry('march') });
    const [first] = two.shelf.routines;
    const elsewhere = from(two, { type: 'choose', id: first?.id ?? '' });
    expect(order(elsewhere)).toBe('clamshell bridge');
    expect(order(from(elsewhere, UNDO))).toBe('');
    expect(from(elsewhere, UNDO).shelf.currentId).toBe('a');
  });

  it('go back through a hundred changes', () => {
    const many = Array.from({ length: 150 }, (): RoutineEvent => ({ type: 'move', from: 0, to: 2 }));
    expect(after(...many).past).toHaveLength(100);
  });
});

describe('several routines', () => {
  it('a new one is empty, has a name of its own and is the one on the screen', () => {
    const state = after(out('squat'), { type: 'new', id: 'a' }, { type: 'new', id: 'b' });
    expect(names(state)).toEqual(['My routine', 'Routine 2', 'Routine 3']);
    expect(order(state)).toBe('');
  });
  it('a copy says that it is one, with room for the word', () => {
    const state = after({ type: 'name', name: 'x'.repeat(40) }, { type: 'duplicate', id: 'a' });
    expect(names(state)[1]).toBe(`${'x'.repeat(34)}, copy`);
    expect(order(state)).toBe('squat clamshell bridge');
  });
  it('a change to one leaves the others alone', () => {
    const state = after({ type: 'duplicate', id: 'a' }, out('squat'), { type: 'choose', id: '0' });
    expect(order(state)).toBe('squat clamshell bridge');
  });
  it('deleting shows the one before; deleting the last one shows the starter', () => {
    const gone: RoutineEvent = { type: 'delete', id: 'z', starter: STARTER };
    const two = after(out('squat'), { type: 'new', id: 'a' });
    expect(order(from(two, gone))).toBe('clamshell bridge');
    expect(from(two, gone, gone).shelf).toEqual(untouchedShelf('z', STARTER));
  });
  it('are at most twenty, and the reader is told', () => {
    const many = Array.from({ length: 30 }, (_, at): RoutineEvent => ({ type: 'new', id: `n${at}` }));
    const state = after(...many);
    expect(state.shelf.routines).toHaveLength(MOST_ROUTINES);
    expect(state.notices).toEqual([{ type: 'shelf-full' }]);
  });
});

describe('the routine of a link', () => {
  const mine = after(out('squat'));
  const link = linked(aRoutine('heel-slide'));

  it('is taken at once where nothing of one’s own can be lost', () => {
    const state = after(link);
    expect(order(state)).toBe('heel-slide');
    expect(state.offered).toBeNull();
    expect(names(state)).toHaveLength(1);
  });
  it('waits for a choice beside a routine of one’s own, and changes nothing', () => {
    const state = from(mine, link);
    expect(order(state)).toBe('clamshell bridge');
    expect(state.changes).toBe(mine.changes);
    expect(state.offered).toEqual(aRoutine('heel-slide'));
  });
  it('can be refused', () => {
    expect(from(mine, link, { type: 'keep-mine' })).toEqual(mine);
  });
  it('can be taken beside one’s own, and that can be taken back', () => {
    const taken = from(mine, link, { type: 'take-offered', id: 't' });
    expect(order(taken)).toBe('heel-slide');
    expect(taken.shelf.routines).toHaveLength(2);
    expect(order(from(taken, UNDO))).toBe('clamshell bridge');
  });
  it('is shown when it is on the device already, without a question', () => {
    const state = from(mine, link, { type: 'take-offered', id: 't' }, linked(aRoutine('clamshell', 'bridge')));
    expect(order(state)).toBe('clamshell bridge');
    expect(state.offered).toBeNull();
    expect(state.shelf.routines).toHaveLength(2);
  });
  it('says so when it holds cards that somebody else wrote', () => {
    const card = { ...anEntry('x'), title: 'Do this', text: '' };
    const { exercise: _, ...own } = card;
    expect(after(linked({ entries: [own] })).notices).toEqual([{ type: 'from-link', hasCards: true }]);
  });
  it('leaves everything as it was when it cannot be read', () => {
    const state = from(mine, { type: 'linked', reading: { type: 'problem', problem: 'cut' }, id: 'l' });
    expect(state.shelf).toBe(mine.shelf);
    expect(state.notices).toMatchObject([{ type: 'bad-link' }]);
  });
});

describe('what another tab does', () => {
  const spare = untouchedShelf('s', STARTER);
  const there = (id: string, routine: Routine | null): RoutineEvent => ({ type: 'others-change', id, routine, spare });

  it('is shown, and is not written again', () => {
    const state = after(out('squat'), there('0', aRoutine('march')));
    expect(order(state)).toBe('march');
    expect(state.changes).toBe(1);
    expect(state.notices).toEqual([{ type: 'from-other-tab' }]);
  });
  it('is not taken back by an undo here', () => {
    const state = after({ type: 'new', id: 'a' }, there('0', aRoutine('march')), UNDO);
    expect(order(state)).toBe('march');
  });
  it('adds a new routine to the list without showing it', () => {
    const state = after(out('squat'), there('b', aRoutine('march')));
    expect(order(state)).toBe('clamshell bridge');
    expect(state.shelf.routines).toHaveLength(2);
    expect(state.notices).toEqual([]);
  });
  it('takes the place of a starter that nobody touched', () => {
    expect(after(there('b', aRoutine('march'))).shelf.routines).toEqual([{ id: 'b', routine: aRoutine('march') }]);
  });
  it('deletes: the neighbor is shown, then the starter', () => {
    const two = after(out('squat'), { type: 'new', id: 'a' });
    expect(order(from(two, there('a', null)))).toBe('clamshell bridge');
    expect(from(two, there('a', null), there('0', null)).shelf).toBe(spare);
  });
});

describe('notices', () => {
  it('stand there once of each kind until they were read', () => {
    const other: RoutineEvent = { type: 'notice', notice: { type: 'from-other-tab' } };
    expect(after(other, other, { type: 'notice', notice: { type: 'forgotten' } }).notices).toHaveLength(2);
    expect(after(other, { type: 'notices-read' }).notices).toEqual([]);
  });
});
