import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aCardDone, aSession, HOSTILE_TITLES, numbers, someSessions } from './a-diary.fixture.ts';
import { type Row, readSessionRows, writeSessionTable } from './session-rows.ts';

const rowsOf = (text: string): readonly Row[] =>
  Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data.map((cells, at) => ({ line: at + 1, cells }));
const problemOf = (text: string) => {
  const reading = readSessionRows(rowsOf(text));
  return reading.type === 'problem' ? reading.problem : null;
};
const sessionsOf = (text: string) => {
  const reading = readSessionRows(rowsOf(text));
  return reading.type === 'content' ? reading.content : [];
};

describe('sessions as a table', () => {
  it('come back as they were through a parser from outside, for 200 diaries', () => {
    const pick = numbers(3);
    for (let round = 0; round < 200; round += 1) {
      const sessions = someSessions(pick);
      expect(readSessionRows(rowsOf(writeSessionTable(sessions)))).toEqual({ type: 'content', content: sessions });
    }
  });
  it('hold no cell that a spreadsheet would run', () => {
    const table = writeSessionTable(['=cmd()', '+1', '-1', '@x', '\t=1'].map((note) => aSession({ note })));
    const cells = rowsOf(table).flatMap((row) => row.cells);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
  it.each(HOSTILE_TITLES)('bring a card back with its title: %j', (title) => {
    const exercises = [
      aCardDone(title, { eased: true }),
      { id: 'bridge', result: 'part', eased: false } as const,
      aCardDone(title, { id: 'own-3', result: 'skipped' }),
    ];
    const table = writeSessionTable([aSession({ exercises })]);
    expect(sessionsOf(table)[0]?.exercises).toEqual(exercises);
    expect(table.split('\r\n')).toHaveLength(3);
    // What read such a table before there were titles still finds each part by its semicolon, the id and the result first.
    const cell = rowsOf(table)[1]?.cells[7] ?? '';
    expect(cell.split(';').map((part) => part.trim().split(/\s+/).slice(0, 2))).toEqual([
      ['own-2', 'done'],
      ['bridge', 'part'],
      ['own-3', 'skipped'],
    ]);
  });
  it('are read as they were before cards had titles, and stay easy to read with them', () => {
    const read = (cell: string) => sessionsOf(`Date,Exercises\n2026-11-23,"${cell}"\n`)[0]?.exercises;
    expect(read('bridge; squat part; clamshell skipped eased')).toEqual([
      { id: 'bridge', result: 'done', eased: false },
      { id: 'squat', result: 'part', eased: false },
      { id: 'clamshell', result: 'skipped', eased: true },
    ]);
    expect(read('own-1 ""Towel stretch""')).toEqual([aCardDone('Towel stretch', { id: 'own-1' })]);
    expect(writeSessionTable([aSession({ exercises: [aCardDone('Towel stretch')] })])).toContain(
      'own-2 done ""Towel stretch""',
    );
  });
  it('need no more than a date, in any order of columns', () => {
    const [session] = sessionsOf('pain during,DATE\n4,2026-11-23\n');
    expect(session).toMatchObject({ day: '2026-11-23', painDuring: 4, painBefore: null, minutes: 0, note: '' });
  });
  it('give a row without an id the same id every time, and another row another', () => {
    const table = 'Date,Note\n2026-11-23,a\n2026-11-23,b\n';
    const ids = sessionsOf(table).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(sessionsOf(table).map(({ id }) => id)).toEqual(ids);
  });
  it.each([
    ['Name,Age\nA,3\n', { type: 'no-table', missing: 'Date' }],
    ['', { type: 'no-table', missing: 'Date' }],
    ['Date,Pain during\n2026-11-23,3\n2026-11-24,12\n', { type: 'bad-row', line: 3, fault: { field: 'Pain during' } }],
    ['Date,Pain before\n2026-11-23,mild\n', { type: 'bad-row', line: 2, fault: { field: 'Pain before' } }],
    ['Date\n23/11/2026\n', { type: 'bad-row', line: 2, fault: { field: 'Date' } }],
    ['Date,Signs\n2026-11-23,limp boom\n', { type: 'bad-row', line: 2, fault: { field: 'Signs' } }],
    ['Date,Exercises\n2026-11-23,bridge flown\n', { type: 'bad-row', line: 2, fault: { field: 'Exercises' } }],
    [
      'Date,Exercises\n2026-11-23,"own-1 done ""Towel"\n',
      {
        type: 'bad-row',
        line: 2,
        fault: { field: 'Exercises', expected: 'a title of 1 to 40 signs that can be seen, between quotation marks' },
      },
    ],
    ['Date,Exercises\n2026-11-23,"own-1 done "" """\n', { type: 'bad-row', line: 2, fault: { field: 'Exercises' } }],
  ])('are refused with the line and the column: %j', (table, problem) => {
    expect(problemOf(table)).toMatchObject(problem);
  });
});
