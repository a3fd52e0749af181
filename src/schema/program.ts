import { z } from 'zod';
import { DOSE_LIMITS } from './dose.ts';
import { field, fields } from './field.ts';
import { CONDITIONS } from './profile.ts';

/** The parts of a program, from the first days to the return to all one wants to do. */
export const PHASES = ['calm', 'build', 'strengthen', 'return'] as const;

/** One of them. */
export type Phase = (typeof PHASES)[number];

const line = (write: string) => field(z.string().min(3).max(260), 'a plain sentence', write);
const between = (least: number, most: number, write: string) =>
  field(z.number().int().min(least).max(most), `a whole number from ${least} to ${most}`, write);
const { sets, repetitions, holdSeconds, daysPerWeek } = DOSE_LIMITS;

/** An exercise of a phase with the dose to aim at. Rests are those of the exercise itself. */
const planned = fields({
  id: field(z.string().regex(/^[a-z0-9-]+$/), 'the id of an exercise', 'id: bridge'),
  /** Its name as long as it has no page. */
  name: field(z.string().min(3).max(60).optional(), 'the name of the exercise', 'name: Bridge'),
  sets: between(sets.least, sets.most, 'sets: 3'),
  repetitions: field(
    z.number().int().min(repetitions.least).max(repetitions.most).optional(),
    'a whole number from 1 to 30, or minutes instead',
    'repetitions: 10',
  ),
  /** How long in all, for what is not counted: walking, resting. */
  minutes: field(z.number().int().min(1).max(60).optional(), 'a whole number from 1 to 60', 'minutes: 5'),
  holdSeconds: between(holdSeconds.least, holdSeconds.most, 'holdSeconds: 3'),
  daysPerWeek: between(daysPerWeek.least, daysPerWeek.most, 'daysPerWeek: 3'),
}).refine((dose) => (dose.repetitions === undefined) !== (dose.minutes === undefined), {
  message: 'Expected repetitions or minutes, found both or neither.\nWrite: repetitions: 10',
});

/** One program, in `content/routines/programs/`, named by its file. */
export const program = fields({
  name: field(z.string().min(3).max(70), 'a name', 'name: "Hip arthritis: 12 weeks"'),
  conditions: field(z.array(z.enum(CONDITIONS)), 'ids of conditions', 'conditions: [hip-osteoarthritis]'),
  forWhom: line('forWhom: Adults whose hip is stiff and sore from arthritis.'),
  /** Who must not follow it: a whole sentence. */
  notFor: line('notFor: Do not use it if you have a fever or a hot joint.'),
  /** What else to heed in all its phases. */
  note: line('note: Leave out all stretches.').optional(),
  /** Whose go-ahead it needs; no such line where it needs none. */
  needs: field(z.enum(['surgical-team', 'maternity-team']).optional(), 'whose go-ahead', 'needs: surgical-team'),
  sources: field(z.array(z.string()), 'ids of sources', 'sources: [cibulka-2017]'),
  phases: z
    .array(
      fields({
        phase: field(z.enum(PHASES), `one of ${PHASES.join(', ')}`, 'phase: calm'),
        fromWeek: between(1, 52, 'fromWeek: 1'),
        toWeek: between(1, 52, 'toWeek: 2'),
        goal: line('goal: Let the hip settle.'),
        sessionsPerWeek: between(1, 7, 'sessionsPerWeek: 3'),
        /** Walking and the like, beside the exercises. */
        moveMore: line('moveMore: Walk for 10 minutes on most days.'),
        milestones: z.array(line('- Stairs feel easier.')).min(1).max(4),
        /** What must be true before the next phase; the usual rule unless told. */
        moveOnWhen: line('moveOnWhen: Your surgical team says so.').optional(),
        exercises: z.array(planned).min(1).max(8),
      }),
    )
    .min(1)
    .max(4),
});

/** One program, in phases. */
export type Program = z.infer<typeof program>;
