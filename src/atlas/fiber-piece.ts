import type { PartId } from './part-id.ts';
import type { End, PieceShape, SlabShape } from './part-shape.ts';
import type { Mm3, MmPoint } from './place.ts';
import { strapFibers } from './strap.ts';

/** What most muscles, or most ligaments, share; each may say otherwise. */
type Unusual = Partial<Omit<SlabShape, 'type' | 'fibers' | 'half' | 'ends'>>;

/** A muscle from its fibers. */
export function muscle(
  part: PartId,
  ends: readonly [End, End],
  half: readonly number[],
  fibers: readonly (readonly MmPoint[])[],
  unusual: Unusual = {},
): PieceShape {
  return {
    part,
    shape: {
      type: 'slab',
      fibers,
      half,
      ends,
      grid: [20, 36],
      lies: 'over-all',
      tendon: [0.06, 0.12],
      ...unusual,
    },
  };
}

/** A strap-like muscle from a path: x, y, z, width. */
export function strap(
  part: PartId,
  ends: readonly [End, End],
  half: readonly number[],
  { path, facing, ...unusual }: { readonly path: readonly MmPoint[]; readonly facing: readonly Mm3[] } & Unusual,
): PieceShape {
  return muscle(part, ends, half, strapFibers(path, ...facing), { grid: [14, 48], squareness: 2.2, ...unusual });
}

/** A ligament from its fibers: flatter than a muscle, and tendon all along. */
export function ligament(
  part: PartId,
  ends: readonly [End, End],
  half: readonly number[],
  fibers: readonly (readonly MmPoint[])[],
  unusual: Unusual = {},
): PieceShape {
  return muscle(part, ends, half, fibers, { grid: [14, 22], tendon: [1, 0], squareness: 5, ...unusual });
}
