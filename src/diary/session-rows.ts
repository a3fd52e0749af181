import type { FileReading } from './diary-file.ts';
import type { Fault } from './field.ts';
import { readSession } from './read-record.ts';
import { PAIN_SIGNS, type SessionExercise, type SessionRecord } from './record.ts';

/** One row of a table, with the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The sessions as a table for a spreadsheet: comma-separated, one row a session, lines ended as RFC 4180 asks. */
export function writeSessionTable(sessions: readonly SessionRecord[]): string {
  const rows = sessions.map((session) => COLUMNS.map(({ write }) => cell(write(session))).join(','));
  return [COLUMNS.map(({ title }) => title).join(','), ...rows, ''].join('\r\n');
}

/**
 * Reads the rows of such a table, in any order of columns. Only the date is needed. A row without an id gets one made from
 * what it says, so that the same table twice adds nothing. One wrong row refuses the table, and its line is named.
 */
export function readSessionRows(rows: readonly Row[]): FileReading<readonly SessionRecord[]> {
  const [head, ...body] = rows;
  const titles = head?.cells.map((title) => title.trim().toLowerCase()) ?? [];
  if (!titles.includes('date')) return { type: 'problem', problem: { type: 'no-table', missing: 'Date' } };
  if (body.length > MOST_ROWS) return { type: 'problem', problem: { type: 'too-long' } };
  const sessions: SessionRecord[] = [];
  for (const { line, cells } of body) {
    const reading = readRow(new Map(titles.map((title, at) => [title, plain(cells[at] ?? '')])));
    if (reading.type === 'fault') return { type: 'problem', problem: { type: 'bad-row', line, fault: reading.fault } };
    sessions.push(reading.session);
  }
  return { type: 'content', content: sessions };
}

function readRow(
  cells: ReadonlyMap<string, string>,
): { type: 'session'; session: SessionRecord } | { type: 'fault'; fault: Fault } {
  const given = (title: string) => cells.get(title.toLowerCase())?.trim() ?? '';
  const day = given('Date');
  const reading = readSession({
    id: given('Id') || `row-${hashOf([...cells.values()].join('\n'))}`,
    day,
    startedAt: given('Started at (UTC)') || `${day}T12:00:00.000Z`,
    minutes: numberIn(given('Minutes')) ?? 0,
    painBefore: numberIn(given('Pain before')),
    painDuring: numberIn(given('Pain during')),
    painNextMorning: numberIn(given('Pain next morning')),
    signs: given('Signs').split(/\s+/).filter(Boolean),
    isSettled: flagIn(given('Settled within a day')),
    exercises: given('Exercises')
      .split(';')
      .filter((part) => part.trim() !== '')
      .map(exerciseIn),
    note: cells.get('note') ?? '',
    routine: given('Routine'),
    changedAt: given('Changed at (UTC)') || OLDEST,
  });
  if (reading.type === 'read') return { type: 'session', session: reading.value };
  const title = COLUMNS.find(({ field }) => reading.fault.field.startsWith(field))?.title ?? reading.fault.field;
  const { field, expected } = reading.fault;
  return {
    type: 'fault',
    fault: { field: title, expected: field.endsWith('.title') ? `${expected}, between quotation marks` : expected },
  };
}

interface Column {
  readonly title: string;
  readonly field: keyof SessionRecord;
  readonly write: (session: SessionRecord) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Date', field: 'day', write: ({ day }) => day },
  { title: 'Minutes', field: 'minutes', write: ({ minutes }) => String(minutes) },
  { title: 'Pain before', field: 'painBefore', write: ({ painBefore }) => shown(painBefore) },
  { title: 'Pain during', field: 'painDuring', write: ({ painDuring }) => shown(painDuring) },
  { title: 'Pain next morning', field: 'painNextMorning', write: ({ painNextMorning }) => shown(painNextMorning) },
  { title: 'Signs', field: 'signs', write: ({ signs }) => PAIN_SIGNS.filter((sign) => signs.includes(sign)).join(' ') },
  {
    title: 'Settled within a day',
    field: 'isSettled',
    write: ({ isSettled }) => (isSettled === null ? '' : isSettled ? 'yes' : 'no'),
  },
  { title: 'Exercises', field: 'exercises', write: ({ exercises }) => exercises.map(exerciseWords).join('; ') },
  { title: 'Note', field: 'note', write: ({ note }) => note },
  { title: 'Started at (UTC)', field: 'startedAt', write: ({ startedAt }) => startedAt },
  { title: 'Routine', field: 'routine', write: ({ routine }) => routine },
  { title: 'Id', field: 'id', write: ({ id }) => id },
  { title: 'Changed at (UTC)', field: 'changedAt', write: ({ changedAt }) => changedAt },
];

const shown = (score: number | null): string => (score === null ? '' : String(score));
/** "bridge done eased", and for a card its title in quotation marks. A semicolon in it would end it, so it is escaped. */
function exerciseWords({ id, result, eased, title }: SessionExercise): string {
  const quoted = title === undefined ? [] : [JSON.stringify(title).replaceAll(';', '\\u003b')];
  return [id, result, ...(eased ? ['eased'] : []), ...quoted].join(' ');
}

function exerciseIn(part: string): unknown {
  const quote = part.indexOf('"');
  const words = quote < 0 ? part : part.slice(0, quote);
  const [id, result = 'done', eased] = words.trim().split(/\s+/);
  return { id, result, eased: eased === 'eased', ...(quote < 0 ? {} : { title: unquoted(part.slice(quote)) }) };
}

/** What stands in quotation marks; what is not closed or is no text is handed on as nothing, so that the reader names it. */
function unquoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** "yes", "no" or an empty cell. */
function flagIn(text: string): boolean | string | null {
  if (text === '') return null;
  const said = text.toLowerCase();
  return said === 'yes' || (said === 'no' ? false : text);
}

/** An empty cell is no number. What is none is handed on, so that the reader names it. */
function numberIn(text: string): number | string | null {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : text;
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it text. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes the apostrophe away again. */
const plain = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);

const FORMULA = /^[=+\-@\t\r']/;

/** FNV-1a, 32 bits, twice from two starts. */
const hashOf = (text: string): string => `${fnv(text, 2166136261)}${fnv(text, 40389)}`;

function fnv(text: string, start: number): string {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return sum.toString(36);
}

const OLDEST = '2000-01-01T00:00:00.000Z';
const MOST_ROWS = 100_000;
