import type { Formulary, Prescribable } from './formulary.ts';
import { gateOf, isOpen } from './gate.ts';
import { sessionSeconds } from './length.ts';
import type { Profile } from './profile.ts';
import { leftOutOf, notesFor, replacedBy, startOf, whyHere } from './reasons.ts';
import type { RoutineEntry } from './routine.ts';
import { once, say } from './saying.ts';
import { type GrowingSession, sessionSteps, stepWithin } from './session-steps.ts';
import { applies, type Situation, settled, situationAt, tierOf } from './situation.ts';
import { slotsFor } from './slots.ts';
import type { Gate, Said, SuggestedExercise, Suggestion } from './suggestion.ts';
import { cautionsFor } from './suitability.ts';
import { doseRange } from './target-dose.ts';

/**
 * A routine that fits somebody: the gate, one to six exercises within the minutes, and why. The same profile always gives
 * the same routine. Built from the tier with the least pain upward, so that more pain never adds an exercise, a set or load.
 */
export function suggest(given: Profile, formulary: Formulary): Suggestion {
  const profile = settled(given);
  const gate = gateOf(profile, formulary);
  if (!isOpen(gate)) return { gate, exercises: [], totalSeconds: 0, show: [], leftOut: [], nothing: null };
  const tier = tierOf(profile, formulary.amounts);
  const situation = situationAt(tier, profile, formulary);
  const steps = stepsAt(tier, profile, formulary);
  const step = stepWithin(profile.minutesPerDay * 60, steps);
  const entries = inOrder(step?.entries ?? [], formulary);
  return {
    gate,
    exercises: entries.map((entry) => suggested(entry, entries, situation, formulary)),
    totalSeconds: step?.seconds ?? 0,
    show: [...shownTo(situation, gate, formulary), ...shorterThan(profile, step, formulary)],
    leftOut: leftOutOf(situation, formulary),
    nothing: entries.length > 0 ? null : nothingFor(situation, steps[0], formulary),
  };
}

/** The steps of the session at a tier of pain, each tier held by the one with less pain. */
function stepsAt(tier: number, profile: Profile, formulary: Formulary): readonly GrowingSession[] {
  let steps: readonly GrowingSession[] | null = null;
  for (let at = 0; at <= tier; at += 1) {
    const situation = situationAt(at, profile, formulary);
    const doses = slotsFor(situation, formulary).map((exercise) => doseRange(exercise, situation, formulary));
    steps = sessionSteps(doses, steps);
  }
  return steps ?? [];
}

function suggested(
  entry: RoutineEntry,
  entries: readonly RoutineEntry[],
  situation: Situation,
  formulary: Formulary,
): SuggestedExercise {
  const exercise = found(entry, formulary);
  const chosen = entries.map((each) => each.exercise);
  return {
    entry,
    startWith: startOf(entry, exercise, situation),
    seconds: sessionSeconds({ entries: [entry] }, new Map([[exercise.id, exercise]])),
    role: exercise.role,
    why: whyHere(exercise, situation, formulary),
    replaces: replacedBy(exercise, chosen, situation, formulary),
    cautions: cautionsFor(exercise, situation),
    notes: notesFor(entry, exercise, situation, formulary),
  };
}

function found({ exercise }: RoutineEntry, { exercises }: Formulary): Prescribable {
  const it = exercises.find(({ id }) => id === exercise);
  if (!it) throw new Error(`The exercise "${exercise}" was chosen and is not in the formulary.`);
  return it;
}

/** What moves gently first, then lying, kneeling, sitting and standing; what stretches and rests comes last. */
function inOrder(entries: readonly RoutineEntry[], formulary: Formulary): readonly RoutineEntry[] {
  const placeOf = (entry: RoutineEntry) => {
    const { role, position } = found(entry, formulary);
    if (role === 'move') return -1;
    return LAST_ROLES.includes(role) ? POSITIONS.length + LAST_ROLES.indexOf(role) : POSITIONS.indexOf(position);
  };
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const POSITIONS: readonly Prescribable['position'][] = [
  'supine',
  'side-lying',
  'prone',
  'hands-and-knees',
  'half-kneeling',
  'sitting',
  'standing',
];
const LAST_ROLES: readonly Prescribable['role'][] = ['stamina', 'stretch', 'settle'];

/** The pain rule and what else must stand beside the exercises: whom the programs are not for, and how much to walk. */
function shownTo({ profile, followed }: Situation, gate: Gate, { shown, amounts }: Formulary): readonly Said[] {
  const rules = shown.filter(({ when }) => applies(when, profile, amounts)).map(({ id, says }) => ({ id, text: says }));
  const limits = followed.map(({ program }) => ({ id: `not-for-${program.id}`, text: program.notFor }));
  // Walking and the like stand beside the exercises, where a program for this very person says how much.
  const more = followed
    .filter(({ because }) => because !== 'usual')
    .map(({ program: { id, phases }, phase }) => ({ id: `move-more-${id}`, text: phases[phase]?.moveMore ?? '' }));
  return once([...gate.reasons, ...rules, ...limits, ...more]);
}

/** Who has time for much more hears why there is no more. In a sore spell another sentence says so already. */
function shorterThan(profile: Profile, step: GrowingSession | undefined, formulary: Formulary): readonly Said[] {
  const { minutesPerDay } = profile;
  const isFull = !step || step.seconds >= minutesPerDay * 60 * NEARLY_ALL;
  if (isFull || applies({ painFrom: SORE_FROM }, profile, formulary.amounts)) return [];
  return [say(formulary, 'shorter', { minutes: String(minutesPerDay) })];
}

const NEARLY_ALL = 0.75;
const SORE_FROM = 6;

function nothingFor({ profile }: Situation, first: GrowingSession | undefined, formulary: Formulary): readonly Said[] {
  if (first) return [say(formulary, 'nothing-short', { minutes: String(Math.ceil(first.fromSeconds / 60)) })];

  const isEarly = profile.operations.some(({ kind, weeksAgo }) => kind !== 'other' && weeksAgo < EARLY_WEEKS);
  return isEarly
    ? [say(formulary, 'nothing-fits'), say(formulary, 'nothing-operation')]
    : [say(formulary, 'nothing-fits'), say(formulary, 'nothing-instead')];
}

const EARLY_WEEKS = 12;
