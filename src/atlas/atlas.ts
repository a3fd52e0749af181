import { boundsOf, mirroredMesh, type SplinePoint } from '#solid';
import { mirrored, type Vec3 } from '#space';
import type { BoneId } from './bone-id.ts';
import { BONES, boneMesh, DISC_FIELDS, HEAD_CARTILAGE_FIELD, type SolidField, SYMPHYSIS_FIELD } from './bones.ts';
import { BUILD_ORDER } from './build-order.ts';
import { PART_IDS, type PartId } from './part-id.ts';
import type { PieceShape } from './part-shape.ts';
import { type LaidPiece, layPiece, type Piece } from './piece.ts';
import { pointInSpace } from './place.ts';
import { thinned } from './thinned.ts';
import { areNear, type Box, type Obstacle, REACH_METERS } from './union.ts';

/** How fine the model is: for figures, or light, for the view that can be turned. */
export type AtlasDetail = 'figure' | 'live';

/**
 * The right hip region from inside outward: bones, then all else from deep to shallow. The same every time; takes some
 * seconds, less when only some parts are wanted.
 */
export function buildAtlas(detail: AtlasDetail, wanted: readonly PartId[] = PART_IDS): readonly Piece[] {
  const last = BUILD_ORDER.findLastIndex(({ part }) => wanted.includes(part));
  const soft = softPieces(BUILD_ORDER.slice(0, last + 1)).map(({ piece }) => piece);
  const pieces = [...bonePieces(VOXELS[detail], wanted), ...(detail === 'live' ? soft.map(thinned) : soft)];
  return pieces.filter(({ part }) => wanted.includes(part));
}

/** The same parts of the left side. Those that lie in the middle are left out: they have both sides already. */
export function leftSide(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ part }) => !MIDDLE.includes(part)).map(mirroredPiece);
}

/** A piece as the mirror shows it. */
export function mirroredPiece({ part, mesh, fibers }: Piece): Piece {
  return {
    part,
    mesh: mirroredMesh(mesh),
    ...(fibers && { fibers: { ...fibers, lines: fibers.lines.map((line) => line.map(mirrored)) } }),
  };
}

/** Cells of the bones, in meters. */
export const VOXELS: Readonly<Record<AtlasDetail, number>> = { figure: 0.002, live: 0.0032 };
/** Small things need finer cells, the plump femur makes do with coarser ones: a share of those of the other bones. */
const SMALL_SHARE = 0.7;
const FEMUR_SHARE = 1.4;

/** Parts that both sides share. */
const MIDDLE: readonly PartId[] = [
  'sacrum',
  'fourth-lumbar-vertebra',
  'fifth-lumbar-vertebra',
  'lumbar-discs',
  'pubic-symphysis',
];

function bonePieces(voxel: number, wanted: readonly PartId[]): readonly Piece[] {
  const small = voxel * SMALL_SHARE;
  const fields: readonly (readonly [PartId, SolidField, voxel: number])[] = [
    ...(Object.entries(BONES) as [BoneId, SolidField][]).map(
      ([part, bone]) => [part, bone, part === 'femur' ? voxel * FEMUR_SHARE : voxel] as const,
    ),
    ...DISC_FIELDS.map((disc) => ['lumbar-discs', disc, small] as const),
    ['pubic-symphysis', SYMPHYSIS_FIELD, small],
    ['head-cartilage', HEAD_CARTILAGE_FIELD, small],
  ];
  return fields
    .filter(([part]) => wanted.includes(part))
    .map(([part, field, cell]) => ({ part, mesh: boneMesh(field, cell) }));
}

/** All pieces that are no bones, each laid over bones and what came before it. */
export function softPieces(shapes: readonly PieceShape[] = BUILD_ORDER): readonly LaidPiece[] {
  const bones = Object.values(BONES).map(
    ({ searched, lumps }): Obstacle => ({ type: 'bone', field: searched, ...boundsOf(lumps, 0) }),
  );
  const laid: LaidPiece[] = [];
  for (const shape of shapes) {
    const box = boxOf(shape);
    const earlier = laid.filter(({ piece }) => givesWayTo(shape, piece.part)).map(({ obstacle }) => obstacle);
    laid.push(
      layPiece(
        shape,
        [...bones, ...earlier].filter((body) => areNear(body, box, REACH_METERS)),
      ),
    );
  }
  return laid;
}

/** Parts within the joint push nothing aside: the capsule does that for them. */
const WITHIN_JOINT: readonly PartId[] = [
  'socket-cartilage',
  'labrum',
  'transverse-ligament',
  'socket-fat-pad',
  'round-ligament',
];

function givesWayTo({ shape }: PieceShape, part: PartId): boolean {
  if (shape.type === 'cord') return shape.over.includes(part);
  return shape.type === 'slab' && shape.lies === 'over-all' && !WITHIN_JOINT.includes(part);
}

/** The box that holds the points of a shape. */
function boxOf({ shape }: PieceShape): Box {
  const points: readonly SplinePoint[] = (
    shape.type === 'slab' ? shape.fibers.flat() : shape.type === 'cord' ? shape.path : [shape.at]
  ).map(pointInSpace);
  const side = (axis: number, pick: (...values: number[]) => number) =>
    pick(...points.map((point) => point[axis] ?? 0));
  const corner = (pick: (...values: number[]) => number): Vec3 => [side(0, pick), side(1, pick), side(2, pick)];
  return { min: corner(Math.min), max: corner(Math.max) };
}
