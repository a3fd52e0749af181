export { type CalendarPlan, type CalendarWish, calendarPlan, spreadDays, type Weekday } from './calendar-plan.ts';
export { type RoutineCodes, routineCodes } from './codes.ts';
export { daysOf, type ExerciseFacts, sessionMinutes, sessionSeconds } from './length.ts';
export { clamped, type DosePart, LIMITS, stepDown, stepUp } from './limits.ts';
export { readRoutine, writeRoutine } from './link.ts';
export { cleanText, MOST_CHARACTERS, type OwnCard, ownCardOf, type Side } from './own-card.ts';
export type { Problem, Reading } from './reading.ts';
export {
  addEntry,
  changeEntry,
  type EntryChange,
  entryOf,
  isFull,
  isOwnCard,
  isSameRoutine,
  keyOf,
  libraryEntries,
  MOST_ENTRIES,
  moveEntry,
  nameRoutine,
  placeOf,
  type Routine,
  type RoutineEntry,
  type RoutineItem,
  removeEntry,
  routineOf,
  swapEntry,
} from './routine.ts';
export { type Beyond, beyondDose } from './safe-dose.ts';
export {
  ASKED_URGENCIES,
  type AskedUrgency,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyOutcome,
  safetyOutcome,
} from './safety.ts';
