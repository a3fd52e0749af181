import { describe, expect, it } from 'vitest';
import { aCardDone, aDiary, aSession, HOSTILE_TITLES, numbers } from './a-diary.fixture.ts';
import { readDiaryFile, writeDiaryFile } from './diary-file.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const text = writeDiaryFile(aDiary(numbers(1)), [], NOW);
const problemOf = (file: string) => {
  const reading = readDiaryFile(file);
  return reading.type === 'problem' ? reading.problem : null;
};
const lineWith = (file: string, part: string) => file.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a diary as a file', () => {
  it('comes back as it was, for 200 diaries', () => {
    const pick = numbers(2);
    for (let round = 0; round < 200; round += 1) {
      const diary = aDiary(pick);
      expect(readDiaryFile(writeDiaryFile(diary, [{ odd: true }], NOW))).toEqual({ type: 'content', content: diary });
    }
  });
  it('can be set anew by another program', () => {
    expect(readDiaryFile(JSON.stringify(JSON.parse(text), null, 4)).type).toBe('content');
  });
  it('carries what could not be read, as it was', () => {
    expect(JSON.parse(writeDiaryFile(aDiary(numbers(1)), [{ odd: 1 }], NOW)).unreadable).toEqual([{ odd: 1 }]);
  });
  it('names the line at which it is no longer a diary file', () => {
    const line = lineWith(text, '"id":"s-1"');
    const lines = text.split('\n');
    lines[line - 1] = lines[line - 1]?.replace('"minutes":', 'minutes:') ?? '';
    expect(problemOf(lines.join('\n'))).toEqual({ type: 'no-json', line, isCut: false });
  });
  it('says that it was cut when it was, wherever that was', () => {
    for (let length = 1; length < text.length - 2; length += 7) {
      const cut = text.slice(0, length);
      expect(problemOf(cut), cut.slice(-40)).toMatchObject({
        type: 'no-json',
        isCut: true,
        line: cut.trimEnd().split('\n').length,
      });
    }
  });
  it('names the line and the field of a record that is wrong', () => {
    const wrong = text.replace(/("id":"s-1".*?"painBefore":)(\d+|null)/, '$111');
    expect(problemOf(wrong)).toMatchObject({
      type: 'bad-record',
      kind: 'sessions',
      number: 2,
      line: lineWith(wrong, '"id":"s-1"'),
      fault: { field: 'painBefore', expected: 'a whole number from 0 to 10, or nothing' },
    });
  });
  it.each([
    ['nothing', '', 'no-json'],
    ['a word', 'hello', 'no-json'],
    ['a number', '7', 'not-a-diary'],
    ['another JSON file', '{"format":"something"}', 'not-a-diary'],
    ['nothing but the head', '{"format":"ball-and-socket-diary","version":1}', 'not-a-diary'],
    ['a newer version', '{"format":"ball-and-socket-diary","version":2,"anything":[]}', 'newer-version'],
    ['version 0', '{"format":"ball-and-socket-diary","version":0}', 'not-a-diary'],
    ['far too much', ' '.repeat(20_000_001), 'too-long'],
  ])('refuses %s', (_, file, type) => {
    expect(problemOf(file)?.type).toBe(type);
  });
  it.each([
    ['a day that does not exist', '"day":"2026-02-30"', /"day":"[^"]*"/],
    ['a moment that is none', '"startedAt":"yesterday"', /"startedAt":"[^"]*"/],
    ['an endless note', `"note":"${'x'.repeat(501)}"`, /"note":"(\\.|[^"\\])*"/],
    ['half minutes', '"minutes":2.5', /"minutes":\d+/],
    ['an unknown sign', '"signs":["boom"]', /"signs":\[[^\]]*\]/],
    ['a script for an id', '"id":"<script>"', /"id":"[^"]*"/],
    ['exercises that are no list', '"exercises":{"length":1}', /"exercises":\[.*?\]/],
  ])('refuses %s', (_, right, wrong) => {
    expect(problemOf(text.replace(wrong, right))?.type).toBe('bad-record');
  });
  const diaryWith = (title: unknown) => {
    const session = aSession({ exercises: [aCardDone('A title')] });
    const whole = writeDiaryFile({ ...aDiary(numbers(1)), sessions: [session] }, [], NOW);
    return whole.replace('"title":"A title"', `"title":${JSON.stringify(title)}`);
  };
  it.each(HOSTILE_TITLES)('brings back the title of a card: %j', (title) => {
    const reading = readDiaryFile(diaryWith(title));
    expect(reading.type === 'content' && reading.content.sessions[0]?.exercises).toEqual([aCardDone(title)]);
  });
  it.each([
    ['nothing to see', ' '],
    ['41 signs', 'x'.repeat(41)],
    ['a mark that turns the direction', 'abc\u202edef'],
    ['two lines', 'a\nb'],
    ['half a sign', '\ud800'],
    ['a number', 7],
    ['null', null],
  ])('refuses a title of a card with %s', (_, title) => {
    expect(problemOf(diaryWith(title))).toMatchObject({ type: 'bad-record', fault: { field: 'exercises.1.title' } });
  });
  it('takes nothing from a prototype', () => {
    const hostile = text.replace('"sessions": [', '"__proto__": {"isAdmin": true},\n"sessions": [');
    const reading = readDiaryFile(hostile);
    expect(reading.type).toBe('content');
    expect(Object.keys({})).toEqual([]);
    expect('isAdmin' in reading).toBe(false);
  });
  it('never throws, for 800 files with a piece knocked out', () => {
    const pick = numbers(4);
    for (let round = 0; round < 800; round += 1) {
      const from = pick(0, text.length);
      expect(() => readDiaryFile(text.slice(0, from) + text.slice(from + pick(1, 60)))).not.toThrow();
    }
  });
});
