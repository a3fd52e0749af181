import { isDay } from './day.ts';
import { type Fields, fieldsOf, isId, type Reading, readFields, WrongField } from './field.ts';
import {
  type Activity,
  type ActivityRating,
  type DiarySettings,
  LIMITS,
  PAIN_SIGNS,
  type PainSign,
  ratingId,
  type SessionExercise,
  type SessionRecord,
  type WeekReview,
} from './record.ts';

/** Reads a session from the device or from a file. Nothing of it is trusted before. */
export const readSession = (value: unknown): Reading<SessionRecord> =>
  readFields(value, (fields) => ({
    id: fields.id('id'),
    day: dayIn(fields, 'day'),
    startedAt: fields.moment('startedAt'),
    minutes: fields.number('minutes', LIMITS.minutes),
    routine: fields.text('routine', LIMITS.routine),
    exercises: fields.list('exercises', LIMITS.exercises, exerciseIn),
    painBefore: fields.pain('painBefore'),
    painDuring: fields.pain('painDuring'),
    painNextMorning: fields.pain('painNextMorning'),
    signs: unique(fields.list('signs', PAIN_SIGNS.length, signIn)),
    isSettled: fields.checked('isSettled', isFlagOrNothing, 'true, false or nothing'),
    note: fields.text('note', LIMITS.note),
    changedAt: fields.moment('changedAt'),
  }));

/** Reads an activity. */
export const readActivity = (value: unknown): Reading<Activity> =>
  readFields(value, (fields) => ({
    id: fields.id('id'),
    name: fields.checked('name', isName, `a name of 1 to ${LIMITS.activityName} characters`),
    isCurrent: fields.flag('isCurrent'),
    changedAt: fields.moment('changedAt'),
  }));

/** Reads how hard an activity was on a day. Its id says which activity and day, and must agree with them. */
export const readRating = (value: unknown): Reading<ActivityRating> =>
  readFields(value, (fields) => {
    const [activity, day] = [fields.id('activity'), dayIn(fields, 'day')];
    const isItsId = (found: unknown): found is string => found === ratingId(activity, day);
    return {
      id: fields.checked('id', isItsId, 'the activity and the day'),
      activity,
      day,
      score: fields.number('score', 10),
      changedAt: fields.moment('changedAt'),
    };
  });

/** Reads what was written about a week. */
export const readReview = (value: unknown): Reading<WeekReview> =>
  readFields(value, (fields) => {
    const ifThen = fields.group('ifThen');
    return {
      week: dayIn(fields, 'week'),
      wentWell: fields.text('wentWell', LIMITS.note),
      inTheWay: unique(fields.list('inTheWay', LIMITS.barriers, idIn)),
      goal: fields.text('goal', LIMITS.words),
      ifThen: { cue: ifThen.text('cue', LIMITS.words), action: ifThen.text('action', LIMITS.words) },
      changedAt: fields.moment('changedAt'),
    };
  });

/** Reads what was chosen for the whole diary. */
export const readSettings = (value: unknown): Reading<DiarySettings> =>
  readFields(value, (fields) => ({ isCautious: fields.flag('isCautious'), changedAt: fields.moment('changedAt') }));

const dayIn = (fields: Fields, field: string) => fields.checked(field, isDay, 'a day such as 2026-11-23');

const isFlagOrNothing = (value: unknown): value is boolean | null => value === null || typeof value === 'boolean';

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= LIMITS.activityName;

function exerciseIn(value: unknown, path: string): SessionExercise {
  const fields = fieldsOf(value, path);
  const title = fields.checked('title', isTitleOrNothing, `a title of 1 to ${LIMITS.title} signs that can be seen`);
  return {
    id: fields.id('id'),
    ...(title === undefined ? {} : { title }),
    result: fields.choice('result', ['done', 'part', 'skipped']),
    eased: fields.flag('eased'),
  };
}

/** A title stands among our own words, so nothing in it may hide or turn them (as `cleanText` of a routine leaves it). */
const isTitleOrNothing = (value: unknown): value is string | undefined =>
  value === undefined ||
  (typeof value === 'string' && value.trim() !== '' && [...value].length <= LIMITS.title && !UNSEEN.test(value));

const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

function signIn(value: unknown, path: string): PainSign {
  const sign = PAIN_SIGNS.find((one) => one === value);
  if (!sign) throw new WrongField(path, `one of ${PAIN_SIGNS.join(', ')}`);
  return sign;
}

function idIn(value: unknown, path: string): string {
  if (!isId(value)) throw new WrongField(path, 'an id');
  return value;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
