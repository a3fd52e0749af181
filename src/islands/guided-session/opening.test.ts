import { describe, expect, it } from 'vitest';
import { nextRun, planSession, type Routine, sessionItems, startRun, writeRoutine } from '#routine';
import { aCard, aRoutineOf, aSessionExercise, aStore } from './an-exercise.fixture.ts';
import { keepSession, keptSession, SESSION_KEY } from './kept-session.ts';
import { type Found, openingOf } from './opening.ts';
import { keepChoices, keptChoices, USUAL } from './session-choices.ts';
import { codesOf, factsOf } from './session-exercise.ts';
import { ownVoice } from './voice.ts';

const exercises = ['Clamshell', 'Bridge', 'Squat'].map((name) => aSessionExercise(name));
const [clamshell, bridge, squat] = exercises.map((exercise) => aRoutineOf([exercise]));
const codes = codesOf(exercises);
const opened = (change: Partial<Found>) =>
  openingOf({
    kept: { type: 'nothing' },
    linked: null,
    codes,
    starter: squat!,
    ...change,
  });
const kept = (routine: Routine) => ({ kept: { type: 'text', text: writeRoutine(routine, codes) } as const });

describe('which routine is followed', () => {
  it('is that of the link, before that of the device, before the starter', () => {
    expect(opened({ ...kept(bridge!), linked: writeRoutine(clamshell!, codes) })).toEqual({
      type: 'open',
      origin: 'link',
      routine: clamshell,
    });
    expect(opened(kept(bridge!))).toEqual({ type: 'open', origin: 'device', routine: bridge });
    expect(opened({})).toEqual({ type: 'open', origin: 'starter', routine: squat });
    expect(opened({ kept: { type: 'blocked' } })).toMatchObject({ origin: 'starter' });
  });
  it('says what is wrong with a link, and offers what the device has', () => {
    const broken = opened({ ...kept(bridge!), linked: writeRoutine(clamshell!, codes).slice(0, -4) });
    expect(broken).toMatchObject({
      type: 'problem',
      heading: 'The link could not be opened',
      instead: { origin: 'device', routine: bridge },
    });
    for (const linked of ['', '<script>', '9.bridge!aa', 'x'.repeat(5000)]) {
      expect(opened({ linked }).type, linked).toBe('problem');
    }
  });
  it('says that what is kept cannot be read, and deletes nothing', () => {
    const broken = opened({ kept: { type: 'text', text: '1.bridge:3x' } });
    expect(broken).toMatchObject({ type: 'problem', instead: { origin: 'starter' } });
    expect(broken.type === 'problem' && broken.text).toContain('Nothing was deleted');
  });
  it('follows a routine of nothing but cards', () => {
    const own = { entries: [aCard('Towel stretch')] };
    expect(opened(kept(own))).toEqual({ type: 'open', origin: 'device', routine: own });
    expect(opened({ linked: writeRoutine(own, codes) })).toEqual({ type: 'open', origin: 'link', routine: own });
  });
  it('does not start an empty routine', () => {
    expect(opened(kept({ entries: [] }))).toMatchObject({ heading: 'Your routine is empty', instead: null });
    expect(opened({ linked: writeRoutine({ entries: [] }, codes) })).toMatchObject({ instead: { origin: 'starter' } });
  });
});

describe('a session that was left in the middle', () => {
  const facts = factsOf(exercises);
  const routine = aRoutineOf(exercises);
  const begun = startRun(planSession(sessionItems(routine, facts), 'right'));
  const run = [
    ['start', 0],
    ['look', 30_000],
    ['ease', 30_000],
  ].reduce((before, [event, now]) => nextRun(before, event as 'start', Number(now)), begun);
  const session = { routine, run, day: '2026-11-23', startedAt: '2026-11-23T07:30:00.000Z', painBefore: 3 };
  const store = aStore();
  keepSession(() => store, session, codes);
  const text = store.getItem(SESSION_KEY) ?? '';
  const read = (changed: string) => keptSession(() => aStore({ [SESSION_KEY]: changed }), facts, codes);

  it('is found again where it was, with what was done and what was made easier', () => {
    const found = keptSession(() => store, facts, codes);
    expect(found).toMatchObject({ routine, day: '2026-11-23', painBefore: 3 });
    expect(found?.run.plan).toEqual(run.plan);
    expect(found?.run.marks).toEqual(run.marks);
    expect(found?.run.clock).toEqual({ ...run.clock, ran: 30_000, seen: null });
    expect(found?.run.eased).toEqual([0]);
  });
  it('is found again in the middle of a card', () => {
    const own = { entries: [aCard('Heel; "slide"', { side: 'right' }), ...routine.entries] };
    const run = [
      ['start', 0],
      ['look', 30_000],
      ['ease', 30_000],
    ].reduce(
      (before, [event, now]) => nextRun(before, event as 'start', Number(now)),
      startRun(planSession(sessionItems(own, facts), 'left')),
    );
    const store = aStore();
    keepSession(() => store, { ...session, routine: own, run }, codes);
    const found = keptSession(() => store, facts, codes);
    expect(found?.routine).toEqual(own);
    expect(found?.run.plan).toEqual(run.plan);
    expect(found?.run.marks).toEqual(run.marks);
    expect(run.marks.size).toBeGreaterThan(0);
  });
  it('is nothing where nothing, or nothing whole, is kept', () => {
    expect(keptSession(() => aStore(), facts, codes)).toBeNull();
    for (const change of [
      text.slice(0, 90),
      'null',
      '[]',
      text.replace('"version":1', '"version":2'),
      text.replace(/"position":\d+/, '"position":"30"'),
      text.replace(/"position":\d+/, '"position":-4'),
      text.replace('2026-11-23"', '23"'),
      text.replace('.cl3', '.zz3').replace('.cl2', '.zz2'),
    ])
      expect(read(change), change.slice(0, 60)).toBeNull();
  });
  it('drops what nobody can have done', () => {
    const odd = text.replace(/"marks":\[/, '"marks":["<b>",7,').replace('"painBefore":3', '"painBefore":77');
    expect(read(odd)?.run.marks).toEqual(run.marks);
    expect(read(odd)?.painBefore).toBeNull();
  });
});

describe('choices and voices', () => {
  it('keeps how somebody likes it', () => {
    const store = aStore();
    expect(keptChoices(() => store)).toEqual(USUAL);
    for (const choices of [
      { hasVoice: true, hasSounds: false, firstSide: 'right' },
      { hasVoice: false, hasSounds: true, firstSide: 'left' },
    ] as const) {
      keepChoices(() => store, choices);
      expect(keptChoices(() => store)).toEqual(choices);
    }
  });
  it('never takes a voice that sends what it reads away', () => {
    const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
    const [far, german, british, american] = [
      voice('en-US', false),
      voice('de-DE', true),
      voice('en-GB', true),
      voice('en_US', true),
    ];
    expect(ownVoice([far, german])).toBeUndefined();
    expect(ownVoice([far, german, british])).toBe(british);
    expect(ownVoice([british, american])).toBe(american);
  });
});
