import { dayPlus } from './day.ts';
import {
  type DiaryContent,
  FIRST_SETTINGS,
  PAIN_SIGNS,
  type Pain,
  ratingId,
  type SessionExercise,
  type SessionRecord,
} from './record.ts';

/** A calm session of 10 minutes on 23 November 2026. */
export function aSession(change: Partial<SessionRecord> = {}): SessionRecord {
  const day = change.day ?? '2026-11-23';
  return {
    id: `s-${day}`,
    day,
    startedAt: `${day}T08:00:00.000Z`,
    minutes: 10,
    routine: '1.bridge:2x8d3!aa',
    exercises: [{ id: 'bridge', result: 'done', eased: false }],
    painBefore: 2,
    painDuring: 2,
    painNextMorning: 2,
    signs: [],
    isSettled: null,
    note: '',
    changedAt: `${day}T09:00:00.000Z`,
    ...change,
  };
}

/** The same numbers on every machine: a small generator with a seed (mulberry32). Both ends are possible. */
export function numbers(seed: number) {
  let state = seed;
  return (least: number, most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}
export type Numbers = ReturnType<typeof numbers>;

/** Some weeks of a person, with gaps, missing numbers, signs and changes of the routine. */
export function someSessions(pick: Numbers): readonly SessionRecord[] {
  let day = '2026-08-31';
  return Array.from({ length: pick(1, 9) }, (_, at) => {
    day = dayPlus(day, pick(0, 9) === 0 ? pick(8, 40) : pick(0, 4));
    const pain = (): Pain => (pick(0, 6) === 0 ? null : pick(0, pick(0, 2) === 0 ? 10 : 4));
    return aSession({
      id: `s-${at}`,
      day,
      startedAt: `${day}T0${at}:00:00.000Z`,
      minutes: pick(0, 40),
      painBefore: pain(),
      painDuring: pain(),
      painNextMorning: pain(),
      signs: pick(0, 9) === 0 ? [PAIN_SIGNS[pick(0, 2)] ?? 'limp'] : [],
      isSettled: [null, null, null, true, false][pick(0, 4)] ?? null,
      routine: pick(0, 5) === 0 ? '1.squat:2x8d3!bb' : '1.bridge:2x8d3!aa',
      exercises: [
        { id: 'bridge', result: pick(0, 5) === 0 ? 'part' : 'done', eased: pick(0, 7) === 0 },
        ...(pick(0, 3) === 0 ? [aCardDone(HOSTILE_TITLES[pick(0, HOSTILE_TITLES.length - 1)] ?? '')] : []),
      ],
      note: ['', 'Felt fine', '=1+1', 'two\nlines, and "quotes"', "'=x", '  spaces  ', '😀; ü'][pick(0, 6)] ?? '',
    });
  });
}

/** A card in somebody's own words that was done. */
export const aCardDone = (title: string, change: Partial<SessionExercise> = {}): SessionExercise => ({
  id: 'own-2',
  title,
  result: 'done',
  eased: false,
  ...change,
});

/** Titles that a table, a spreadsheet or a page could trip over. */
export const HOSTILE_TITLES = [
  'Towel stretch',
  'a; b; "c" done eased',
  '"',
  '\\',
  'ends with \\"; ',
  "=cmd|' /C calc'!A0",
  'eased',
  ';;;',
  ',,\u00a0,',
  '\\u003b',
  '<b>&amp;</b>',
  'שלום סלאם',
  '👩‍⚕️'.repeat(10),
  'x'.repeat(40),
].map((title) => title.trim());

/** A diary with all that a diary can hold. */
export function aDiary(pick: Numbers): DiaryContent {
  const sessions = someSessions(pick);
  const changedAt = '2026-11-20T10:00:00.000Z';
  const activities = ['a1', 'a2'].map((id) => ({ id, name: `Stairs "${id}"`, isCurrent: pick(0, 1) === 0, changedAt }));
  return {
    sessions,
    activities,
    ratings: activities.map(({ id }) => ({
      id: ratingId(id, '2026-11-19'),
      activity: id,
      day: '2026-11-19',
      score: pick(0, 10),
      changedAt,
    })),
    reviews: [
      {
        week: '2026-11-16',
        wentWell: 'Walked\nmore',
        inTheWay: ['tired'],
        goal: 'Socks',
        ifThen: { cue: 'a', action: 'b' },
        changedAt,
      },
    ],
    settings: pick(0, 1) === 0 ? FIRST_SETTINGS : { isCautious: true, changedAt },
  };
}
