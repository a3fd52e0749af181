import { BLANK_PROFILE, type Profile, type SafetyAnswers } from '#routine';
import type { BodyPlace, ConditionId, Equipment, Goal, HardThing, HealthMatter, OperationKind } from '#schema';
import type { agoWords, lastedWords } from '#wording';

/** A span of weeks since the pain began. */
export type Lasted = keyof typeof lastedWords;

/** A span of weeks since an operation. */
export type Ago = keyof typeof agoWords;

/** An operation as it is asked about: `ago` is missing until it has been chosen. */
export interface AskedOperation {
  readonly kind: OperationKind;
  readonly ago?: Ago;
}

/** What the form has been told so far. What is missing has not been answered. */
export interface FormAnswers {
  /** Whether a clinician gave it a name. */
  readonly isNamed?: boolean;
  readonly conditions?: readonly ConditionId[];
  readonly places?: readonly BodyPlace[];
  readonly side?: Profile['side'];
  readonly painNow?: number;
  readonly painWorst?: number;
  readonly lasted?: Lasted;
  readonly hard?: readonly HardThing[];
  readonly health?: readonly HealthMatter[];
  readonly ageGroup?: Profile['ageGroup'];
  readonly pregnancy?: Profile['pregnancy'];
  readonly operations?: readonly AskedOperation[];
  readonly minutesPerDay?: number;
  readonly daysPerWeek?: number;
  readonly equipment?: readonly Equipment[];
  readonly experience?: Profile['experience'];
  readonly goals?: readonly Goal[];
}

/** What is chosen where nobody has chosen anything. Pain, side and age are never guessed. */
export const USUAL = {
  isNamed: false,
  conditions: [],
  places: [],
  hard: [],
  health: [],
  pregnancy: 'no',
  operations: [],
  minutesPerDay: 10,
  daysPerWeek: 3,
  equipment: ['chair', 'towel'],
  experience: 'new',
  goals: [],
} as const satisfies FormAnswers;

/**
 * The profile that a routine is chosen by. A span of time counts as its shortest length, which is the careful end:
 * 0 weeks for "less than 6 weeks ago". Pain at its worst is at least the pain now.
 */
export function profileFrom(answers: FormAnswers, signs: SafetyAnswers): Profile {
  const told = { ...USUAL, ...answers };
  const painNow = told.painNow ?? BLANK_PROFILE.painNow;
  return {
    conditions: told.isNamed ? told.conditions : [],
    places: told.isNamed ? [] : told.places,
    side: told.side ?? BLANK_PROFILE.side,
    painNow,
    painWorst: Math.max(painNow, told.painWorst ?? BLANK_PROFILE.painWorst),
    weeksSinceStart: told.lasted ? LASTED_WEEKS[told.lasted] : BLANK_PROFILE.weeksSinceStart,
    minutesPerDay: told.minutesPerDay,
    daysPerWeek: told.daysPerWeek,
    equipment: told.equipment,
    hard: told.hard,
    operations: told.operations.map(({ kind, ago }) => ({ kind, weeksAgo: ago ? AGO_WEEKS[ago] : 0 })),
    pregnancy: told.pregnancy,
    health: told.health,
    ageGroup: told.ageGroup ?? BLANK_PROFILE.ageGroup,
    experience: told.experience,
    goals: told.goals,
    signs,
    cleared: false,
  };
}

/** The answers without one of them. */
export function unanswered(answers: FormAnswers, field: keyof FormAnswers): FormAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== field));
}

const LASTED_WEEKS: Readonly<Record<Lasted, number>> = {
  'under-2-weeks': 0,
  '2-to-6-weeks': 2,
  '6-to-12-weeks': 6,
  'over-3-months': 13,
};

const AGO_WEEKS: Readonly<Record<Ago, number>> = {
  'under-6-weeks': 0,
  '6-to-12-weeks': 6,
  '3-to-6-months': 13,
  '6-to-12-months': 26,
  'over-a-year': 52,
};
