import Papa from 'papaparse';
import { type FileReading, LONGEST_FILE, type Row, readSessionRows } from '#diary';
import type { Merging } from '../diary-store/merging.ts';

/** Takes a table apart, with commas, semicolons or tabs, and reads its sessions. Fetched only when a table is chosen. */
export function readTable(text: string): FileReading<Merging> {
  if (text.length > LONGEST_FILE) return { type: 'problem', problem: { type: 'too-long' } };
  const rows: Row[] = [];
  let [from, line] = [0, 1];
  let badLine: number | null = null;
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        badLine = line;
        return parser.abort();
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += newLines(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  if (badLine !== null) {
    const fault = { field: 'quotation marks', expected: 'closed where they were opened' };
    return { type: 'problem', problem: { type: 'bad-row', line: badLine, fault } };
  }
  const reading = readSessionRows(rows);
  return reading.type === 'problem' ? reading : { type: 'content', content: { sessions: reading.content } };
}

/** How many lines end between two places of a text. */
function newLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
