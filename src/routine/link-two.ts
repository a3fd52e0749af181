import { checkOf } from './check.ts';
import type { RoutineCodes } from './codes.ts';
import { readText, writeText } from './link-text.ts';
import { cleanText, type OwnText } from './own-card.ts';
import { gathered, problem, type Reading, readDose, writeDose } from './reading.ts';
import { isOwnCard, type Routine, type RoutineItem } from './routine.ts';

/**
 * Writes the second version of a link: `2.n:Mornings.br3x10h3d3.cl3x12d3l.o:2x8d3:Towel_stretch:Pull_gently!k7z2`.
 * Exercises by their two letters, cards and the name in the words of their writer, a check of four characters.
 * Throws when an exercise has no code, which is an error of the page.
 */
export function writeVersionTwo({ name, entries }: Routine, codes: RoutineCodes): string {
  const named = name === undefined ? [] : [`n:${writeText(name)}`];
  const body = ['2', ...named, ...entries.map((item) => writeItem(item, codes))].join('.');
  return `${body}!${checkOf(body, CHECK_LENGTH)}`;
}

/** Reads what `writeVersionTwo` wrote. Anything else yields the problem and never a wrong routine. */
export function readVersionTwo(text: string, codes: RoutineCodes): Reading {
  const [, body, check] = /^([A-Za-z0-9_.:~-]+)!([a-z0-9]{4})$/.exec(text) ?? [];
  if (body === undefined || check !== checkOf(body, CHECK_LENGTH)) return problem('cut');
  const [, ...fields] = body.split('.');
  const named = fields[0]?.startsWith('n:') ? fields.shift()?.slice(2) : undefined;
  const name = named === undefined ? undefined : readOwn('name', named);
  if (name === null || name === '') return problem('not-a-routine');
  const reading = gathered(
    name,
    fields.map((field) => readItem(field, codes)),
  );
  // One routine has one text: whatever else could be read into it, it is written like this.
  if (reading.type === 'routine' && writeVersionTwo(reading.routine, codes) !== text) return problem('not-a-routine');
  return reading;
}

function writeItem(item: RoutineItem, { codeOf }: RoutineCodes): string {
  if (isOwnCard(item)) return ['o', writeDose(item), writeText(item.title), writeText(item.text)].join(':');
  const code = codeOf.get(item.exercise);
  if (code === undefined) throw new Error(`The exercise "${item.exercise}" has no code for links.`);
  return code + writeDose(item);
}

function readItem(field: string, { exerciseOf }: RoutineCodes): RoutineItem | Reading {
  if (field.startsWith('o:')) return readCard(field.slice(2).split(':'));
  const dose = readDose(field.slice(2));
  const code = field.slice(0, 2);
  if (!dose || !/^[a-z]{2}$/.test(code)) return problem('not-a-routine');
  const exercise = exerciseOf.get(code);
  if (exercise === undefined) return { type: 'problem', problem: 'unknown-exercise', exercise: code };
  return { exercise, ...dose };
}

function readCard([numbers = '', writtenTitle = '', writtenText = '', ...more]: readonly string[]):
  | RoutineItem
  | Reading {
  const dose = readDose(numbers);
  const title = readOwn('title', writtenTitle);
  const text = readOwn('text', writtenText);
  if (!dose || !title || text === null || more.length > 0) return problem('not-a-routine');
  return { title, text, ...dose };
}

/** A text that somebody wrote, if it is as clean as we would have kept it. */
function readOwn(kind: OwnText, written: string): string | null {
  const text = readText(written);
  return text !== null && cleanText(kind, text) === text ? text : null;
}

const CHECK_LENGTH = 4;
