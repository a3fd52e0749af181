import type {
  Amounts,
  ConditionId,
  Demand,
  Dose,
  Equipment,
  Exercise,
  ExerciseId,
  GateRule,
  Goal,
  Position,
  Program,
  Role,
  RoleRule,
  ShownRule,
  SideUse,
  SuitabilityRule,
} from '#schema';
import { type ExerciseRange, rangeOf } from './exercise-range.ts';

/** What must be known of an exercise to choose it. */
export interface Prescribable {
  readonly id: ExerciseId;
  readonly name: string;
  readonly position: Position;
  readonly level: number;
  readonly goals: readonly Goal[];
  readonly sides: SideUse;
  readonly dose: Dose;
  readonly role: Role;
  readonly demands: readonly Demand[];
  /** What must be at hand, without what is never missing. */
  readonly needs: readonly Equipment[];
  /** All that is in the picture. */
  readonly equipment: readonly Equipment[];
  /** `null` where nobody has written its motion yet: then it counts as going too far everywhere. */
  readonly range: ExerciseRange | null;
  readonly helpsWith: readonly string[];
  /** Conditions for which its page has a caution. */
  readonly cautions: readonly string[];
  /** The rungs beside it on its ladders. */
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
}

/** What must be known of a program to choose from it. */
export interface ProgramFacts extends Pick<Program, 'conditions' | 'notFor' | 'needs'> {
  readonly id: string;
  readonly phases: readonly Pick<Program['phases'][number], 'phase' | 'fromWeek' | 'moveMore' | 'exercises'>[];
}

/** Everything that may be prescribed, and the rules for it: plain data, joined from the content when a page is built. */
export interface Formulary {
  /** By id, in the order of the alphabet. */
  readonly exercises: readonly Prescribable[];
  readonly programs: readonly ProgramFacts[];
  readonly gate: readonly GateRule[];
  readonly suitability: readonly SuitabilityRule[];
  readonly never: Readonly<Partial<Record<ConditionId, readonly ExerciseId[]>>>;
  readonly roles: readonly Omit<RoleRule, 'exercises'>[];
  readonly amounts: Amounts;
  readonly sayings: Readonly<Record<string, string>>;
  readonly shown: readonly ShownRule[];
  /** Names in plain words, by the ids of conditions. */
  readonly conditionNames: Readonly<Record<string, string>>;
  readonly equipmentNames: Readonly<Record<Equipment, string>>;
}

/** The content files that a formulary is joined from. */
export interface FormularySources extends Omit<Formulary, 'exercises' | 'programs' | 'roles'> {
  readonly exercises: readonly {
    readonly id: ExerciseId;
    readonly exercise: Exercise;
    readonly demands: readonly Demand[];
  }[];
  readonly programs: readonly { readonly id: string; readonly program: Program }[];
  readonly roles: readonly RoleRule[];
}

/** Joins the content into what the choice needs. An exercise without a role is an error of the content. */
export function formularyOf(sources: FormularySources): Formulary {
  const { exercises, programs, roles } = sources;
  return {
    ...sources,
    exercises: exercises.map((each) => prescribableOf(each, roles)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    programs: programs.map(({ id, program }) => factsOf(id, program)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    roles: roles.map(({ role, isStrength, says }) => ({ role, isStrength, says })),
  };
}

function prescribableOf(
  { id, exercise, demands }: FormularySources['exercises'][number],
  roles: readonly RoleRule[],
): Prescribable {
  const role = roles.find(({ exercises }) => exercises.includes(id))?.role;
  if (!role)
    throw new Error(`The exercise "${id}" has no role. Add it to a list in content/routines/choice/roles.yaml.`);
  const { name, position, level, goals, sides, dose, equipment, motion, helpsWith } = exercise;
  return {
    id,
    name,
    position,
    level,
    goals,
    sides,
    dose,
    role,
    demands,
    needs: [...new Set(equipment)].filter((thing) => !isNeverMissing(thing, exercise)),
    equipment: [...new Set(equipment)],
    range: motion ? rangeOf(motion) : null,
    helpsWith,
    cautions: exercise.cautions.map(({ condition }) => condition),
    easier: exercise.easier.map((rung) => rung.id),
    harder: exercise.harder.map((rung) => rung.id),
  };
}

/** A chair to hold on to is never missing; one to sit down on may be. */
function isNeverMissing(thing: Equipment, { position, motion }: Exercise): boolean {
  if (thing !== 'chair') return NEVER_MISSING.includes(thing);
  return position !== 'sitting' && !motion?.contacts.some(({ on }) => on === 'seat');
}

const NEVER_MISSING: readonly Equipment[] = ['mat', 'pillow', 'wall'];

function factsOf(id: string, { conditions, notFor, needs, phases }: Program): ProgramFacts {
  return {
    id,
    conditions,
    notFor,
    needs,
    phases: phases.map(({ phase, fromWeek, moveMore, exercises }) => ({ phase, fromWeek, moveMore, exercises })),
  };
}
