import type { ExerciseId } from '#schema';
import { checkOf } from './check.ts';
import { gathered, problem, type Reading, readDose, writeDose } from './reading.ts';
import { libraryEntries, type RoutineEntry } from './routine.ts';

/**
 * Reads the first version of a link: `1.bridge:3x10h3d3.clamshell:3x12h2d3l!k7`. Nothing writes it any more,
 * but it is on paper and in old messages, so it is read for ever.
 */
export function readVersionOne(text: string, isKnown: (exercise: ExerciseId) => boolean): Reading {
  const [, body, check] = /^([a-z0-9.:-]+)!([a-z0-9]{2})$/.exec(text) ?? [];
  if (body === undefined || check !== checkOf(body)) return problem('cut');
  const reading = gathered(undefined, body.split('.').slice(1).map(readItem));
  // One routine has one text: "03x10" is somebody's play, not ours.
  if (reading.type === 'routine' && writtenAsOne(libraryEntries(reading.routine)) !== body)
    return problem('not-a-routine');
  return reading;

  function readItem(field: string): RoutineEntry | Reading {
    const [, exercise = '', numbers = ''] = /^([a-z0-9-]{1,60}):(.*)$/.exec(field) ?? [];
    const dose = readDose(numbers);
    if (!dose) return problem('not-a-routine');
    if (!isKnown(exercise)) return { type: 'problem', problem: 'unknown-exercise', exercise };
    return { exercise, ...dose };
  }
}

const writtenAsOne = (entries: readonly RoutineEntry[]): string =>
  ['1', ...entries.map((entry) => `${entry.exercise}:${writeDose(entry)}`)].join('.');
