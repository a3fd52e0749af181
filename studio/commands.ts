import { join } from 'node:path';
import type { ExerciseId } from '#schema';
import { type Crew, inOrder, openCrew } from './crew.ts';
import { readMoving } from './exercises.ts';
import { dropNegatives } from './film.ts';
import { originTeller } from './origin.ts';
import type { Plan } from './plan.ts';
import { render, weightOf } from './render.ts';
import { isUpToDate, type MediaPart, stalePartsOf } from './stale.ts';

/** Which exercises, by their ids (none: all), and the folder of their media. */
export interface Choice {
  readonly ids: readonly ExerciseId[];
  readonly out: string;
}

/** Makes what is stale, or everything when it is forced. */
export async function renderStale({ isForced, ...choice }: Choice & { readonly isForced: boolean }): Promise<void> {
  await withCrew(async (crew) => {
    const all = await jobs(crew, choice, isForced);
    const open = isForced
      ? all.map((job) => ({ ...job, stale: EVERYTHING }))
      : all.filter(({ stale }) => stale.length > 0);
    console.log(`${open.length} exercises to make.`);
    for (const [index, { plan, folder, stale }] of open.entries()) {
      const start = performance.now();
      if (isForced) dropNegatives(plan.id);
      await render(crew, plan, folder, stale);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(
        `${plan.id}: ${stale.join(', ')} made in ${seconds} s, ${(weightOf(folder) / 1000).toFixed(0)} kB in all (${index + 1} of ${open.length})`,
      );
    }
  });
}

/** Prints what is stale; ends with 1 when anything is. */
export async function check(choice: Choice): Promise<void> {
  await withCrew(async (crew) => {
    const stale = (await jobs(crew, choice, false)).filter((job) => job.stale.length > 0);
    for (const job of stale)
      console.log(`${job.folder}: ${job.stale.join(', ')} out of date. Run: npm run studio -- render ${job.plan.id}`);
    if (stale.length === 0) console.log('All media are up to date.');
    else process.exitCode = 1;
  });
}

const EVERYTHING: readonly MediaPart[] = ['film', 'pictures', 'words'];

interface Job {
  readonly plan: Plan;
  readonly folder: string;
  readonly stale: readonly MediaPart[];
}

/** Those that may be out of date, solved; all of them when they are made whatever they are. */
async function jobs(crew: Crew, { ids, out }: Choice, isForced: boolean): Promise<Job[]> {
  const originOf = originTeller();
  const tasks = readMoving(ids)
    .map((moving) => ({ type: 'plan', moving, madeFrom: originOf(moving) }) as const)
    .filter(({ moving, madeFrom }) => isForced || !isUpToDate(join(out, moving.id), madeFrom));
  const found: Job[] = [];
  for await (const plan of inOrder<'plan'>(crew, tasks)) {
    const folder = join(out, plan.id);
    found.push({ plan, folder, stale: stalePartsOf(folder, plan) });
  }
  return found;
}

async function withCrew(work: (crew: Crew) => Promise<void>): Promise<void> {
  const crew = openCrew();
  try {
    await work(crew);
  } finally {
    await crew.close();
  }
}
