import type { Amounts, ConditionId, RangeName, SuitabilityRule } from '#schema';
import type { ExerciseRange } from './exercise-range.ts';
import type { Formulary, Prescribable } from './formulary.ts';
import { conditionWord, once, say } from './saying.ts';
import type { Followed, Situation } from './situation.ts';
import type { Said } from './suggestion.ts';

/** Every reason why an exercise is left out for somebody; none when it may be given. */
export function reasonsAgainst(exercise: Prescribable, situation: Situation, formulary: Formulary): readonly Said[] {
  const bars = JUDGES.flatMap((judge) => judge(exercise, situation, formulary));
  return once(bars.map(({ id, text, words }) => (text === undefined ? say(formulary, id, words) : { id, text })));
}

/** Whether nothing speaks against an exercise. */
export function isAllowed(exercise: Prescribable, situation: Situation, formulary: Formulary): boolean {
  return JUDGES.every((judge) => judge(exercise, situation, formulary).length === 0);
}

/** A reason before it is put into words: a sentence of a rule, or one of `says.yaml` with what is filled in. */
interface Bar {
  readonly id: string;
  readonly text?: string;
  readonly words?: Readonly<Record<string, string>>;
}

const NO_BARS: readonly Bar[] = [];
const SUSPECTED: Bar = { id: 'left-caution-place' };

/** The conditions and states of somebody for which the page of an exercise has a caution. */
export function cautionsFor({ cautions }: Prescribable, { conditions }: Situation): Situation['conditions'] {
  return conditions.filter((condition) => cautions.includes(condition));
}

/** Whether a program that somebody follows lists an exercise in the phase that fits, or in an earlier one. */
export const listing = ({ id }: Pick<Prescribable, 'id'>, { lists }: Followed): 'now' | 'earlier' | null =>
  lists.get(id) ?? null;

function never({ id }: Prescribable, { conditions, likely }: Situation, formulary: Formulary): readonly Bar[] {
  const isBarred = (condition: ConditionId) => formulary.never[condition]?.includes(id) ?? false;
  const barred = conditions.filter(isBarred).map((each) => barFor('left-never', each, formulary));
  return likely.some(isBarred) ? [...barred, SUSPECTED] : barred;
}

const barFor = (id: string, condition: string, formulary: Formulary): Bar => ({
  id,
  words: { condition: conditionWord(formulary, condition) },
});

function rulesAgainst(exercise: Prescribable, situation: Situation): readonly Bar[] {
  const isListed = ({ unlessListed = [] }: SuitabilityRule) =>
    situation.followed.some((each) => unlessListed.includes(each.program.id) && listing(exercise, each));
  return situation.rules
    .filter((rule) => leavesOut(rule, exercise, situation) && !isListed(rule))
    .map(({ id, says }) => ({ id, text: says }));
}

function leavesOut(
  { leavesOut: out, unlessHolding = [] }: SuitabilityRule,
  exercise: Prescribable,
  situation: Situation,
): boolean {
  const any = <Value>(wanted: readonly Value[] | undefined, has: readonly Value[]) =>
    has.some((value) => wanted?.includes(value));
  const holds = any(unlessHolding, exercise.equipment);
  const isAllowed = situation.followed.some((each) => each.program.id === out.allBut && listing(exercise, each));
  return (
    any(out.positions, [exercise.position]) ||
    (any(out.demands, exercise.demands) && !holds) ||
    any(out.roles, [exercise.role]) ||
    any(out.equipment, exercise.equipment) ||
    any(out.exercises, [exercise.id]) ||
    (out.levelAbove !== undefined && exercise.level > out.levelAbove) ||
    goesBeyond(exercise.range, out.beyond) ||
    (out.allBut !== undefined && !isAllowed)
  );
}

/** Whether an exercise goes farther than this anywhere. One whose motion is not known counts as going too far. */
export function goesBeyond(
  range: ExerciseRange | null,
  limits: Readonly<Partial<Record<RangeName, number>>> = {},
): boolean {
  const names = Object.keys(limits) as readonly RangeName[];
  return names.some((name) => !range || range[name] > (limits[name] ?? Number.POSITIVE_INFINITY));
}

/** A caution for one of the conditions leaves an exercise out, unless a program for this condition lists it. */
function cautionsAgainst(exercise: Prescribable, situation: Situation, formulary: Formulary): readonly Bar[] {
  if (exercise.cautions.length === 0) return NO_BARS;
  const isOutweighed = (condition: string) =>
    situation.followed.some((each) => each.covers.includes(condition) && listing(exercise, each));
  const standing = cautionsFor(exercise, situation)
    .filter((condition) => !isOutweighed(condition))
    .map((each) => barFor('left-caution', each, formulary));
  return situation.likely.some((each) => exercise.cautions.includes(each)) ? [...standing, SUSPECTED] : standing;
}

function equipmentMissing({ needs }: Prescribable, { profile }: Situation, formulary: Formulary): readonly Bar[] {
  const missing = needs.filter((thing) => !profile.equipment.includes(thing));
  if (missing.length === 0) return NO_BARS;
  const things = missing.map((thing) => formulary.equipmentNames[thing]).join(' and ');
  return [{ id: 'left-equipment', words: { things } }];
}

/** Too hard for the experience and the stage, or too hard or too far for the pain. */
function tooMuch(exercise: Prescribable, situation: Situation, { amounts }: Formulary): readonly Bar[] {
  const tier = amounts.tiers[situation.tier];
  const bars: Bar[] = [];
  if (exercise.level > levelFor(exercise, situation, amounts)) bars.push({ id: 'left-too-hard' });
  if (tier && exercise.level > tier.mostLevel) bars.push({ id: 'left-pain-level' });
  if (tier && goesBeyond(exercise.range, tier.beyond)) bars.push({ id: 'left-pain-range' });
  return bars;
}

/** The highest level by stage and experience; one more for what a program lists at this very stage. */
function levelFor(exercise: Prescribable, { profile, stage, followed }: Situation, amounts: Amounts): number {
  const most = Math.min(amounts.mostLevelByStage[stage], amounts.mostLevelByExperience[profile.experience]);
  return followed.some((each) => listing(exercise, each) === 'now') ? most + 1 : most;
}

/** The cheapest first: most exercises are barred by one of these. */
const JUDGES = [equipmentMissing, tooMuch, never, cautionsAgainst, rulesAgainst];
