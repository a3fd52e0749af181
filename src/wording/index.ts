export {
  answerWords,
  bookWords,
  cannotKnowWords,
  checkerAction,
  checkerParts,
  checkFirstWords,
  crisisWords,
  fitWords,
  lostAnswerWords,
  mainSigns,
  noSignWords,
  numbersNote,
  partOf,
  partWords,
  specialPathWords,
  stoppedWords,
  whileYouWait,
} from './checker.ts';
export { type Citation, citationOf } from './citation.ts';
export { conditionWords } from './condition.ts';
export { dateWords, monthWords } from './date.ts';
export { avoidWords, cannotWords } from './demand.ts';
export { daysWords, doseWords, howWords, setsWords } from './dose.ts';
export { aboutMinutes } from './duration.ts';
export { equipmentList, equipmentWords } from './equipment.ts';
export { dropWords, findWords, foundWords, showWords } from './finding.ts';
export { goalWords } from './goal.ts';
export { levelWords } from './level.ts';
export { type MuscleJob, muscleJobs, muscleWords } from './muscle.ts';
export { type PainRule, type PainStep, painRuleFor, painStepLine, painStepOf } from './pain-rule.ts';
export { placeWords } from './place.ts';
export { positionWords } from './position.ts';
export {
  ageGroupWords,
  experienceWords,
  hardWords,
  healthWords,
  hurtingSideWords,
  operationWords,
  pregnancyWords,
} from './profile.ts';
export { readingMinutes } from './reading-time.ts';
export { sectionWords } from './section.ts';
export { type ChosenSide, filmSideWords, sideChoices, sideUseWords, sideWords } from './side.ts';
export { sourceKindWords } from './source-kind.ts';
export { sourceKindTitles } from './source-kind-title.ts';
export { signTopics, summaryParts, summaryWords, videoVisitWords } from './summary.ts';
export { agoWords, lastedWords } from './time-span.ts';
export { topicWords } from './topic.ts';
export { type UrgencyWords, urgencyWords } from './urgency.ts';
export { FOR_EVERYBODY, groupSigns, type SignGroup, signSentence } from './warning-sign.ts';
