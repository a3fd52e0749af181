import type { Formulary } from '#routine';
import { type Exercise, exercise, type Program } from '#schema';
import { formularyFor, readFolder, thePrograms } from '../src/pages/routine/_choice.ts';

/** What the suggestion is made from, as it is read from the content files. */
export interface FormularyFiles {
  readonly formulary: Formulary;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly programs: ReadonlyMap<string, Program>;
}

/** Reads everything that a suggestion is made from. Throws an `AuthorError` that names every wrong field. */
export function readFormulary(folder = 'content/exercises'): FormularyFiles {
  const exercises = readFolder(folder, exercise);
  return { formulary: formularyFor([...exercises]), exercises, programs: thePrograms() };
}
