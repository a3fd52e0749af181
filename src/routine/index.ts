export { daysOf, type ExerciseFacts, sessionMinutes, sessionSeconds } from './length.ts';
export { clamped, type DosePart, LIMITS, stepDown, stepUp } from './limits.ts';
export { type Problem, type Reading, readRoutine, writeRoutine } from './link.ts';
export {
  addEntry,
  changeEntry,
  type EntryChange,
  entryOf,
  isFull,
  MOST_ENTRIES,
  moveEntry,
  placeOf,
  type Routine,
  type RoutineEntry,
  removeEntry,
  routineOf,
  type Side,
} from './routine.ts';
export {
  ASKED_URGENCIES,
  type AskedUrgency,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyOutcome,
  safetyOutcome,
} from './safety.ts';
