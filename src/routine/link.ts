import type { RoutineCodes } from './codes.ts';
import { readVersionOne } from './link-one.ts';
import { readVersionTwo, writeVersionTwo } from './link-two.ts';
import { problem, type Reading } from './reading.ts';
import type { Routine } from './routine.ts';

/**
 * A routine as short text, for links and for keeping, in the newest version.
 * Only characters that an address and a chat program leave alone; the end mark shows whether something is missing.
 */
export const writeRoutine = (routine: Routine, codes: RoutineCodes): string => writeVersionTwo(routine, codes);

/** Reads what `writeRoutine` writes or ever wrote. Anything else, however odd, yields the problem and never a wrong routine. */
export function readRoutine(text: string, codes: RoutineCodes): Reading {
  if (text.length > LONGEST_TEXT) return problem('not-a-routine');
  if (text.trim() === '') return problem('empty');
  const version = /^(\d{1,4})(?:[.!]|$)/.exec(text)?.[1];
  if (version === '1') return readVersionOne(text, (exercise) => codes.codeOf.has(exercise));
  if (version === '2') return readVersionTwo(text, codes);
  return problem(Number(version) > NEWEST ? 'newer-version' : 'not-a-routine');
}

const NEWEST = 2;

/** Six cards of the rarest signs, and some more. */
const LONGEST_TEXT = 8000;
