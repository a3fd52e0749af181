import {
  type Activity,
  type ActivityRating,
  type Advice,
  adviceOn,
  CAUTIOUS_LIMITS,
  type Day,
  dayPlus,
  isAboveUsual,
  lastWeeks,
  type PainLimits,
  type SessionRecord,
  SHOWN_WEEKS,
  summariesOf,
  USUAL_LIMITS,
  type WeekReview,
  type WeekSummary,
  weekOf,
} from '#diary';
import type { Diary } from '../diary-store/diary.ts';

/** What the page shows of a diary. Only the last twelve weeks are read for it. */
export interface DiaryView {
  readonly today: Day;
  readonly isCautious: boolean;
  readonly limits: PainLimits;
  readonly sessions: readonly SessionRecord[];
  readonly weeks: readonly WeekSummary[];
  readonly advice: Advice | null;
  readonly activities: readonly Activity[];
  readonly ratings: readonly ActivityRating[];
  /** What was written about this week and the one before. */
  readonly reviews: readonly [thisWeek: WeekReview | null, lastWeek: WeekReview | null];
}

/**
 * Reads what is shown. The lower limit holds when the diary or the device says so: either was told last that it is for
 * this person, since taking it away in the diary takes it from both. Throws when the diary was taken away in the middle.
 */
export async function loadView(diary: Diary, today: Day, isLowHere = false): Promise<DiaryView> {
  const from = lastWeeks(today, SHOWN_WEEKS)[0] ?? today;
  const week = weekOf(today);
  const [recent, newest, settings, activities, ratings, thisWeek, lastWeek] = await Promise.all([
    diary.sessions(from, today),
    diary.sessionPage(0, 1),
    diary.settings(),
    diary.activities(),
    diary.ratings(from, today),
    diary.review(week),
    diary.review(dayPlus(week, -7)),
  ]);
  const isCautious = settings.isCautious || isLowHere;
  const limits = isCautious ? CAUTIOUS_LIMITS : USUAL_LIMITS;
  return {
    today,
    isCautious,
    limits,
    sessions: recent,
    weeks: summariesOf(recent, today, limits),
    // After a long time away the last session is older than what the charts show.
    advice: adviceOn(recent.length > 0 ? recent : newest, today, limits),
    activities,
    ratings,
    reviews: [thisWeek, lastWeek],
  };
}

/** What is still to be known of the sessions of one day: their next morning, or whether it has settled since. */
export interface OpenQuestion {
  readonly type: 'morning' | 'settled';
  readonly sessions: readonly SessionRecord[];
}

/** The question about the latest day that has one. Not about today, nor about what is too long ago to remember. */
export function openQuestion({ sessions, today, limits }: AskedOf): OpenQuestion | null {
  const [oldest, yesterday] = [dayPlus(today, -REMEMBERED_DAYS), dayPlus(today, -1)];
  const asks = sessions.flatMap((session): readonly Ask[] => {
    const { day, painNextMorning, isSettled } = session;
    if (day < oldest || day > yesterday) return [];
    if (painNextMorning === null) return [{ type: 'morning', session }];
    // Of yesterday nobody can say yet what is so after 24 hours.
    const isDue = day < yesterday && isSettled === null && isAboveUsual(session, limits);
    return isDue ? [{ type: 'settled', session }] : [];
  });
  const latest = asks.at(-1);
  if (!latest) return null;
  const same = asks.filter(({ type, session }) => type === latest.type && session.day === latest.session.day);
  return { type: latest.type, sessions: same.map(({ session }) => session) };
}

interface Ask {
  readonly type: OpenQuestion['type'];
  readonly session: SessionRecord;
}

type AskedOf = Pick<DiaryView, 'sessions' | 'today' | 'limits'>;

const REMEMBERED_DAYS = 3;
