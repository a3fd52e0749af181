/** What an exercise can ask of a body that not every body can give. */
export const DEMANDS = ['floor', 'kneeling', 'one-leg'] as const;

/** One of them. */
export type Demand = (typeof DEMANDS)[number];
