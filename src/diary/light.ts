import type { PainSign, SessionRecord } from './record.ts';

/** The color of the pain rule that a session has; `open` while a number is missing without which nobody can say green. */
export type Light = 'green' | 'amber' | 'red' | 'open';

/** The highest score of pain at which to carry on. */
export interface PainLimits {
  readonly greenTo: number;
}

/** The limits of the pain rule, and those of its cautious variant (programs.json, pain_rules: an estimate). */
export const USUAL_LIMITS: PainLimits = { greenTo: 3 };
export const CAUTIOUS_LIMITS: PainLimits = { greenTo: 2 };

/** The score from which a session is red. */
export const RED_FROM = 6;
/** The score at rest that is a warning sign of its own (red-flags.json: pain of 8 or more at rest). */
export const SEVERE_FROM = 8;

/**
 * The light of a session. Red: 6 or more at any of the three moments, a sign, or still worse after 24 hours. Amber: above green while exercising, or
 * higher the next morning than before the session, which is what we take for the usual. Green: neither, and both known.
 */
export function lightOf(session: LightFacts, limits: PainLimits): Light {
  const { greenTo } = limits;
  const { painBefore, painDuring, painNextMorning, signs, isSettled } = session;
  const highest = Math.max(painBefore ?? 0, painDuring ?? 0, painNextMorning ?? 0);
  if (signs.length > 0 || isSettled === false || highest >= RED_FROM) return 'red';
  if ((painDuring ?? 0) > greenTo || isAboveUsual(session, limits)) return 'amber';
  if (painDuring === null || painNextMorning === null) return 'open';
  // Without a usual only a morning without pain is surely back to it.
  return painBefore === null && painNextMorning > 0 ? 'open' : 'green';
}

/** The part of a session that its light depends on. */
export type LightFacts = Pick<SessionRecord, 'painBefore' | 'painDuring' | 'painNextMorning' | 'isSettled'> & {
  readonly signs: readonly PainSign[];
};

/** Whether the pain before or the next morning is one that is a warning sign at rest. */
export const isSevereAtRest = ({ painBefore, painNextMorning }: LightFacts): boolean =>
  Math.max(painBefore ?? 0, painNextMorning ?? 0) >= SEVERE_FROM;

/** Whether the next morning was higher than usual. With no usual to hold it against, one above green is. */
export const isAboveUsual = ({ painBefore, painNextMorning }: LightFacts, { greenTo }: PainLimits): boolean =>
  painNextMorning !== null && painNextMorning > (painBefore ?? greenTo);

/** The heavier of lights; nothing of nothing. What is open counts less than what is known. */
export const heaviest = (lights: readonly Light[]): Light | null =>
  WEIGHTS.find((light) => lights.includes(light)) ?? null;

const WEIGHTS: readonly Light[] = ['red', 'amber', 'open', 'green'];
