export {
  ADVICE,
  type Advice,
  type AdviceId,
  type AdviceReason,
  adviceOn,
  PROGRESS_ORDER,
  type ProgressStep,
} from './advice.ts';
export { type Day, dayPlus, daysBetween, daysOfWeek, isDay, lastWeeks, weekOf } from './day.ts';
export {
  type FileProblem,
  type FileReading,
  KINDS,
  type Kind,
  LONGEST_FILE,
  readDiaryFile,
  writeDiaryFile,
} from './diary-file.ts';
export type { Fault, Reading } from './field.ts';
export {
  CAUTIOUS_LIMITS,
  isAboveUsual,
  type Light,
  type LightFacts,
  lightOf,
  type PainLimits,
  USUAL_LIMITS,
} from './light.ts';
export { counted, datedBy, type MergeCounts, type MergeStep, mergeStep, NO_MERGES } from './merge.ts';
export { readActivity, readRating, readReview, readSession, readSettings } from './read-record.ts';
export {
  type Activity,
  type ActivityRating,
  currentActivities,
  type DiaryContent,
  type DiarySettings,
  FIRST_SETTINGS,
  inOrder,
  LIMITS,
  PAIN_SIGNS,
  type Pain,
  type PainSign,
  ratingId,
  type SessionExercise,
  type SessionRecord,
  type WeekReview,
} from './record.ts';
export { type Row, readSessionRows, writeSessionTable } from './session-rows.ts';
export { ratingsByWeek, SHOWN_WEEKS, summariesOf, type WeekSummary } from './weeks.ts';
