import type { Urgency } from '#schema';

/** The steps of the care ladder whose signs are asked for before exercise, the heaviest first. */
export const ASKED_URGENCIES = ['emergency', 'today', 'appointment'] as const satisfies readonly Urgency[];

/** A step of the care ladder whose signs are asked for. */
export type AskedUrgency = (typeof ASKED_URGENCIES)[number];

/** What somebody can say to the signs of one step. */
export type SafetyAnswer = 'yes' | 'not-sure' | 'none';

/** What was said so far. */
export type SafetyAnswers = Readonly<Partial<Record<AskedUrgency, SafetyAnswer>>>;

/** What the answers mean. `stop`: nothing but what to do. `go-on`: exercise, perhaps with advice beside it. */
export type SafetyOutcome =
  | { readonly type: 'stop'; readonly urgency: AskedUrgency }
  | { readonly type: 'ask'; readonly urgency: AskedUrgency }
  | { readonly type: 'go-on'; readonly advice: 'appointment' | null };

/**
 * What the answers mean, and what to ask next. The heaviest yes wins, even before the rest has been asked.
 * "Not sure" is a yes where waiting could harm; for an appointment it lets people go on, with the advice to book one.
 * A clinician who has cleared somebody for exercise since opens an appointment, and nothing heavier.
 */
export function safetyOutcome(answers: SafetyAnswers, isCleared = false): SafetyOutcome {
  const heaviest = ASKED_URGENCIES.find((urgency) => isYes(urgency, answers[urgency]));
  if (heaviest && !(heaviest === 'appointment' && isCleared)) return { type: 'stop', urgency: heaviest };
  const open = ASKED_URGENCIES.find((urgency) => answers[urgency] === undefined);
  if (open) return { type: 'ask', urgency: open };
  return { type: 'go-on', advice: answers.appointment === 'not-sure' ? 'appointment' : null };
}

function isYes(urgency: AskedUrgency, answer: SafetyAnswer | undefined): boolean {
  return answer === 'yes' || (answer === 'not-sure' && urgency !== 'appointment');
}
