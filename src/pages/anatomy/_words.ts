import type { AttachedBone, Job, LayerId, PartId } from '#atlas';
import { partOf } from '#atlas';

/** What readers call the layers, from inside outward. */
export const layerWords: Readonly<Record<LayerId, string>> = {
  bone: 'Bones',
  joint: 'Joint and ligaments',
  deep: 'Deep muscles',
  middle: 'Middle muscles',
  surface: 'Outer muscles',
  'nerve-vessel-bursa': 'Nerves, vessels, bursae',
};

/** The pictures to choose from: what they are called, and which of them show the whole region. */
export const VIEWS = [
  { id: 'front', name: 'Front', isWhole: true },
  { id: 'side', name: 'Side', isWhole: true },
  { id: 'back', name: 'Back', isWhole: true },
  { id: 'back-deep', name: 'Back, deep', isWhole: true },
  { id: 'oblique', name: 'Oblique', isWhole: true },
  { id: 'socket', name: 'Socket, opened', isWhole: false },
  { id: 'ligaments-front', name: 'Ligaments, front', isWhole: false },
  { id: 'ligaments-back', name: 'Ligaments, back', isWhole: false },
  { id: 'nerves-front', name: 'Nerves, front', isWhole: false },
  { id: 'nerves-back', name: 'Nerves, back', isWhole: false },
  { id: 'blood-supply', name: 'Blood supply of the ball', isWhole: false },
] as const;

/** One of them. */
export type ViewId = (typeof VIEWS)[number]['id'];

/** What a muscle does, plain words first. */
export const jobWords: Readonly<Record<Job, string>> = {
  flexor: 'lifts the thigh (flexor)',
  extensor: 'pulls the leg back (extensor)',
  abductor: 'lifts the leg to the side (abductor)',
  adductor: 'draws the leg in (adductor)',
  'outward-rotator': 'turns the leg out (outward rotator)',
  'inward-rotator': 'turns the leg in (inward rotator)',
};

/** The name of a bone within a sentence. */
export function boneName(bone: AttachedBone): string {
  return BEYOND[bone] ?? partOf(bone as PartId).name.toLowerCase();
}

/** Bones beyond the borders of the model. */
const BEYOND: Partial<Record<AttachedBone, string>> = {
  'upper-lumbar-spine': 'upper part of the lower back',
  kneecap: 'kneecap',
  tibia: 'shin bone',
  fibula: 'calf bone',
};
