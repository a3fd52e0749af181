import { type Day, daysBetween } from './day.ts';
import { isSevereAtRest, type Light, lightOf, type PainLimits } from './light.ts';
import { inOrder, type SessionRecord } from './record.ts';

/** What to do next, the most cautious first. */
export const ADVICE = ['get-help', 'step-down', 'same', 'step-up'] as const;

/** One step of advice. */
export type AdviceId = (typeof ADVICE)[number];

/** Why: which part of the pain rule spoke. */
export type AdviceReason =
  | 'severe-at-rest'
  | 'two-reds'
  | 'long-break'
  | 'break'
  | 'red'
  | 'amber-again'
  | 'amber'
  | 'no-numbers'
  | 'open'
  | 'one-green'
  | 'new-level'
  | 'sore-before'
  | 'not-all-done'
  | 'short-break'
  | 'two-greens';

/** Advice, with the ids of the sessions on which it rests. */
export interface Advice {
  readonly id: AdviceId;
  readonly reason: AdviceReason;
  readonly because: readonly string[];
}

/** In which order to make a routine harder, one thing at a time (programs.json, pain_rules.progress_order). */
export const PROGRESS_ORDER = ['repetitions', 'sets', 'hold', 'variant', 'speed'] as const;

/** One way to make a routine harder. */
export type ProgressStep = (typeof PROGRESS_ORDER)[number];

/**
 * What the pain rule advises today; nothing when nothing was noted (programs.json, pain_rules: an estimate of the authors).
 * Sessions after today do not count. The heaviest reason wins, so that more pain never leads to bolder advice.
 */
export function adviceOn(sessions: readonly SessionRecord[], today: Day, limits: PainLimits): Advice | null {
  const judged = inOrder(sessions)
    .filter(({ day }) => day <= today)
    .map((session) => ({ session, light: lightOf(session, limits) }));
  const last = judged.at(-1);
  if (!last) return null;
  const away = daysBetween(last.session.day, today);
  return severe(last, away) ?? twoReds(judged) ?? afterBreak(last, away) ?? fromLast(judged, away, limits);
}

interface Judged {
  readonly session: SessionRecord;
  readonly light: Light;
}

function severe({ session }: Judged, away: number): Advice | null {
  return isSevereAtRest(session) && away < 7 ? advice('get-help', 'severe-at-rest', session) : null;
}

/** Two reds within a week call for a clinician, until two green sessions in a row have followed. */
function twoReds(judged: readonly Judged[]): Advice | null {
  const reds = judged.flatMap(({ session, light }, at) => (light === 'red' ? [{ session, at }] : []));
  const second = reds.findLastIndex(({ session }, at) => {
    const before = reds[at - 1];
    return before !== undefined && daysBetween(before.session.day, session.day) <= 7;
  });
  const [one, two] = [reds[second - 1], reds[second]];
  if (!one || !two) return null;
  const isOver = judged.some(
    ({ light }, at) => at > two.at + 1 && light === 'green' && judged[at - 1]?.light === 'green',
  );
  return isOver ? null : advice('get-help', 'two-reds', one.session, two.session);
}

/** Two weeks away: one level down. Four weeks: this part again from its start. Up to a week: the same level. */
function afterBreak({ session }: Judged, away: number): Advice | null {
  if (away >= LONG_BREAK_DAYS) return advice('step-down', 'long-break', session);
  return away >= BREAK_DAYS ? advice('step-down', 'break', session) : null;
}

function fromLast(judged: readonly Judged[], away: number, limits: PainLimits): Advice {
  const [before, last] = [judged.at(-2), judged.at(-1)];
  if (!last) throw new Error('There is no session to judge.');
  const { session, light } = last;
  if (light === 'red') return advice('step-down', 'red', session);
  if (light === 'amber') {
    const isAgain = before?.light === 'amber' || before?.light === 'red';
    return isAgain ? advice('step-down', 'amber-again', before.session, session) : advice('same', 'amber', session);
  }
  if (light === 'open') return advice('same', session.painDuring === null ? 'no-numbers' : 'open', session);
  if (before?.light !== 'green') return advice('same', 'one-green', session);
  const pair = [before.session, session] as const;
  const hold = reasonToWait(pair, away, limits);
  return hold ? advice('same', hold, ...pair) : advice('step-up', 'two-greens', ...pair);
}

/** Why two green sessions are not yet enough. A change is kept for two sessions before the next one. */
function reasonToWait(
  pair: readonly [SessionRecord, SessionRecord],
  away: number,
  { greenTo }: PainLimits,
): AdviceReason | null {
  if (pair[0].routine !== pair[1].routine) return 'new-level';
  if (pair.some(({ painBefore }) => (painBefore ?? 0) > greenTo)) return 'sore-before';
  if (pair.some(({ exercises }) => exercises.some(({ result, eased }) => result !== 'done' || eased)))
    return 'not-all-done';
  return away > SHORT_BREAK_DAYS ? 'short-break' : null;
}

const advice = (id: AdviceId, reason: AdviceReason, ...because: readonly SessionRecord[]): Advice => ({
  id,
  reason,
  because: because.map((session) => session.id),
});

const SHORT_BREAK_DAYS = 7;
const BREAK_DAYS = 14;
const LONG_BREAK_DAYS = 28;
