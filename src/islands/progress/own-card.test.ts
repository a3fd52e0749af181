import { describe, expect, it } from 'vitest';
import { LIMITS, readSession } from '#diary';
import { cleanText, MOST_CHARACTERS, ownCardOf, recordedItem, routineCodes, writeRoutine } from '#routine';
import { aSession, TODAY } from './example-diary.ts';
import { exerciseLine } from './session-words.ts';

const names = [{ id: 'bridge', code: 'br', name: 'Bridge' }];
const done = { result: 'done', eased: false } as const;

describe('cards in the diary', () => {
  it('are named by their title, wherever they stand', () => {
    const exercises = [
      { id: 'bridge', ...done },
      { id: 'own-2', title: 'Towel stretch', result: 'part', eased: true } as const,
      { id: 'own-3', title: 'Bridge', ...done },
    ];
    expect(exerciseLine(exercises, names)).toBe('Bridge, Towel stretch (in part, easier), Bridge');
  });
  it('do not turn the words around them when they are written from the right', () => {
    const line = exerciseLine([{ id: 'own-1', title: 'מתיחה', result: 'part', eased: false }], names);
    expect(line).toBe('\u2068מתיחה\u2069 (in part)');
  });
  it('have no title that the diary would not read again', () => {
    // Every sign below U+3100 and some above, forty at a time, as the card keeps them.
    const signs = [...Array(0x3100).keys(), 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0x1f9b5, 0xf0000].map((code) =>
      String.fromCodePoint(code),
    );
    const dose = { side: 'both', sets: 1, repetitions: 1, holdSeconds: 0, daysPerWeek: 1 } as const;
    let titles = 0;
    for (let from = 0; from < signs.length; from += 40) {
      const card = ownCardOf({ title: signs.slice(from, from + 40).join(''), text: '', ...dose });
      if (!card) continue;
      titles += 1;
      const record = aSession(TODAY, { exercises: [{ ...recordedItem(card, 0), ...done }] });
      expect(readSession(record), card.title).toEqual({ type: 'read', value: record });
    }
    expect(titles).toBeGreaterThan(300);
    expect(LIMITS.title).toBe(MOST_CHARACTERS.title);
  });
  it('leave room for the routine of six cards in the longest words', () => {
    const rarest = (kind: 'title' | 'text' | 'name') => cleanText(kind, '🦵'.repeat(200));
    const dose = { side: 'left', sets: 5, repetitions: 30, holdSeconds: 60, daysPerWeek: 7 } as const;
    const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => ({
      title: cleanText('title', letter + rarest('title')),
      text: rarest('text'),
      ...dose,
    }));
    const routine = writeRoutine({ name: rarest('name'), entries }, routineCodes([]));
    expect(routine.length).toBeGreaterThan(4000);
    expect(readSession(aSession(TODAY, { routine })).type).toBe('read');
  });
});
