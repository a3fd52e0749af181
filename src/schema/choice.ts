import { z } from 'zod';
import { BODY_PLACES, HARD_THINGS, HEALTH_MATTERS, OPERATION_KINDS } from './answers.ts';
import { DEMANDS } from './demand.ts';
import { EQUIPMENT, GOALS, POSITIONS } from './exercise.ts';
import { field, fields } from './field.ts';
import { AGE_GROUPS, CONDITIONS, EXPERIENCES, PREGNANCIES } from './profile.ts';
import { PHASES } from './program.ts';

/** What exercises are for in a mix. Each stands in `content/routines/choice/roles.yaml` with its exercises. */
export const ROLES = [
  'move',
  'settle',
  'back-of-hip',
  'outer-hip',
  'legs',
  'front',
  'inner-thigh',
  'trunk',
  'balance',
  'calf',
  'stretch',
  'stamina',
  'circulation',
] as const;

/** How far an exercise moves the hip and the trunk, each in degrees. */
export const RANGES = [
  'flexion',
  'extension',
  'abduction',
  'adduction',
  'turnIn',
  'turnOut',
  'trunkBend',
  'trunkTwist',
  'lean',
] as const;

export type Role = (typeof ROLES)[number];
export type RangeName = (typeof RANGES)[number];

const says = (write: string) => field(z.string().min(10).max(320), 'one or two plain sentences', write);
const ruleId = field(z.string().regex(/^[a-z0-9-]+$/), 'an id in lower case', 'id: recent-fall');
const some = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  field(z.array(z.enum(values)).min(1), `a list of ${values.join(', ')}`, `[${values[0]}]`).optional();
const count = (write: string) => field(z.number().min(0).max(400), 'a number', write);
const role = field(z.enum(ROLES), `one of ${ROLES.join(', ')}`, 'role: outer-hip');
const exerciseIds = field(z.array(z.string().regex(/^[a-z0-9-]+$/)), 'ids of exercises', '[bridge]');
const beyond = z.partialRecord(z.enum(RANGES), z.number().min(-30).max(180));

/** For whom a rule is meant. Every line must hold; a line with a list holds when one of it does. */
const when = fields({
  conditions: some(CONDITIONS),
  places: some(BODY_PLACES),
  health: some(HEALTH_MATTERS),
  hard: some(HARD_THINGS),
  pregnancy: some(PREGNANCIES),
  ageGroups: some(AGE_GROUPS),
  experience: some(EXPERIENCES),
  operations: some(OPERATION_KINDS),
  /** Only with `operations`: fewer full weeks ago than this. */
  operationWeeksBelow: count('operationWeeksBelow: 12').optional(),
  /** Pain as it is judged: now, or the worst less what it counts less. */
  painFrom: count('painFrom: 6').optional(),
  weeksSinceStartBelow: count('weeksSinceStartBelow: 6').optional(),
  painNowFrom: count('painNowFrom: 8').optional(),
});

/** For whom a rule is meant. */
export type When = z.infer<typeof when>;

/** What stands before any exercise, in `content/routines/choice/gate.yaml`, the weightiest first. */
export const gateRules = z.array(
  fields({
    id: ruleId,
    gate: field(z.enum(['block', 'clinician-first', 'caution']), 'block, clinician-first or caution', 'gate: block'),
    when,
    says: says('says: Get help today.'),
    /** What is shown once a clinician has cleared exercise; without it, clearing does not open the gate. */
    cleared: says('cleared: Stay within what your clinician allowed.').optional(),
    /** The warning sign that it follows, or sources; neither where it is our own estimate. */
    redFlag: z.string().regex(/^rf-/).optional(),
    sources: z.array(z.string()).optional(),
  }),
);

/** One rule of the gate. */
export type GateRule = z.infer<typeof gateRules>[number];

/** Which exercises are left out for whom, in `content/routines/choice/suitability.yaml`. */
export const suitabilityRules = z.array(
  fields({
    id: ruleId,
    when,
    /** An exercise is left out when one of these lines is true of it. */
    leavesOut: fields({
      positions: some(POSITIONS),
      demands: some(DEMANDS),
      roles: some(ROLES),
      equipment: some(EQUIPMENT),
      exercises: exerciseIds.optional(),
      /** Harder than this level. */
      levelAbove: count('levelAbove: 2').optional(),
      /** Moves farther than this, in degrees. */
      beyond: beyond.optional(),
      /** Everything that this program does not list at this stage. */
      allBut: z.string().optional(),
    }),
    /** With one of these in the picture to hold on to, `demands` do not count. */
    unlessHolding: some(EQUIPMENT),
    /** Programs that may list it all the same, at this stage or an earlier one. */
    unlessListed: z.array(z.string()).optional(),
    says: says('says: Flat on your back for long is not advised.'),
    sources: z.array(z.string()).optional(),
  }),
);

/** One rule about which exercises are left out. */
export type SuitabilityRule = z.infer<typeof suitabilityRules>[number];

/** Exercises that are never offered for a condition, in `content/routines/choice/never.yaml`. */
export const neverRules = z.partialRecord(z.enum(CONDITIONS), exerciseIds);

/** What an exercise is for, in `content/routines/choice/roles.yaml`. */
export const roleRules = z.array(
  fields({
    role,
    /** Whether it trains strength, which needs days of rest. */
    isStrength: z.boolean(),
    /** Why it is in the mix: a whole sentence. */
    says: says('says: It keeps the side of your hip strong.'),
    exercises: exerciseIds,
  }),
);

/** One role with its exercises. */
export type RoleRule = z.infer<typeof roleRules>[number];

const tier = fields({
  /** From this number of pain on. */
  painFrom: field(z.number().int().min(0).max(10), 'a whole number from 0 to 10', 'painFrom: 3'),
  mostExercises: count('mostExercises: 6'),
  mostSets: count('mostSets: 3'),
  mostLevel: count('mostLevel: 3'),
  /** The share of the repetitions and of the hold to aim at. */
  share: field(z.number().min(0.3).max(1), 'a share from 0.3 to 1', 'share: 0.5'),
  /** Leaves out what moves farther, in degrees. */
  beyond,
});

/** How much is given to whom, in `content/routines/choice/amounts.yaml`. */
export const amounts = fields({
  /** The worst pain counts less than the pain now, by this much. */
  worstCountsLess: count('worstCountsLess: 2'),
  tiers: z.array(tier).min(2),
  /** The phase to begin in, by experience and tier of pain. */
  stage: z.record(z.enum(EXPERIENCES), z.array(z.enum(PHASES))),
  /** Pain that is newer than this stays in the first phase. */
  freshWeeks: count('freshWeeks: 2'),
  mostLevelByStage: z.record(z.enum(PHASES), z.number().int().min(1).max(5)),
  mostLevelByExperience: z.record(z.enum(EXPERIENCES), z.number().int().min(1).max(5)),
  /** Sets to aim at where no program says. */
  setsByExperience: z.record(z.enum(EXPERIENCES), z.number().int().min(1).max(5)),
  /** Days a week with the same strength exercise, at most; of level 2 and up. */
  strengthDays: fields({ most: count('most: 4'), mostFromLevelTwo: count('mostFromLevelTwo: 3') }),
  /** Programs whose phases follow the weeks since an operation or since it began. */
  byWeeks: fields({ sinceOperation: z.array(z.string()), sinceStart: z.array(z.string()) }),
  /** Programs that are followed on purpose and never suggested from. */
  notSuggestedFrom: z.array(z.string()),
  /** Programs for somebody who names no condition: in the first tier of pain, and in the others. */
  withoutCondition: fields({ inFirstTier: z.string(), otherwise: z.string() }),
  /** Programs for states that are no condition, and the conditions whose cautions they cover besides their own. */
  followedFor: z.array(fields({ program: z.string(), when, covers: z.array(z.enum(CONDITIONS)) })),
  /** States that are heeded like a condition. */
  countsAs: z.array(fields({ condition: z.enum(CONDITIONS), when })),
  /** Conditions that are kept in mind for pain at a place without ever being named. */
  likelyAt: z.partialRecord(z.enum(BODY_PLACES), z.array(z.enum(CONDITIONS))),
  /** What comes first for each goal. */
  goals: z.record(z.enum(GOALS), fields({ words: z.string().min(5), roles: z.array(role).min(2) })),
  /** The order of the mix, where no goal and no program says otherwise. */
  usualRoles: z.array(role).length(ROLES.length),
  /** For whom lying on the sore side is left out: side-lying work is done on the sore leg only. */
  notOnSoreSide: fields({ conditions: z.array(z.enum(CONDITIONS)), places: z.array(z.enum(BODY_PLACES)) }),
});

/** How much is given to whom. */
export type Amounts = z.infer<typeof amounts>;

/** Sentences that the choice says, in `content/routines/choice/says.yaml`. Words in braces are filled in. */
export const sayings = z.record(z.string().regex(/^[a-z0-9-]+$/), says('pain-rule: Pain of 0 to 3: carry on.'));

/** What must be shown beside the exercises, to whom, in `content/routines/choice/shown.yaml`. */
export const shownRules = z.array(fields({ id: ruleId, when, says: says('says: Keep the pain at 0 to 2.') }));

/** One sentence that must be shown, and to whom. */
export type ShownRule = z.infer<typeof shownRules>[number];
