import { describe, expect, it } from 'vitest';
import { writeRoutine } from '#routine';
import { aRoutine, someCodes } from './example-props.ts';
import type { FoundRoutines } from './kept-routines.ts';
import { currentRoutine } from './routine-shelf.ts';
import { nextState, startState } from './routine-state.ts';
import { startUp } from './start-up.ts';

const CODES = someCodes();
const STARTER = aRoutine('squat', 'bridge');
const MINE = { id: 'm1', routine: aRoutine('bridge') };
const OTHER = { id: 'm2', routine: aRoutine('march') };
const LINKED = aRoutine('clamshell');
const NOTHING: FoundRoutines = { routines: [], currentId: null, unread: null, isBlocked: false };

function start(kept: Partial<FoundRoutines>, linked: string | null = null) {
  const events = startUp({ kept: { ...NOTHING, ...kept }, linked, codes: CODES, starter: STARTER, id: 'n' });
  return events.reduce(nextState, startState(STARTER));
}

describe('opening the page', () => {
  it('shows the starter to somebody who comes for the first time', () => {
    expect(start({})).toMatchObject({ changes: 0, notices: [], shelf: { isUntouched: true } });
    expect(currentRoutine(start({}).shelf)).toEqual(STARTER);
  });
  it('shows the routine that was on the screen last, or else the newest', () => {
    expect(currentRoutine(start({ routines: [MINE, OTHER], currentId: 'm1' }).shelf)).toEqual(MINE.routine);
    expect(currentRoutine(start({ routines: [MINE, OTHER], currentId: 'gone' }).shelf)).toEqual(OTHER.routine);
  });
  it('takes a link at once where nothing of one’s own can be lost', () => {
    const state = start({}, writeRoutine(LINKED, CODES));
    expect(currentRoutine(state.shelf)).toEqual(LINKED);
    expect(state.changes).toBe(1);
  });
  it('asks before a link comes beside a routine of one’s own', () => {
    const state = start({ routines: [MINE] }, writeRoutine(LINKED, CODES));
    expect(currentRoutine(state.shelf)).toEqual(MINE.routine);
    expect(state.offered).toEqual(LINKED);
  });
  it('does not ask when the link holds a routine that is there', () => {
    const state = start({ routines: [MINE, OTHER], currentId: 'm2' }, writeRoutine(MINE.routine, CODES));
    expect(state.offered).toBeNull();
    expect(currentRoutine(state.shelf)).toEqual(MINE.routine);
  });
  it.each(['', '<img src=x onerror=alert(1)>', writeRoutine(LINKED, CODES).slice(0, -1), '9.new', '__proto__'])(
    'says what is wrong with the link "%s" and leaves one’s own routine alone',
    (linked) => {
      const state = start({ routines: [MINE] }, linked);
      expect(currentRoutine(state.shelf)).toEqual(MINE.routine);
      expect(state.changes).toBe(0);
      expect(state.notices).toMatchObject([{ type: 'bad-link' }]);
    },
  );
  it('tells of an unreadable text even when a link is opened with it', () => {
    const state = start({ unread: { type: 'problem', problem: 'cut' } }, writeRoutine(LINKED, CODES));
    expect(currentRoutine(state.shelf)).toEqual(LINKED);
    expect(state.notices.map(({ type }) => type)).toEqual(['bad-store', 'from-link']);
  });
  it('says that nothing can be kept when the browser refuses', () => {
    expect(start({ isBlocked: true }).isKeepable).toBe(false);
  });
});
