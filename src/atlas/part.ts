import type { BoneId } from './bone-id.ts';
import type { PartId } from './part-id.ts';
import type { PartKind } from './part-kind.ts';
import type { MmPoint } from './place.ts';

/** In which order the parts of a figure are uncovered: each layer lies over those before it, the last one apart. */
export const LAYERS = ['bone', 'joint', 'deep', 'middle', 'surface', 'nerve-vessel-bursa'] as const;

/** One of them. */
export type LayerId = (typeof LAYERS)[number];

/** What a muscle does at the hip. */
export type Job = 'flexor' | 'extensor' | 'abductor' | 'adductor' | 'outward-rotator' | 'inward-rotator';

/** A bone of the model, or one beyond its borders. */
export type AttachedBone = BoneId | 'upper-lumbar-spine' | 'kneecap' | 'tibia' | 'fibula';

/** Where a part is fixed to bone. */
export interface Attachment {
  readonly at: 'origin' | 'insertion';
  readonly bone: AttachedBone;
  /** Where on that bone, in words. */
  readonly place: string;
}

/** An attachment with the published points near it, and the source that gives them. */
export interface PointedAttachment extends Attachment {
  readonly points: readonly { readonly point: MmPoint; readonly source: string }[];
}

/** What an author writes about a part. */
export interface PartEntry {
  readonly id: PartId;
  readonly name: string;
  /** What to call it in plain words. */
  readonly lay: string;
  /** Other names for it. */
  readonly also?: readonly string[];
  /** What it does, one plain sentence. */
  readonly says: string;
  readonly layer: LayerId;
  readonly jobs?: readonly Job[];
  readonly attach?: readonly Attachment[];
  /** The nerve that makes it work. */
  readonly nerve?: string;
  /** Where jobs and nerve are stated: ids of `content/sources`. Empty: general knowledge, no source read. */
  readonly sources: readonly string[];
  /** Articles and conditions of which it is a subject. */
  readonly articles: readonly string[];
}

/** A part of the model, with all that a reader can learn about it. */
export interface Part extends PartEntry {
  readonly kind: PartKind;
  readonly attach: readonly PointedAttachment[];
  /** Nobody with anatomical training has looked at it yet: a figure must say so. */
  readonly review: null;
}
