import { z } from 'zod';
import { BODY_PLACES, HARD_THINGS, HEALTH_MATTERS, OPERATION_KINDS } from './answers.ts';
import { EQUIPMENT, GOALS } from './exercise.ts';

/** The conditions that somebody may name, by the ids of the checker's patterns. */
export const CONDITIONS = [
  'hip-osteoarthritis',
  'fai-syndrome',
  'labral-tear',
  'greater-trochanteric-pain-syndrome',
  'iliopsoas-related-pain',
  'adductor-related-groin-pain',
  'pubic-inguinal-related-groin-pain',
  'snapping-hip',
  'deep-gluteal-syndrome',
  'proximal-hamstring-tendinopathy',
  'thigh-muscle-strain',
  'hip-dysplasia-instability',
  'osteonecrosis',
  'femoral-neck-stress-fracture',
  'hip-fracture',
  'septic-arthritis-osteomyelitis',
  'inflammatory-arthritis',
  'ischiofemoral-impingement',
  'lumbar-referred-pain',
  'sacroiliac-joint-pain',
  'meralgia-paresthetica',
  'pregnancy-pelvic-girdle-pain',
  'hip-replacement-rehab',
  'hip-pointer',
  'paediatric-hip',
  'malignancy-metastasis',
  'inguinal-femoral-hernia',
  'dvt-vascular',
] as const;

export const HURTING_SIDES = ['left', 'right', 'both'] as const;
export const PREGNANCIES = ['no', 'pregnant', 'after-birth'] as const;
export const AGE_GROUPS = ['under-18', 'adult', '65-plus'] as const;
export const EXPERIENCES = ['new', 'some', 'regular'] as const;

/** One of the conditions that somebody may name. */
export type ConditionId = (typeof CONDITIONS)[number];

const pain = (when: string) =>
  z.number().int().min(0).max(10).describe(`Pain ${when}, from 0 (none) to 10 (the worst one can think of).`);
const weeks = (since: string) => z.number().int().min(0).max(5200).describe(`Full weeks since ${since}.`);
const signs = (urgency: string) =>
  z
    .enum(['yes', 'not-sure', 'none'])
    .optional()
    .describe(`Whether any warning sign of the step "${urgency}" is there. Left out: not asked yet.`);
const listOf = <Value extends string>(values: readonly [Value, ...Value[]], what: string) =>
  z.array(z.enum(values)).max(40).default([]).describe(what);

const operation = z.strictObject({
  kind: z.enum(OPERATION_KINDS).describe('What was operated on. "other": not the hip.'),
  weeksAgo: weeks('the operation'),
});

/** Everything that a routine is chosen by. Nothing in it says who somebody is. */
export const profile = z
  .strictObject({
    conditions: listOf(CONDITIONS, 'What somebody was told, or what the checker named. May be empty.'),
    places: listOf(BODY_PLACES, 'Where it hurts, by the ids of the body map. May be empty.'),
    side: z.enum(HURTING_SIDES).default('both').describe('The sore side.'),
    painNow: pain('now'),
    painWorst: pain('at its worst in the last week'),
    weeksSinceStart: weeks('it began'),
    minutesPerDay: z.number().int().min(3).max(60).describe('Minutes on a day with exercise, from 3 to 60.'),
    daysPerWeek: z.number().int().min(1).max(7).describe('Days a week with exercise, from 1 to 7.'),
    equipment: listOf(
      EQUIPMENT,
      'What is at hand. A mat, a pillow, a wall, and a chair to hold on to are never missing.',
    ),
    hard: listOf(HARD_THINGS, 'What is too hard or not possible. "bending": bending far at the hip or back.'),
    operations: z.array(operation).max(10).default([]).describe('Operations, with the full weeks since each.'),
    pregnancy: z.enum(PREGNANCIES).describe('"after-birth": in the year after a birth.'),
    health: listOf(HEALTH_MATTERS, 'Other matters of health. "nerve-weakness": a leg that is weak from a nerve.'),
    ageGroup: z.enum(AGE_GROUPS).describe('Age in years.'),
    experience: z
      .enum(EXPERIENCES)
      .default('new')
      .describe('"new": no exercise for months. "some": now and then. "regular": every week.'),
    goals: listOf(GOALS, 'What it is for, in any order. May be empty.'),
    signs: z
      .strictObject({ emergency: signs('emergency'), today: signs('today'), appointment: signs('appointment') })
      .default({})
      .describe('Answers about warning signs. No exercise as long as one is missing.'),
    cleared: z.boolean().default(false).describe('Whether a clinician has said that exercise is all right for this.'),
  })
  .describe('Everything that a routine is chosen by.');

/** Everything that a routine is chosen by. */
export type Profile = z.infer<typeof profile>;
