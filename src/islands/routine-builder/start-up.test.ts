import { describe, expect, it } from 'vitest';
import { writeRoutine } from '#routine';
import { aRoutine } from './example-props.ts';
import { nextState, startState } from './routine-state.ts';
import { type Found, startUp } from './start-up.ts';

const STARTER = aRoutine('squat', 'bridge');
const MINE = aRoutine('bridge');
const LINKED = aRoutine('clamshell');

const kept = (text: string): Found['kept'] => ({ type: 'text', text });
function start(found: Partial<Found>) {
  const { events, unreadable } = startUp({
    kept: { type: 'nothing' },
    linked: null,
    knownIds: ['squat', 'bridge', 'clamshell'],
    starter: STARTER,
    ...found,
  });
  return { state: events.reduce(nextState, startState(STARTER)), unreadable };
}

describe('opening the page', () => {
  it('shows the starter to somebody who comes for the first time', () => {
    expect(start({}).state).toEqual(startState(STARTER));
  });
  it('shows what was kept', () => {
    expect(start({ kept: kept(writeRoutine(MINE)) }).state.routine).toEqual(MINE);
  });
  it('takes a link at once where nothing of one’s own can be lost', () => {
    const { state } = start({ linked: writeRoutine(LINKED) });
    expect(state.routine).toEqual(LINKED);
    expect(state.offered).toBeNull();
    expect(state.changes).toBe(1);
  });
  it('asks before a link replaces a routine of one’s own', () => {
    const { state } = start({ kept: kept(writeRoutine(MINE)), linked: writeRoutine(LINKED) });
    expect(state.routine).toEqual(MINE);
    expect(state.offered).toEqual(LINKED);
  });
  it('does not ask when the link holds the same routine', () => {
    const { state } = start({ kept: kept(writeRoutine(MINE)), linked: writeRoutine(MINE) });
    expect(state.offered).toBeNull();
  });
  it.each(['', '<img src=x onerror=alert(1)>', writeRoutine(LINKED).slice(0, -1), '9.new', '__proto__'])(
    'says what is wrong with the link "%s" and leaves one’s own routine alone',
    (linked) => {
      const { state } = start({ kept: kept(writeRoutine(MINE)), linked });
      expect(state.routine).toEqual(MINE);
      expect(state.changes).toBe(0);
      expect(state.notices).toMatchObject([{ type: 'bad-link' }]);
    },
  );
  it('puts an unreadable text aside, says so and shows the starter', () => {
    const { state, unreadable } = start({ kept: kept('{"sets":3}') });
    expect(unreadable).toBe('{"sets":3}');
    expect(state.routine).toEqual(STARTER);
    expect(state.notices).toMatchObject([{ type: 'bad-store', reading: { problem: 'not-a-routine' } }]);
  });
  it('tells of an unreadable text even when a link is opened with it', () => {
    const { state, unreadable } = start({ kept: kept('x'), linked: writeRoutine(LINKED) });
    expect(state.routine).toEqual(LINKED);
    expect(unreadable).toBe('x');
    expect(state.notices.map(({ type }) => type)).toEqual(['bad-store', 'from-link']);
  });
  it('says that nothing can be kept when the browser refuses', () => {
    expect(start({ kept: { type: 'blocked' } }).state.isKeepable).toBe(false);
  });
});
