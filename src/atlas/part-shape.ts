import type { BoneId } from './bone-id.ts';
import type { PartId } from './part-id.ts';
import type { Mm3, MmPoint } from './place.ts';

/** What the end of a muscle or ligament is laid on: a bone, hip bone or sacrum, or nothing (it ends in other tissue, or beyond the model). */
export type End = BoneId | 'pelvis' | 'free';

/** A sheet of fibers with a thickness: most muscles and ligaments. Millimeters. */
export interface SlabShape {
  readonly type: 'slab';
  /** Lines from origin to insertion, side by side, each with equally many points; in the pelvis frame. */
  readonly fibers: readonly (readonly MmPoint[])[];
  /** Half the thickness, from origin to insertion at even steps. */
  readonly half: readonly number[];
  /** How thick each part of the width is, from the first fiber to the last; left out: alike, and rounded off at the edges. */
  readonly across?: readonly number[];
  /** How square the cross section is: 2 is an ellipse. */
  readonly squareness?: number;
  readonly ends: readonly [origin: End, insertion: End];
  /** Lines across and steps along. */
  readonly grid: readonly [across: number, along: number];
  /** Whether bones and deeper parts push it aside; `bones`: bones only. */
  readonly lies: 'over-all' | 'over-bones' | 'as-it-is';
  /** How much of its length is tendon, at the origin and at the insertion. */
  readonly tendon: readonly [origin: number, insertion: number];
}

/** A round cord whose points are x, y, z and radius. Millimeters. */
export interface CordShape {
  readonly type: 'cord';
  readonly path: readonly MmPoint[];
  /** Parts that push it aside, beside the bones. */
  readonly over: readonly PartId[];
  /** The bone that it creeps along, touching it. */
  readonly on?: BoneId;
}

/** A flat cushion: half its thickness, height and width, and the way its flat side looks. Millimeters. */
export interface CushionShape {
  readonly type: 'cushion';
  readonly at: MmPoint;
  readonly radii: readonly [thick: number, high: number, wide: number];
  readonly facing: Mm3;
}

/** A piece of geometry, and the part that it belongs to. */
export interface PieceShape {
  readonly part: PartId;
  readonly shape: SlabShape | CordShape | CushionShape;
}
