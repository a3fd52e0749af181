import { type FileReading, LONGEST_FILE, readDiaryFile, writeDiaryFile, writeSessionTable } from '#diary';
import type { Diary } from '../diary-store/diary.ts';
import type { Merging } from '../diary-store/merging.ts';
import { localDay } from './local-day.ts';

/** A file that is handed to the reader. */
export interface CopyFile {
  readonly name: string;
  readonly text: string;
  readonly kind: string;
}

/** The whole diary as JSON, what lies aside included. */
export async function wholeCopy(diary: Diary, now: Date): Promise<CopyFile> {
  const content = await diary.everything();
  const aside = (await diary.aside()).map(({ raw }) => raw);
  return {
    name: `hip-diary-${localDay(now)}.json`,
    text: writeDiaryFile(content, aside, now.toISOString()),
    kind: 'application/json',
  };
}

/** The sessions as a table for a spreadsheet. */
export async function tableCopy(diary: Diary, now: Date): Promise<CopyFile> {
  const { sessions } = await diary.everything();
  // A mark at the start, by which spreadsheets know that letters are UTF-8.
  return { name: `hip-diary-${localDay(now)}.csv`, text: `\ufeff${writeSessionTable(sessions)}`, kind: 'text/csv' };
}

/** Hands a file to the reader's downloads. */
export function handOver({ name, text, kind }: CopyFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Reads a file that somebody chose: a copy of a diary, or a table of sessions. Never throws for what is in it. */
export async function readCopy(file: Pick<File, 'name' | 'size' | 'text'>): Promise<FileReading<Merging>> {
  if (file.size > 2 * LONGEST_FILE) return { type: 'problem', problem: { type: 'too-long' } };
  const text = await file.text();
  const isTable = /\.(csv|tsv|txt)$/i.test(file.name) || !/^\ufeff?\s*[{[]/.test(text);
  if (!isTable) return readDiaryFile(text.replace(/^\ufeff/, ''));
  const { readTable } = await import('./read-table.ts');
  return readTable(text);
}
