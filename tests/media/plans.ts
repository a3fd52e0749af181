import { inOrder, openCrew } from '../../studio/crew.ts';
import { readMoving } from '../../studio/exercises.ts';
import type { Plan } from '../../studio/plan.ts';

/** What the media of every exercise must be, solved on all cores. */
export async function allPlans(): Promise<readonly Plan[]> {
  const crew = openCrew();
  try {
    const tasks = readMoving().map((moving) => ({ type: 'plan', moving }) as const);
    const plans: Plan[] = [];
    for await (const plan of inOrder<'plan'>(crew, tasks)) plans.push(plan);
    return plans;
  } finally {
    await crew.close();
  }
}
