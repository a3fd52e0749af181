export { type CalendarPlan, type CalendarWish, calendarPlan, spreadDays, type Weekday } from './calendar-plan.ts';
export { type RoutineCodes, routineCodes } from './codes.ts';
export { type ExerciseRange, rangeOf } from './exercise-range.ts';
export { type Formulary, type FormularySources, formularyOf, type Prescribable } from './formulary.ts';
export { gateOf, isOpen } from './gate.ts';
export { daysOf, type ExerciseFacts, sessionMinutes, sessionSeconds } from './length.ts';
export { clamped, type DosePart, LIMITS, stepDown, stepUp } from './limits.ts';
export { readRoutine, writeRoutine } from './link.ts';
export { asksLowLimit, isStrictRule } from './low-limit.ts';
export { cleanText, MOST_CHARACTERS, type OwnCard, ownCardOf, type Side, sidesOfCard } from './own-card.ts';
export {
  BLANK_PROFILE,
  type Operation,
  PROFILE_LIMITS,
  type Profile,
} from './profile.ts';
export { isComplete, type ProgramView, programsOf } from './program.ts';
export type { Problem, Reading } from './reading.ts';
export { type RecordedItem, recordedItem } from './recorded-item.ts';
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
export { AT_START, readClock, type SessionClock, startClock } from './session-clock.ts';
export { canEase } from './session-ease.ts';
export { shareOfBout } from './session-place.ts';
export {
  isWork,
  planSession,
  type SessionItem,
  type SessionPlan,
  type SessionStep,
  sessionItems,
  type WorkingSide,
  type WorkStep,
} from './session-plan.ts';
export {
  type ExerciseResult,
  LONGEST_NOTE,
  recordOf,
  resultOf,
  type SessionRecord,
} from './session-record.ts';
export { isOver, nextRun, type RunEvent, type SessionRun, startRun, stepOf } from './session-run.ts';
export { type FilmedPhase, filmSecondsAt, type SessionFacts } from './session-tempo.ts';
export { settled } from './situation.ts';
export { suggest } from './suggest.ts';
export type { Gate, LeftOut, Replaced, Said, SuggestedExercise, Suggestion } from './suggestion.ts';
