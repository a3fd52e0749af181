import { join } from 'node:path';
import type { MotionSource } from '#schema';
import { inOrder, openCrew } from '../../studio/crew.ts';
import { type Moving, readMoving } from '../../studio/exercises.ts';
import { readManifest } from '../../studio/manifest.ts';
import { originTeller } from '../../studio/origin.ts';
import type { Plan } from '../../studio/plan.ts';

/** An exercise that must have media. */
export interface Wanted extends Omit<Moving, 'exercise'> {
  readonly folder: string;
  readonly motion: MotionSource;
  /** What its media must be, solved anew; nothing where they were made from what there is now. */
  readonly plan: Plan | undefined;
}

/** Every exercise with a motion. Those whose file or program has changed since are solved, on all cores. */
export async function wantedMedia(media: string): Promise<readonly Wanted[]> {
  const originOf = originTeller();
  const all = readMoving().map((moving) => ({ moving, madeFrom: originOf(moving), folder: join(media, moving.id) }));
  const changed = all.filter(({ folder, madeFrom }) => readManifest(folder)?.madeFrom !== madeFrom);
  const plans = new Map<string, Plan>();
  const crew = openCrew();
  try {
    const tasks = changed.map(({ moving, madeFrom }) => ({ type: 'plan', moving, madeFrom }) as const);
    for await (const plan of inOrder<'plan'>(crew, tasks)) plans.set(plan.id, plan);
  } finally {
    await crew.close();
  }
  return all.flatMap(({ moving: { id, file, exercise }, folder }) =>
    exercise.motion ? [{ id, file, folder, motion: exercise.motion, plan: plans.get(id) }] : [],
  );
}
