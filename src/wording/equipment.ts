import type { Equipment } from '#schema';

/** What an exercise needs, in the words of a household. */
export const equipmentWords: Readonly<Record<Equipment, string>> = {
  mat: 'mat',
  pillow: 'pillow',
  chair: 'chair',
  wall: 'wall',
  step: 'step',
  band: 'exercise band',
  towel: 'towel',
  dumbbell: 'hand weight',
  bench: 'bench or firm sofa',
};

/** A list of things for a card or a summary: "chair, mat". Each thing once; "nothing" if there is none. */
export function equipmentList(things: readonly Equipment[]): string {
  if (things.length === 0) return 'nothing';
  return [...new Set(things)].map((thing) => equipmentWords[thing]).join(', ');
}
