export { type Choices, mapGroups, NO_CHOICES, readChoices, SINGLE, without, writeChoices } from './choices.ts';
export { demandsOf } from './demands.ts';
export { type Facets, type Findable, findable, GROUPS, type Group, NOTHING } from './facets.ts';
export { type Instead, insteadOf, type Lack, nearness } from './instead.ts';
export { apartFromLadders, type Ladder, ladderOf, loopIn, type Rung } from './ladder.ts';
export { countsOf, type Drop, fitting, worthDropping } from './narrow.ts';
export type { Shelf } from './shelf.ts';
export { type Swap, swapsOf } from './swap.ts';
