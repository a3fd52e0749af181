import type { GateRule } from '#schema';
import type { Formulary } from './formulary.ts';
import type { Profile } from './profile.ts';
import { safetyOutcome } from './safety.ts';
import { once, say } from './saying.ts';
import { applies } from './situation.ts';
import type { Gate, Said } from './suggestion.ts';

/**
 * What stands before any exercise. The heaviest rule decides; only what a clinician may clear is opened by clearing, and
 * then it stays as a caution. A sign of the steps "emergency" and "today" is opened by nothing but other answers.
 */
export function gateOf(profile: Profile, formulary: Formulary): Gate {
  const raised = [...signsRaise(profile, formulary), ...rulesRaise(profile, formulary)];
  const type = WEIGHT.find((weight) => raised.some((each) => each.type === weight)) ?? 'open';
  return { type, reasons: once(raised.filter((each) => each.type === type).map(({ said }) => said)) };
}

/** Whether exercises may be shown at all. */
export const isOpen = ({ type }: Gate): boolean => type === 'open' || type === 'caution';

interface Raised {
  readonly type: Exclude<Gate['type'], 'open'>;
  readonly said: Said;
}

/** The weightiest first. Asking comes before "a clinician first", because an answer may mean help today. */
const WEIGHT: readonly Gate['type'][] = ['block', 'ask', 'clinician-first', 'caution'];

function signsRaise({ signs, cleared }: Profile, formulary: Formulary): readonly Raised[] {
  const outcome = safetyOutcome(signs);
  if (outcome.type === 'ask') return [{ type: 'ask', said: say(formulary, 'ask-signs') }];
  if (outcome.type === 'go-on')
    return outcome.advice ? [{ type: 'caution', said: say(formulary, 'sign-appointment-unsure') }] : [];
  if (outcome.urgency !== 'appointment') return [{ type: 'block', said: say(formulary, `sign-${outcome.urgency}`) }];
  const unanswered: readonly Raised[] =
    signs.emergency && signs.today ? [] : [{ type: 'ask', said: say(formulary, 'ask-signs') }];
  const raised: Raised = cleared
    ? { type: 'caution', said: say(formulary, 'sign-appointment-cleared') }
    : { type: 'clinician-first', said: say(formulary, 'sign-appointment') };
  return [...unanswered, raised];
}

function rulesRaise(profile: Profile, { gate, amounts }: Formulary): readonly Raised[] {
  return gate.filter(({ when }) => applies(when, profile, amounts)).map((rule) => raisedBy(rule, profile));
}

function raisedBy({ id, gate, says, cleared }: GateRule, profile: Profile): Raised {
  return profile.cleared && cleared
    ? { type: 'caution', said: { id: `${id}-cleared`, text: cleared } }
    : { type: gate, said: { id, text: says } };
}
