import { type RecordedItem, readRoutine, recordedItem, routineCodes, writeRoutine } from '#routine';
import { currentText } from '../routine-builder/kept-routines.ts';
import { deviceStore } from '../routine-builder/storage.ts';
import type { NamedExercise } from './progress-props.ts';

/** The routine that this device shows first: its text, and the exercises and cards in it. */
export interface CurrentRoutine {
  readonly text: string;
  readonly exercises: readonly RecordedItem[];
}

/** Reads it; nothing when there is none, or none that can be read. */
export function currentRoutine(known: readonly NamedExercise[]): CurrentRoutine | null {
  const kept = currentText(deviceStore);
  if (kept.type !== 'text') return null;
  const codes = routineCodes(known.map(({ id, code }) => [id, code]));
  const reading = readRoutine(kept.text, codes);
  if (reading.type === 'problem' || reading.routine.entries.length === 0) return null;
  return { text: writeRoutine(reading.routine, codes), exercises: reading.routine.entries.map(recordedItem) };
}
