import {
  BLANK_PROFILE,
  type Formulary,
  type Gate,
  gateOf,
  type Profile,
  type SafetyAnswers,
  type Suggestion,
  suggest,
} from '#routine';

/**
 * What is suggested, with what a clinician has cleared. Each reason of the gate needs its own tick: one given for a
 * warning sign opens nothing for an operation that was told later. No tick opens a block.
 */
export function suggested(profile: Profile, clearedFor: readonly string[], formulary: Formulary): Suggestion {
  const key = JSON.stringify([profile, clearedFor]);
  if (latest?.key === key && latest.formulary === formulary) return latest.suggestion;
  const suggestion = worked(profile, clearedFor, formulary);
  latest = { key, formulary, suggestion };
  return suggestion;
}

/** What the warning signs alone put before any exercise. */
export const gateOfSigns = (signs: SafetyAnswers, formulary: Formulary): Gate =>
  gateOf({ ...BLANK_PROFILE, signs }, formulary);

function worked(profile: Profile, clearedFor: readonly string[], formulary: Formulary): Suggestion {
  const first = suggest({ ...profile, cleared: false }, formulary);
  if (first.gate.type !== 'clinician-first') return first;
  const isCleared = first.gate.reasons.every(({ id }) => clearedFor.includes(id));
  return isCleared ? suggest({ ...profile, cleared: true }, formulary) : first;
}

/** The last one, because the same answers are asked about before and after a screen is drawn. */
let latest: { readonly key: string; readonly formulary: Formulary; readonly suggestion: Suggestion } | null = null;
