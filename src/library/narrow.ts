import { type Choices, mapGroups, without } from './choices.ts';
import { type Facets, type Findable, GROUPS, type Group } from './facets.ts';

/** The exercises that fit all that was chosen. */
export function fitting(exercises: readonly Findable[], choices: Choices): readonly Findable[] {
  const asked = GROUPS.filter((group) => choices[group].length > 0);
  return exercises.filter((exercise) => asked.every((group) => isIn(group, exercise[group], choices[group])));
}

/**
 * How many exercises each choice would leave, beside what is chosen in the other groups. Things one has and things one
 * avoids add up within their group; elsewhere a choice is counted by itself, because several of them mean "or".
 */
export function countsOf(
  exercises: readonly Findable[],
  choices: Choices,
  known: Facets,
): Readonly<Record<Group, ReadonlyMap<string, number>>> {
  return mapGroups((group) => {
    const others = fitting(exercises, without(choices, group));
    if (!addsUp(group)) return tally(others, group, known[group]);
    const left = (wanted: readonly string[]) => others.filter((each) => isIn(group, each[group], wanted)).length;
    return new Map(known[group].map((value) => [value, left([...choices[group], value])]));
  });
}

/** How many exercises have each value. Counted in one go, because this is done at every press. */
function tally(exercises: readonly Findable[], group: Group, values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const exercise of exercises)
    for (const value of exercise[group]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Something chosen that could be dropped, and how many exercises there would be then. */
export interface Drop {
  readonly group: Group;
  readonly values: readonly string[];
  readonly left: number;
}

/** What to drop when nothing is found: what leaves most comes first. Empty when no single step helps. */
export function worthDropping(exercises: readonly Findable[], choices: Choices): readonly Drop[] {
  return GROUPS.flatMap((group) =>
    (group === 'no' ? choices.no.map((value) => [value]) : [choices[group]]).map((values) => ({ group, values })),
  )
    .filter(({ values }) => values.length > 0)
    .map(({ group, values }) => ({
      group,
      values,
      left: fitting(exercises, without(choices, group, values)).length,
    }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
    .slice(0, MOST_DROPS);
}

const MOST_DROPS = 3;

/** Things one has and things one avoids: each further one is added to those before. */
const addsUp = (group: Group): boolean => group === 'have' || group === 'no';

/** Whether an exercise fits what was chosen in one group. */
function isIn(group: Group, has: readonly string[], wanted: readonly string[]): boolean {
  if (group === 'have') return has.every((thing) => wanted.includes(thing));
  if (group === 'no') return wanted.every((demand) => has.includes(demand));
  return wanted.some((value) => has.includes(value));
}
