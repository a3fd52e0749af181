import { describe, expect, it } from 'vitest';
import type { DiaryContent } from '#diary';
import { readCopy, tableCopy, wholeCopy } from './diary-copy.ts';
import { aDiary, aSession } from './example-diary.ts';
import { fileWords } from './store-words.ts';

const NOW = new Date(2026, 10, 24, 10);
const content: Partial<DiaryContent> = {
  sessions: [
    aSession('2026-11-22', { note: 'two\nlines, "quoted"; =1+1' }),
    aSession('2026-11-23', { note: '=SUM(A1)' }),
  ],
};
const fileOf = (text: string, name: string) => new File([text], name);
async function refusalOf(text: string, name: string): Promise<string> {
  const reading = await readCopy(fileOf(text, name));
  return reading.type === 'problem' ? fileWords(reading.problem) : '';
}

describe('a copy', () => {
  it('comes back whole', async () => {
    const { name, text } = await wholeCopy(aDiary(content), NOW);
    expect(name).toBe('hip-diary-2026-11-24.json');
    const reading = await readCopy(fileOf(text, name));
    expect(reading).toMatchObject({ type: 'content', content });
  });
  it('as a table comes back with every session', async () => {
    const { name, text } = await tableCopy(aDiary(content), NOW);
    expect(name).toBe('hip-diary-2026-11-24.csv');
    expect(await readCopy(fileOf(text, name))).toEqual({ type: 'content', content: { sessions: content.sessions } });
  });
  it('as a table that a spreadsheet saved with semicolons is read too', async () => {
    const reading = await readCopy(fileOf('Date;Pain during;Note\r\n2026-11-22;3;fine\r\n\r\n', 'a.csv'));
    expect(reading).toMatchObject({ type: 'content', content: { sessions: [{ painDuring: 3, note: 'fine' }] } });
  });
});

describe('a file that is refused', () => {
  it('is named by its line, also below a note of several lines', async () => {
    const table = 'Date,Note,Pain during\n2026-11-20,"one\ntwo\nthree",2\n2026-11-21,,77\n';
    expect(await refusalOf(table, 'a.csv')).toBe(
      'Something is wrong on line 5: “Pain during” should be a whole number from 0 to 10, or nothing. Nothing was taken in, and your diary is unchanged.',
    );
  });
  it('says where a quotation mark was left open', async () => {
    expect(await refusalOf('Date,Note\n2026-11-20,fine\n2026-11-21,"open\n2026-11-22,x\n', 'a.csv')).toContain(
      'line 3',
    );
  });
  it('says that it was cut', async () => {
    const { text } = await wholeCopy(aDiary(content), NOW);
    expect(await refusalOf(text.slice(0, text.length / 2), 'a.json')).toMatch(/ends too early, on line \d+/);
  });
  it('is not opened when it is huge', async () => {
    const huge = { name: 'a.json', size: 50_000_000, text: () => Promise.reject(new Error('It was opened.')) };
    const reading = await readCopy(huge);
    expect(reading).toEqual({ type: 'problem', problem: { type: 'too-long' } });
  });
  it.each(['\u0000\u0001\u0002', 'PK\u0003\u0004', '<html></html>', '[1,2,3]', 'null', ''])(
    '%j gives a sentence',
    async (text) => {
      for (const name of ['a.json', 'a.csv', 'a'])
        expect(await refusalOf(text, name)).toMatch(/^[A-Z].*\. Nothing was taken in, and your diary is unchanged\.$/s);
    },
  );
});
