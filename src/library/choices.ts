import { type Facets, GROUPS, type Group } from './facets.ts';

/** What was chosen in each group; nothing chosen narrows nothing. */
export type Choices = Facets;

/** Nothing chosen. */
export const NO_CHOICES: Choices = {
  position: [],
  level: [],
  have: [],
  no: [],
  goal: [],
  muscle: [],
  condition: [],
};

/** Groups of which one thing at most can be chosen. */
export const SINGLE: readonly Group[] = ['muscle', 'condition'];

/** Reads choices from the query of an address. What is not known is passed over, whatever it is. */
export function readChoices(query: string, known: Facets): Choices {
  const asked = new URLSearchParams(query);
  return mapGroups((group) => {
    const said = asked.getAll(group).join(',').split(',');
    const chosen = known[group].filter((value) => said.includes(value));
    return SINGLE.includes(group) ? chosen.slice(0, 1) : chosen;
  });
}

/** Writes choices as the query of an address: "?position=sitting,standing&no=floor". Empty when nothing is chosen. */
export function writeChoices(choices: Choices): string {
  const said = GROUPS.filter((group) => choices[group].length > 0);
  const pairs = said.map((group) => `${group}=${choices[group].join(',')}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The choices without some values of a group; without any values named, without the whole group. */
export function without(choices: Choices, group: Group, values: readonly string[] = choices[group]): Choices {
  return { ...choices, [group]: choices[group].filter((value) => !values.includes(value)) };
}

/** Makes something for every group. */
export function mapGroups<T>(make: (group: Group) => T): Readonly<Record<Group, T>> {
  return Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<Group, T>;
}
