export { type Accuracy, type AccuracyOfSet, accuracy, type CountedShare } from './accuracy.ts';
export {
  BODY_PLACES,
  type BodyPlace,
  HARD_THINGS,
  type HardThing,
  HEALTH_MATTERS,
  type HealthMatter,
  OPERATION_KINDS,
  type OperationKind,
} from './answers.ts';
export { AuthorError, readContent } from './author-error.ts';
export { type Barrier, barrier, barriers } from './barrier.ts';
export { type CheckerCase, checkerCase, checkerCases } from './checker-case.ts';
export { type CheckerEvidence, checkerEvidence } from './checker-evidence.ts';
export { type CheckerPattern, checkerPatterns } from './checker-pattern.ts';
export {
  type CheckerAnswer,
  type CheckerAnswers,
  type CheckerOption,
  type CheckerQuestion,
  type CheckerScreen,
  type Conditions,
  checkerScreens,
} from './checker-question.ts';
export { type CheckerRule, checkerRules } from './checker-rule.ts';
export {
  type Amounts,
  amounts,
  type GateRule,
  gateRules,
  neverRules,
  RANGES,
  type RangeName,
  ROLES,
  type Role,
  type RoleRule,
  roleRules,
  type ShownRule,
  type SuitabilityRule,
  sayings,
  shownRules,
  suitabilityRules,
  type When,
} from './choice.ts';
export { type Country, countries } from './country.ts';
export { DEMANDS, type Demand } from './demand.ts';
export { DOSE_LIMITS, type Dose, dose } from './dose.ts';
export {
  EQUIPMENT,
  type Equipment,
  type Exercise,
  type ExerciseId,
  exercise,
  GOALS,
  type Goal,
  POSITIONS,
  type Position,
  type SideUse,
} from './exercise.ts';
export { type FigureMedia, figureMedia } from './figure-media.ts';
export { type Media, media } from './media.ts';
export {
  BASES,
  LOOKS,
  type LookId,
  type MotionSource,
  motion,
  PARTS,
  type Part,
  type Support,
  type WhichSide,
} from './motion.ts';
export { MUSCLES, type Muscle } from './muscles.ts';
export {
  type OpenCondition,
  type OpenDataName,
  type OpenExercise,
  type OpenSource,
  openData,
  openDataSchema,
} from './open-data.ts';
export { type Article, article, type Condition, condition } from './page.ts';
export { PLACES, type Place, place } from './place.ts';
export {
  AGE_GROUPS,
  CONDITIONS,
  type ConditionId,
  EXPERIENCES,
  HURTING_SIDES,
  PREGNANCIES,
  type Profile,
  profile,
} from './profile.ts';
export { PHASES, type Phase, type Program, program } from './program.ts';
export { type ReadyRoutine, readyRoutine } from './ready-routine.ts';
export { ASKED_OF, type AskedOf, type RedFlag, redFlag, redFlags } from './red-flag.ts';
export type { Review } from './review.ts';
export { routineCodesFile } from './routine-codes-file.ts';
export { SOURCE_KINDS, type Source, type SourceKind, source } from './source.ts';
export { type Term, term } from './term.ts';
export { URGENCIES, type Urgency, urgency } from './urgency.ts';
