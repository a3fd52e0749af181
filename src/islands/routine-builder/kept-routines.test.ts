import { describe, expect, it } from 'vitest';
import { writeRoutine } from '#routine';
import { aStore, blocked, full } from './a-store.fixture.ts';
import { aRoutine, someCodes } from './example-props.ts';
import { keepRoutines, readRoutines, type SeenTexts } from './kept-routines.ts';
import { type RoutineShelf, untouchedShelf } from './routine-shelf.ts';
import { UNREADABLE_KEY } from './storage.ts';

const CODES = someCodes();
const textOf = (...ids: string[]) => writeRoutine(aRoutine(...ids), CODES);
const newId = () => 'new';
const aShelf = (routines: Record<string, string[]>): RoutineShelf => ({
  routines: Object.entries(routines).map(([id, ids]) => ({ id, routine: aRoutine(...ids) })),
  currentId: Object.keys(routines)[0] ?? '',
  isUntouched: false,
});
const read = (store: ReturnType<typeof aStore>['open'], seen: SeenTexts = new Map()) =>
  readRoutines(store, CODES, seen, newId);

describe('what the device keeps', () => {
  it('is one text for each routine, in the order in which they were made', () => {
    const { open } = aStore({ 'routine.b': textOf('squat'), 'routine.a': textOf('bridge'), 'routine-current': 'b' });
    expect(read(open)).toEqual({
      routines: [
        { id: 'a', routine: aRoutine('bridge') },
        { id: 'b', routine: aRoutine('squat') },
      ],
      currentId: 'b',
      unread: null,
      isBlocked: false,
    });
  });

  it('comes back as it was kept', () => {
    const { open } = aStore();
    const shelf = aShelf({ a: ['bridge', 'squat'], b: [] });
    expect(keepRoutines(open, shelf, CODES, new Map())).toEqual({ isKept: true, clashes: [] });
    expect(read(open).routines).toEqual(shelf.routines);
  });

  it('moves the one routine of earlier versions to a place of its own', () => {
    const { kept, open } = aStore({ routine: '1.bridge:3x10h3d3.clamshell:2x12d5l!gy' });
    expect(read(open).routines).toMatchObject([{ id: 'new', routine: { entries: [{ exercise: 'bridge' }, {}] } }]);
    expect([...kept]).toEqual([['routine.new', '1.bridge:3x10h3d3.clamshell:2x12d5l!gy']]);
  });

  it('leaves that one where it is when there is no room, and shows it all the same', () => {
    const text = '1.bridge:3x10h3d3.clamshell:2x12d5l!gy';
    const { kept, open } = full({ routine: text });
    expect(read(open).routines).toHaveLength(1);
    expect([...kept]).toEqual([['routine', text]]);
  });

  it('puts a text aside that cannot be read, and keeps the others', () => {
    const { kept, open } = aStore({ 'routine.a': '{"sets":3}', 'routine.b': textOf('squat'), routine: 'odd' });
    const found = read(open);
    expect(found.routines).toHaveLength(1);
    expect(found.unread).toMatchObject({ problem: 'not-a-routine' });
    expect(kept.get(UNREADABLE_KEY)).toBe('{"sets":3}\nodd');
    expect([...kept.keys()].toSorted()).toEqual(['routine-unreadable', 'routine.b']);
  });

  it('leaves a text of a newer version where the newer version will look for it', () => {
    const { kept, open } = aStore({ 'routine.a': '9.something' });
    expect(read(open).unread).toMatchObject({ problem: 'newer-version' });
    expect([...kept]).toEqual([['routine.a', '9.something']]);
  });

  it('is nothing when the browser refuses, and nothing throws', () => {
    expect(read(blocked)).toEqual({ routines: [], currentId: null, unread: null, isBlocked: true });
    expect(keepRoutines(blocked, aShelf({ a: ['squat'] }), CODES, new Map()).isKept).toBe(false);
    expect(keepRoutines(full().open, aShelf({ a: ['squat'] }), CODES, new Map()).isKept).toBe(false);
  });
});

describe('keeping a change', () => {
  it('writes what changed and forgets what is gone', () => {
    const { kept, open } = aStore({ 'routine.a': textOf('bridge'), 'routine.b': textOf('squat'), other: 'x' });
    const seen: SeenTexts = new Map();
    read(open, seen);
    keepRoutines(open, aShelf({ b: ['squat', 'march'] }), CODES, seen);
    expect([...kept]).toEqual([
      ['routine.b', textOf('squat', 'march')],
      ['other', 'x'],
    ]);
  });

  it('does not keep a starter that nobody touched', () => {
    const { kept, open } = aStore({ 'routine.a': textOf('bridge') });
    const seen: SeenTexts = new Map();
    read(open, seen);
    keepRoutines(open, untouchedShelf('s', aRoutine('squat')), CODES, seen);
    expect([...kept]).toEqual([]);
  });

  it('gives back what another tab wrote a moment before, instead of losing it', () => {
    const { kept, open } = aStore({ 'routine.a': textOf('bridge') });
    const seen: SeenTexts = new Map();
    read(open, seen);
    kept.set('routine.a', textOf('march'));
    const { clashes } = keepRoutines(open, aShelf({ a: ['squat'] }), CODES, seen);
    expect(kept.get('routine.a')).toBe(textOf('squat'));
    expect(clashes).toEqual([{ id: 'a', text: textOf('march'), isDeletedHere: false }]);
  });

  it('does not delete what another tab has just changed', () => {
    const { kept, open } = aStore({ 'routine.a': textOf('bridge'), 'routine.b': textOf('squat') });
    const seen: SeenTexts = new Map();
    read(open, seen);
    kept.set('routine.a', textOf('march'));
    const { clashes } = keepRoutines(open, aShelf({ b: ['squat'] }), CODES, seen);
    expect(kept.get('routine.a')).toBe(textOf('march'));
    expect(clashes).toEqual([{ id: 'a', text: textOf('march'), isDeletedHere: true }]);
  });

  it('writes again after a deletion was taken back', () => {
    const { kept, open } = aStore();
    const seen: SeenTexts = new Map();
    for (const shelf of [aShelf({ a: ['squat'], b: [] }), aShelf({ b: [] }), aShelf({ a: ['squat'], b: [] })])
      keepRoutines(open, shelf, CODES, seen);
    expect(kept.get('routine.a')).toBe(textOf('squat'));
  });
});
