import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { demandsOf } from '#library';
import { type Formulary, formularyOf } from '#routine';
import {
  amounts,
  type Exercise,
  gateRules,
  neverRules,
  type Program,
  program,
  readContent,
  roleRules,
  sayings,
  shownRules,
  suitabilityRules,
} from '#schema';
import { conditionWords, equipmentWords } from '#wording';

/** Joins exercises with the programs and the rules of `content/routines`. Throws an `AuthorError` that names every wrong field. */
export function formularyFor(exercises: readonly (readonly [id: string, exercise: Exercise])[]): Formulary {
  return formularyOf({
    exercises: exercises.map(([id, exercise]) => ({ id, exercise, demands: demandsOf(exercise) })),
    programs: [...thePrograms()].map(([id, data]) => ({ id, program: data })),
    gate: choice('gate', gateRules),
    suitability: choice('suitability', suitabilityRules),
    never: choice('never', neverRules),
    roles: choice('roles', roleRules),
    amounts: choice('amounts', amounts),
    sayings: choice('says', sayings),
    shown: choice('shown', shownRules),
    conditionNames: conditionWords,
    equipmentNames: equipmentWords,
  });
}

/** The programs by their ids. */
export const thePrograms = (): ReadonlyMap<string, Program> => readFolder('content/routines/programs', program);

/** Reads the files of a folder by their ids. */
export function readFolder<T>(folder: string, schema: Schema<T>): ReadonlyMap<string, T> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.toSorted().map((name) => [name.replace(/\.yaml$/, ''), read(`${folder}/${name}`, schema)]));
}

type Schema<T> = Parameters<typeof readContent<T>>[0];

const choice = <T>(name: string, schema: Schema<T>): T => read(`content/routines/choice/${name}.yaml`, schema);

const read = <T>(file: string, schema: Schema<T>): T => readContent(schema, parse(readFileSync(file, 'utf8')), file);
