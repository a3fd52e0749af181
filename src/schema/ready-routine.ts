import { z } from 'zod';
import { field, fields } from './field.ts';

/** A ready-made routine, in `content/routines/`. Doses are those of the exercises unless changed here. */
export const readyRoutine = fields({
  name: field(z.string().min(3).max(40), 'a name', 'name: Starter routine'),
  says: field(z.string().min(20).max(200), 'one or two sentences', 'says: Four gentle exercises.'),
  exercises: z
    .array(
      fields({
        id: field(z.string(), 'the id of an exercise', 'id: bridge'),
        sets: field(z.number().int().min(1).max(5).optional(), 'a whole number from 1 to 5', 'sets: 2'),
        repetitions: field(z.number().int().min(1).max(30).optional(), 'a whole number from 1 to 30', 'repetitions: 8'),
        holdSeconds: field(z.number().int().min(0).max(60).optional(), 'a whole number from 0 to 60', 'holdSeconds: 3'),
        daysPerWeek: field(z.number().int().min(1).max(7).optional(), 'a whole number from 1 to 7', 'daysPerWeek: 3'),
      }),
    )
    .min(1)
    .max(6),
});

/** A ready-made routine. */
export type ReadyRoutine = z.infer<typeof readyRoutine>;
