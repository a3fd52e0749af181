import { getCollection, getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { swapsOf } from '#library';
import { type Routine, routineOf } from '#routine';
import { AuthorError, readContent, routineCodesFile, URGENCIES } from '#schema';
import { dateWords, urgencyWords } from '#wording';
import type { CareStep, ExerciseOption } from '../../islands/routine-builder/exercise-option.ts';
import { warningSigns } from '../_content.ts';
import { filmsOf } from '../_film.ts';

/** Everything that the builder and the ready-made sheet need: plain data, gathered from the content. */
export interface SheetData {
  readonly exercises: readonly ExerciseOption[];
  readonly starter: Routine;
  readonly starterSays: string;
  readonly careSteps: readonly CareStep[];
  readonly siteName: string;
  /** The day on which the youngest of the exercises was held against its sources. */
  readonly checkedOn: string;
  readonly shareBase: string;
}

/** Gathers it. Throws when there is no starter routine or when it names an exercise that has no file. */
export async function sheetData(site: URL | undefined): Promise<SheetData> {
  const entries = await getCollection('exercises');
  const films = await filmsOf(entries);
  const exercises = entries.map(({ id, data }) => ({ id, ...data }));
  const starter = await getEntry('routines', 'starter');
  if (!starter) throw new Error('There is no starter routine. Write content/routines/starter.yaml.');
  const flags = await warningSigns();
  const codes = readContent(routineCodesFile, parse(readFileSync(CODES, 'utf8')), CODES);
  const shelf = new Map(entries.map(({ id, data }) => [id, data]));
  return {
    exercises: exercises.map(({ id, name, searchWords, position, equipment, level, sides, dose, steps, sheet }) => ({
      id,
      code: codes[id] ?? withoutCode(id),
      name,
      searchWords,
      swaps: swapsOf(id, shelf),
      position,
      equipment,
      level,
      sides,
      dose,
      // Only what has no drawings is told in steps.
      steps: films.has(id) ? [] : steps,
      sheet,
      href: `/exercises/${id}/`,
      lineArt: films.get(id)?.lineArt,
    })),
    starter: routineOf(starter.data, new Map(exercises.map(({ id, dose }) => [id, dose]))),
    starterSays: starter.data.says,
    careSteps: URGENCIES.map((urgency) => ({
      urgency,
      heading: urgencyWords[urgency].heading,
      doWhat: [urgencyWords[urgency].action],
      signs: flags.filter((flag) => flag.urgency === urgency).map(({ id, sign, askedOf }) => ({ id, sign, askedOf })),
      sheetLine: urgencyWords[urgency].onPaper,
    })),
    siteName: 'Ball & Socket',
    checkedOn: dateWords(
      exercises
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1) ?? '',
    ),
    shareBase: new URL('/routine/', site).href,
  };
}

const CODES = 'content/routines/codes.yaml';

function withoutCode(id: string): never {
  throw new AuthorError(
    `${CODES}\n  Expected two letters for "${id}", found none.\n  Write them at the end of the file.`,
  );
}
