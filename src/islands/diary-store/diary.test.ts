import * as fake from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionRecord } from '#diary';
import { type Database, DIARY_NAME, MIGRATIONS, openDatabase } from './database.ts';
import { type Diary, openDiary } from './diary.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const later = '2026-11-24T10:00:00.000Z';
const opened: Diary[] = [];

/** The store of a browser, for the time of these tests. */
const globals = Object.entries(fake).filter(([name]) => name.startsWith('IDB'));
beforeAll(() => Object.assign(globalThis, Object.fromEntries(globals)));
beforeEach(() => Object.assign(globalThis, { indexedDB: new fake.IDBFactory() }));
afterEach(() => {
  for (const diary of opened.splice(0)) diary.close();
  vi.restoreAllMocks();
});
afterAll(() => {
  for (const [name] of [...globals, ['indexedDB']]) if (name) Reflect.deleteProperty(globalThis, name);
});

async function open(now: () => string = () => NOW): Promise<Diary> {
  const opening = await openDiary(now);
  if (opening.type === 'closed') throw new Error(opening.why);
  opened.push(opening.diary);
  return opening.diary;
}

const aSession = (id: string, change: Partial<SessionRecord> = {}) => ({
  id,
  day: '2026-11-23',
  startedAt: '2026-11-23T08:00:00.000Z',
  minutes: 10,
  routine: '',
  exercises: [],
  painBefore: 1,
  painDuring: 2,
  painNextMorning: null,
  note: '',
  ...change,
});
const ids = (sessions: readonly SessionRecord[]) => sessions.map(({ id }) => id).join(' ');

/** Puts something into a store behind the diary's back. */
async function smuggle(store: 'sessions' | 'settings', value: unknown, key?: string): Promise<void> {
  const opening = await openDatabase(() => {});
  if (opening.type === 'closed') throw new Error(opening.why);
  await opening.database.put(store, value, key);
  opening.database.close();
}

describe('the diary of a device', () => {
  it('gives back what was saved, after closing and opening again', async () => {
    const diary = await open();
    expect(await diary.saveSession(aSession('a'))).toEqual({ type: 'saved' });
    diary.close();
    const [session] = await (await open()).sessions('2026-11-23', '2026-11-23');
    expect(session).toEqual({ ...aSession('a'), signs: [], isSettled: null, changedAt: NOW });
  });
  it('reads only the days that are asked for, both ends included, in their order', async () => {
    const diary = await open();
    for (const [id, day] of [
      ['d', '2026-11-25'],
      ['c', '2026-11-24'],
      ['b', '2026-11-23'],
      ['a', '2026-11-22'],
    ] as const)
      await diary.saveSession(aSession(id, { day }));
    expect(ids(await diary.sessions('2026-11-23', '2026-11-24'))).toBe('b c');
  });
  it('pages from the newest to the oldest', async () => {
    const diary = await open();
    for (let day = 10; day < 17; day += 1) await diary.saveSession(aSession(`s${day}`, { day: `2026-11-${day}` }));
    expect(ids(await diary.sessionPage(0, 3))).toBe('s16 s15 s14');
    expect(ids(await diary.sessionPage(2, 3))).toBe('s10');
    expect(ids(await diary.sessionPage(9, 3))).toBe('');
  });
  it('keeps one rating an activity a day, and one review a week', async () => {
    const diary = await open();
    for (const score of [4, 7])
      await diary.saveRatings([{ id: 'a.2026-11-23', activity: 'a', day: '2026-11-23', score }]);
    expect((await diary.ratings('2026-11-01', '2026-11-30')).map(({ score }) => score)).toEqual([7]);
    const review = { week: '2026-11-23', wentWell: 'x', inTheWay: [], goal: '', ifThen: { cue: '', action: '' } };
    await diary.saveReview(review);
    await diary.saveReview({ ...review, wentWell: 'y' });
    expect(await diary.review('2026-11-23')).toMatchObject({ wentWell: 'y' });
    expect(await diary.review('2026-11-16')).toBeNull();
  });
  it('forgets everything, what lies aside too', async () => {
    const diary = await open();
    await diary.saveSession(aSession('a'));
    await smuggle('sessions', { id: 'odd' });
    expect(await diary.checkRecords()).toBe(1);
    expect(await diary.deleteEverything()).toEqual({ type: 'saved' });
    expect(await diary.countSessions()).toBe(0);
    expect(await diary.aside()).toEqual([]);
    expect((await diary.settings()).isCautious).toBe(false);
  });
});

describe('a record that cannot be read', () => {
  it('is put aside as it was, counted, and the others are shown', async () => {
    const diary = await open();
    await diary.saveSession(aSession('good'));
    const bad = { ...aSession('bad'), painDuring: 99, extra: new Date(0) };
    await smuggle('sessions', bad);
    expect(ids(await diary.sessions('2026-01-01', '2026-12-31'))).toBe('good');
    expect(await diary.aside()).toEqual([{ store: 'sessions', raw: bad }]);
    expect(await diary.countSessions()).toBe(1);
  });
  it.each([
    ['has no day', { id: 'odd', startedAt: 5 }],
    ['has a day of another age', { ...aSession('odd'), day: '0001-01-01' }],
    ['has a word for a day', { ...aSession('odd'), day: 'yesterday' }],
  ])('is found although no index leads to it: it %s', async (_, odd) => {
    const diary = await open();
    await diary.saveSession(aSession('good'));
    await smuggle('sessions', odd);
    expect(await diary.checkRecords()).toBe(1);
    expect(ids((await diary.everything()).sessions)).toBe('good');
    expect(await diary.aside()).toEqual([{ store: 'sessions', raw: odd }]);
  });
  it('among the settings gives the usual ones', async () => {
    const diary = await open();
    await smuggle('settings', { isCautious: 'maybe' }, 'settings');
    expect((await diary.settings()).isCautious).toBe(false);
    expect(await diary.aside()).toHaveLength(1);
  });
});

describe('putting a file in', () => {
  const dated = (id: string, changedAt: string, note: string) => ({
    ...aSession(id),
    signs: [],
    isSettled: null,
    changedAt,
    note,
  });
  it('adds, lets the newer win, and says how many went which way', async () => {
    const diary = await open();
    await diary.saveSession(aSession('old', { note: 'mine' }));
    await diary.saveSession(aSession('same', { note: 'mine' }));
    const earlier = '2026-11-20T10:00:00.000Z';
    const { counts, saved } = await (await open(() => later)).merge({
      sessions: [dated('new', earlier, 'theirs'), dated('old', later, 'theirs'), dated('same', earlier, 'theirs')],
    });
    expect(saved).toEqual({ type: 'saved' });
    expect(counts).toEqual({ added: 1, updated: 1, kept: 1 });
    const notes = (await diary.everything()).sessions.map(({ id, note }) => `${id} ${note}`).sort();
    expect(notes).toEqual(['new theirs', 'old theirs', 'same mine']);
  });
  it('changes nothing the second time', async () => {
    const diary = await open();
    await diary.saveSession(aSession('a'));
    await diary.saveSettings({ isCautious: true });
    const content = await diary.everything();
    expect((await diary.merge(content)).counts).toEqual({ added: 0, updated: 0, kept: 1 });
    expect(await diary.everything()).toEqual(content);
  });
  it('lets no record from the future win for ever', async () => {
    const diary = await open();
    await diary.merge({ sessions: [dated('a', '2199-01-01T00:00:00.000Z', 'future')] });
    expect((await diary.everything()).sessions[0]?.changedAt).toBe(NOW);
  });
  it('puts aside what cannot be read and lies in the way', async () => {
    const diary = await open();
    await smuggle('sessions', { id: 'a', day: 'odd' });
    await diary.merge({ sessions: [dated('a', NOW, 'good')] });
    expect(await diary.aside()).toHaveLength(1);
    expect(ids((await diary.everything()).sessions)).toBe('a');
  });
  it('puts in all or nothing when the disk is full half way', async () => {
    const diary = await open();
    let puts = 0;
    const real = fake.IDBObjectStore.prototype.put;
    vi.spyOn(fake.IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, ...given) {
      puts += 1;
      if (puts === 2) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    });
    const { saved, counts } = await diary.merge({ sessions: ['a', 'b', 'c'].map((id) => dated(id, NOW, '')) });
    expect(saved).toEqual({ type: 'not-saved', why: 'full' });
    expect(counts).toEqual({ added: 0, updated: 0, kept: 0 });
    expect(await diary.countSessions()).toBe(0);
  });
});

describe('when the browser will not', () => {
  it('says that the disk is full, and what was saved stays', async () => {
    const diary = await open();
    await diary.saveSession(aSession('a'));
    vi.spyOn(fake.IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await diary.saveSession(aSession('b'))).toEqual({ type: 'not-saved', why: 'full' });
    expect(ids((await diary.everything()).sessions)).toBe('a');
  });
  it('says that it may not keep a diary', async () => {
    Object.assign(globalThis, {
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    });
    expect(await openDiary()).toEqual({ type: 'closed', why: 'refused' });
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await openDiary()).toEqual({ type: 'closed', why: 'refused' });
  });
  it('says that a newer page has written the diary', async () => {
    const more = [...MIGRATIONS, () => {}];
    const newer = await openDatabase(() => {}, more);
    if (newer.type === 'open') newer.database.close();
    expect(await openDiary()).toEqual({ type: 'closed', why: 'newer' });
  });
  it('lets go when a newer page opens it in another tab, and says so', async () => {
    const diary = await open();
    await diary.saveSession(aSession('a'));
    const heard: unknown[] = [];
    diary.listen((news) => heard.push(news));
    const newer = await openDatabase(() => {}, [...MIGRATIONS, () => {}]);
    expect(newer.type).toBe('open');
    if (newer.type === 'open') newer.database.close();
    expect(heard).toEqual([{ type: 'closed', why: 'newer-tab' }]);
    expect(await diary.saveSession(aSession('b'))).toEqual({ type: 'not-saved', why: 'closed' });
  });
  it('does not wait for ever for a page that will not let go', async () => {
    const stubborn = indexedDB.open(DIARY_NAME, 1);
    await new Promise((resolve) => {
      stubborn.onsuccess = resolve;
    });
    const opening = await openDatabase(() => {}, [...MIGRATIONS, () => {}]);
    expect(opening).toEqual({ type: 'closed', why: 'blocked' });
    stubborn.result.close();
  });
});

describe('a diary of an earlier version', () => {
  it('is brought up to date step by step, and keeps every record', async () => {
    const diary = await open();
    await diary.saveSession(aSession('a'));
    diary.close();
    const taken: string[] = [];
    const step = (name: string) => () => {
      taken.push(name);
    };
    const opening = await openDatabase(() => {}, [...MIGRATIONS, step('2'), step('3')]);
    expect(taken).toEqual(['2', '3']);
    const database: Database | null = opening.type === 'open' ? opening.database : null;
    expect(await database?.count('sessions')).toBe(1);
    database?.close();
  });
});

describe('two tabs', () => {
  it('hear of each other’s changes', async () => {
    const [one, two] = [await open(), await open()];
    const heard = new Promise((resolve) => two.listen(resolve));
    await one.saveSession(aSession('a'));
    expect(await heard).toEqual({ type: 'changed' });
    expect(ids((await two.everything()).sessions)).toBe('a');
  });
});
