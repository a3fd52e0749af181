import { getCollection, getEntry } from 'astro:content';
import { type Routine, routineOf } from '#routine';
import { URGENCIES } from '#schema';
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
  return {
    exercises: exercises.map(({ id, name, position, equipment, level, sides, dose, steps, sheet }) => ({
      id,
      name,
      position,
      equipment,
      level,
      sides,
      dose,
      steps,
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
