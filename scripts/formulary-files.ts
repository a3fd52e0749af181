import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { demandsOf } from '#library';
import { type Formulary, formularyOf } from '#routine';
import {
  amounts,
  type Exercise,
  exercise,
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

/** What the suggestion is made from, as it is read from the content files. */
export interface FormularyFiles {
  readonly formulary: Formulary;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly programs: ReadonlyMap<string, Program>;
}

/** Reads everything that a suggestion is made from. Throws an `AuthorError` that names every wrong field. */
export function readFormulary(folder = EXERCISES): FormularyFiles {
  const exercises = readFolder(folder, exercise);
  const programs = readFolder('content/routines/programs', program);
  const formulary = formularyOf({
    exercises: [...exercises].map(([id, data]) => ({ id, exercise: data, demands: demandsOf(data) })),
    programs: [...programs].map(([id, data]) => ({ id, program: data })),
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
  return { formulary, exercises, programs };
}

const EXERCISES = 'content/exercises';

function choice<T>(name: string, schema: z.ZodType<T>): T {
  return read(`content/routines/choice/${name}.yaml`, schema);
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): ReadonlyMap<string, T> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.toSorted().map((name) => [name.replace(/\.yaml$/, ''), read(`${folder}/${name}`, schema)]));
}

const read = <T>(file: string, schema: z.ZodType<T>): T => readContent(schema, parse(readFileSync(file, 'utf8')), file);
