import type { Amounts, ConditionId, ExerciseId, Phase, SuitabilityRule, When } from '#schema';
import type { Formulary, ProgramFacts } from './formulary.ts';
import type { Profile } from './profile.ts';

/** A program that somebody follows, and how far: the place of the phase among its phases. */
export interface Followed {
  readonly program: ProgramFacts;
  readonly phase: number;
  /** The conditions whose cautions it outweighs for the exercises that it lists. */
  readonly covers: readonly string[];
  /** Why it is followed: a condition that was named, a state, or neither. */
  readonly because: 'condition' | 'state' | 'usual';
  /** The exercises up to this phase: whether they are listed in the phase itself, or in an earlier one only. */
  readonly lists: ReadonlyMap<ExerciseId, 'now' | 'earlier'>;
}

/** One person at one tier of pain. */
export interface Situation {
  readonly profile: Profile;
  /** The place of the tier: 0 is the least pain. */
  readonly tier: number;
  readonly stage: Phase;
  readonly followed: readonly Followed[];
  /** Conditions that were named, and states that count as one. */
  readonly conditions: readonly ConditionId[];
  /** Conditions that are kept in mind for pain at a place, and are never named. */
  readonly likely: readonly ConditionId[];
  /** The rules about exercises that are meant for this person. */
  readonly rules: readonly SuitabilityRule[];
}

/** The same profile with its lists as sets in one order, so that the order of answers cannot matter. */
export function settled(profile: Profile): Profile {
  const set = <Value extends string>(values: readonly Value[]) => [...new Set(values)].toSorted();
  return {
    ...profile,
    conditions: set(profile.conditions),
    places: set(profile.places),
    equipment: set(profile.equipment),
    hard: set(profile.hard),
    health: set(profile.health),
    goals: set(profile.goals),
    operations: profile.operations.toSorted((a, b) => a.weeksAgo - b.weeksAgo || (a.kind < b.kind ? -1 : 1)),
  };
}

/** Pain as it is judged, 0 to 10: now, or the worst less what it counts less. */
export function judgedPain({ painNow, painWorst }: Profile, { worstCountsLess }: Amounts): number {
  return Math.max(painNow, painWorst - worstCountsLess);
}

/** The tier of pain, 0 for the least. */
export function tierOf(profile: Profile, amounts: Amounts): number {
  const pain = judgedPain(profile, amounts);
  return Math.max(
    0,
    amounts.tiers.findLastIndex(({ painFrom }) => pain >= painFrom),
  );
}

/** Whether a rule is meant for somebody: every line that it has must hold. */
export function applies(when: When, profile: Profile, amounts: Amounts): boolean {
  const has = <Value>(wanted: readonly Value[] | undefined, said: readonly Value[]) =>
    !wanted || said.some((value) => wanted.includes(value));
  const {
    operations,
    operationWeeksBelow = Number.POSITIVE_INFINITY,
    weeksSinceStartBelow,
    painNowFrom,
    painFrom,
  } = when;
  const recent = profile.operations.filter(({ weeksAgo }) => weeksAgo < operationWeeksBelow);
  return (
    has(when.conditions, profile.conditions) &&
    has(when.places, profile.places) &&
    has(when.health, profile.health) &&
    has(when.hard, profile.hard) &&
    has(when.pregnancy, [profile.pregnancy]) &&
    has(when.ageGroups, [profile.ageGroup]) &&
    has(when.experience, [profile.experience]) &&
    has(
      operations,
      recent.map(({ kind }) => kind),
    ) &&
    (weeksSinceStartBelow === undefined || profile.weeksSinceStart < weeksSinceStartBelow) &&
    (painNowFrom === undefined || profile.painNow >= painNowFrom) &&
    (painFrom === undefined || judgedPain(profile, amounts) >= painFrom)
  );
}

/** What is known of a settled profile, were its pain of this tier. */
export function situationAt(tier: number, profile: Profile, formulary: Formulary): Situation {
  const { amounts } = formulary;
  const stage = stageAt(tier, profile, formulary);
  const states = amounts.countsAs
    .filter(({ when }) => applies(when, profile, amounts))
    .map(({ condition }) => condition);
  const conditions = [...new Set([...profile.conditions, ...states])].toSorted();
  const likely = profile.places.flatMap((place) => amounts.likelyAt[place] ?? []);
  return {
    profile,
    tier,
    stage,
    conditions,
    likely: profile.conditions.length > 0 ? [] : [...new Set(likely)].filter((each) => !conditions.includes(each)),
    followed: followedAt(tier, stage, profile, formulary),
    rules: formulary.suitability.filter(({ when }) => applies(when, profile, amounts)),
  };
}

function stageAt(tier: number, { experience, weeksSinceStart }: Profile, { amounts }: Formulary): Phase {
  return weeksSinceStart < amounts.freshWeeks && tier > 0 ? 'calm' : (amounts.stage[experience][tier] ?? 'calm');
}

function followedAt(tier: number, stage: Phase, profile: Profile, formulary: Formulary): readonly Followed[] {
  const { amounts, programs } = formulary;
  const { withoutCondition, notSuggestedFrom } = amounts;
  const general = [withoutCondition.inFirstTier, withoutCondition.otherwise, ...notSuggestedFrom];
  const named = programs.filter(
    ({ id, conditions }) => !general.includes(id) && conditions.some((each) => profile.conditions.includes(each)),
  );
  const states = amounts.followedFor.filter(({ when }) => applies(when, profile, amounts));
  const usual =
    tier === 0 && profile.conditions.length === 0 ? withoutCondition.inFirstTier : withoutCondition.otherwise;
  const isAt = (id: string) => programs.find((program) => program.id === id);
  const follow = (program: ProgramFacts, because: Followed['because'], covers: readonly string[]): Followed => {
    const phase = phaseOf(program, { tier, stage, profile, formulary });
    return { program, phase, covers, because, lists: listsUpTo(phase, program) };
  };
  const found = [
    ...named.map((program) => follow(program, 'condition', program.conditions)),
    ...states.flatMap(({ program: id, covers }) => {
      const program = isAt(id);
      return program ? [follow(program, 'state', [...program.conditions, ...covers])] : [];
    }),
  ];
  const fallback = isAt(usual);
  return found.length > 0 || !fallback ? found : [follow(fallback, 'usual', [])];
}

/** The exercises of a program up to one of its phases. */
export function listsUpTo(phase: number, { phases }: ProgramFacts): Followed['lists'] {
  const idsOf = (at: number) => phases[at]?.exercises.map(({ id }) => id) ?? [];
  const earlier = phases.slice(0, phase).flatMap((_, at) => idsOf(at));
  return new Map([...earlier.map((id) => [id, 'earlier'] as const), ...idsOf(phase).map((id) => [id, 'now'] as const)]);
}

interface PhaseAsked {
  readonly tier: number;
  readonly stage: Phase;
  readonly profile: Profile;
  readonly formulary: Formulary;
}

/** The phase of a program that fits: by the stage, and for some by the weeks since an operation or since it began. */
function phaseOf(program: ProgramFacts, { tier, stage, profile, formulary }: PhaseAsked): number {
  const { byWeeks } = formulary.amounts;
  const staged = Math.max(
    0,
    program.phases.findLastIndex(({ phase }) => ORDER[phase] <= ORDER[stage]),
  );
  const atWeek = (week: number) =>
    Math.max(
      0,
      program.phases.findLastIndex(({ fromWeek }) => fromWeek <= week),
    );
  if (byWeeks.sinceOperation.includes(program.id)) {
    const weeksAgo = Math.min(...profile.operations.map((operation) => operation.weeksAgo));
    const latest = Number.isFinite(weeksAgo) ? atWeek(weeksAgo + 1) : 0;
    return ORDER[stage] === 0 && tier > 0 ? Math.min(staged, latest) : latest;
  }
  return byWeeks.sinceStart.includes(program.id) ? Math.min(staged, atWeek(profile.weeksSinceStart + 1)) : staged;
}

const ORDER: Readonly<Record<Phase, number>> = { calm: 0, build: 1, strengthen: 2, return: 3 };
