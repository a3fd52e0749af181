import {
  countsOf,
  type Facets,
  type Findable,
  findable,
  GROUPS,
  type Group,
  mapGroups,
  NO_CHOICES,
  NOTHING,
  SINGLE,
} from '#library';
import { EQUIPMENT, type Exercise, GOALS, MUSCLES, POSITIONS } from '#schema';
import {
  avoidWords,
  conditionWords,
  equipmentWords,
  goalWords,
  levelWords,
  muscleWords,
  positionWords,
} from '#wording';
import type { Named } from '../../components/reading.ts';

/** What one can narrow these exercises by, with the number that each choice leaves. */
export function filtersFor(exercises: readonly Named<Exercise>[]) {
  const all = exercises.map(({ id, data }) => findable(id, data));
  const known = mapGroups((group) =>
    WORDS[group].map(([value]) => value).filter((value) => isOffered(group, value, all)),
  );
  const counts = countsOf(all, NO_CHOICES, known);
  const filters = GROUPS.map((id) => ({
    id,
    isSingle: SINGLE.includes(id),
    choices: WORDS[id]
      .filter(([value]) => known[id].includes(value))
      .map(([value, name]) => ({ value, name: sentence(name), left: counts[id].get(value) ?? 0 })),
  }));
  return { exercises: all, filters };
}

/** All that can be chosen, in the order in which it is offered, with its words. */
const WORDS: Readonly<Record<Group, readonly (readonly [value: string, name: string])[]>> = {
  position: POSITIONS.map((position) => [position, positionWords[position]]),
  level: [1, 2, 3, 4, 5].map((level) => [String(level), `Level ${level}: ${levelWords(level).toLowerCase()}`]),
  have: [[NOTHING, 'nothing'], ...EQUIPMENT.map((thing) => [thing, equipmentWords[thing]] as const)],
  no: Object.entries(avoidWords),
  goal: GOALS.map((goal) => [goal, goalWords[goal]]),
  muscle: MUSCLES.map((muscle) => [muscle, muscleWords[muscle].lay] as const).toSorted(byName),
  condition: Object.entries(conditionWords).toSorted(byName),
};

/** A choice that no exercise has is not offered. */
function isOffered(group: Group, value: string, all: readonly Findable[]): boolean {
  return value === NOTHING || all.some((exercise: Facets) => exercise[group].includes(value));
}

function byName([, one]: readonly [string, string], [, other]: readonly [string, string]): number {
  return one.localeCompare(other, 'en');
}

const sentence = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
