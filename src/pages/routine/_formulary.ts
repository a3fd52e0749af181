import { getCollection } from 'astro:content';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { demandsOf } from '#library';
import { type Formulary, formularyOf } from '#routine';
import {
  amounts,
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

/** Everything that a suggestion is made from, held against its schemas. */
export async function theFormulary(): Promise<Formulary> {
  const exercises = await getCollection('exercises');
  return formularyOf({
    exercises: exercises.map(({ id, data }) => ({ id, exercise: data, demands: demandsOf(data) })),
    programs: [...thePrograms()].map(([id, data]) => ({ id, program: data })),
    gate: read(`${CHOICE}/gate.yaml`, gateRules),
    suitability: read(`${CHOICE}/suitability.yaml`, suitabilityRules),
    never: read(`${CHOICE}/never.yaml`, neverRules),
    roles: read(`${CHOICE}/roles.yaml`, roleRules),
    amounts: read(`${CHOICE}/amounts.yaml`, amounts),
    sayings: read(`${CHOICE}/says.yaml`, sayings),
    shown: read(`${CHOICE}/shown.yaml`, shownRules),
    conditionNames: conditionWords,
    equipmentNames: equipmentWords,
  });
}

/** The programs by their ids. */
export function thePrograms(): ReadonlyMap<string, Program> {
  const names = readdirSync(PROGRAMS).filter((name) => name.endsWith('.yaml'));
  return new Map(names.toSorted().map((name) => [name.replace(/\.yaml$/, ''), read(`${PROGRAMS}/${name}`, program)]));
}

const CHOICE = 'content/routines/choice';
const PROGRAMS = 'content/routines/programs';

const read = <T>(file: string, schema: Parameters<typeof readContent<T>>[0]): T =>
  readContent(schema, parse(readFileSync(file, 'utf8')), file);
