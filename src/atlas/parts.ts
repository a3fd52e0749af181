import { ATTACHMENT_POINTS, POINT_SOURCE } from './attachment-points.ts';
import { BONE_PARTS } from './bone-parts.ts';
import { DEEP_MUSCLE_PARTS } from './deep-muscle-parts.ts';
import { LIGAMENT_PARTS } from './ligament-parts.ts';
import { OUTER_MUSCLE_PARTS } from './outer-muscle-parts.ts';
import type { Attachment, Part, PartEntry, PointedAttachment } from './part.ts';
import type { PartId } from './part-id.ts';
import { kindOf } from './part-kind.ts';
import { SOFT_PARTS } from './soft-parts.ts';

/** All parts of the model, from the bones outward. */
export const PARTS: readonly Part[] = [
  ...BONE_PARTS,
  ...LIGAMENT_PARTS,
  ...DEEP_MUSCLE_PARTS,
  ...OUTER_MUSCLE_PARTS,
  ...SOFT_PARTS,
].map((entry) => ({
  ...entry,
  kind: kindOf(entry.id),
  attach: (entry.attach ?? []).map((attachment) => pointed(entry, attachment)),
  review: null,
}));

const byId = new Map(PARTS.map((part) => [part.id, part]));

/** What there is to know about a part. */
export function partOf(id: PartId): Part {
  const part = byId.get(id);
  if (!part) throw new Error(`There is no text for the part "${id}": write it in src/atlas.`);
  return part;
}

function pointed({ id }: PartEntry, attachment: Attachment): PointedAttachment {
  const { at, bone } = attachment;
  const points = ATTACHMENT_POINTS.filter((one) => one.muscle === id && one.at === at && one.bone === bone);
  return { ...attachment, points: points.map(({ point }) => ({ point, source: POINT_SOURCE })) };
}
