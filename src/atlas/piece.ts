import {
  boundsOf,
  cushion,
  gridShapes,
  type Mesh,
  placed,
  type Shape,
  type SplinePoint,
  slabOf,
  smoothNormals,
  splineThrough,
  tubeAlong,
  tubeShapes,
} from '#solid';
import { add, cross, dot, normalize, type Rotation, type Vec3 } from '#space';
import { BONES } from './bones.ts';
import { shareOfLine } from './fiber-pattern.ts';
import { type LaidSlab, laySlab, pushedOut, wayToBone } from './lay-slab.ts';
import type { PartId } from './part-id.ts';
import type { CordShape, CushionShape, PieceShape, SlabShape } from './part-shape.ts';
import { inSpace, pointInSpace } from './place.ts';
import { type Obstacle, unionOf } from './union.ts';

/** One closed skin of a part; meters, in the space of all our figures. */
export interface Piece {
  readonly part: PartId;
  readonly mesh: Mesh;
  /** For parts with fibers. */
  readonly fibers?: Fibers;
}

/** Where each vertex lies among the fibers. */
export interface Fibers {
  /** 0 to 1 from the first fiber to the last, and 0 to 1 from origin to insertion. */
  readonly across: Float32Array;
  readonly along: Float32Array;
  /** How much of the length is tendon, at the origin and at the insertion. */
  readonly tendon: readonly [number, number];
  /** The middle surface: lines from origin to insertion. */
  readonly lines: readonly (readonly Vec3[])[];
}

/** A piece, and the body of it that pushes aside what is laid later. */
export interface LaidPiece {
  readonly piece: Piece;
  readonly obstacle: Obstacle;
}

/** Makes a piece that gives way to what lies below it. */
export function layPiece({ part, shape }: PieceShape, below: readonly Obstacle[]): LaidPiece {
  if (shape.type === 'slab') return slabPiece(part, shape, below);
  return shape.type === 'cord' ? cordPiece(part, shape, below) : cushionPiece(part, shape);
}

function slabPiece(part: PartId, shape: SlabShape, below: readonly Obstacle[]): LaidPiece {
  const obstacles = unionOf(below);
  const laid = laySlab(shape, obstacles);
  const { mesh, across, along } = slabOf(laid);
  if (shape.lies !== 'as-it-is') keepOut(mesh.positions, along, obstacles);
  return {
    piece: {
      part,
      mesh: { ...mesh, normals: smoothNormals(mesh) },
      fibers: { across: across.map(shareOfLine), along, tendon: shape.tendon, lines: laid.lines },
    },
    obstacle: slabObstacle(laid),
  };
}

const gradient = new Float64Array(3);
/** A vertex this deep in another part belongs to an end that is meant to be there. */
const DEEPEST_METERS = 0.012;
const SKIN_METERS = 0.0002;

/** Moves the vertices of a skin out of what it should only touch, but for its ends. */
function keepOut(positions: Float32Array, along: Float32Array, obstacles: ReturnType<typeof unionOf>): void {
  for (const [vertex, share] of along.entries()) {
    if (share < 0.08 || share > 0.93) continue;
    for (let step = 0; step < 2; step += 1) {
      const at = vertex * 3;
      const [x, y, z] = [positions[at] as number, positions[at + 1] as number, positions[at + 2] as number];
      const depth = obstacles(x, y, z, gradient) - SKIN_METERS;
      if (depth >= 0 || depth < -DEEPEST_METERS) break;
      positions[at] = x - (gradient[0] as number) * depth;
      positions[at + 1] = y - (gradient[1] as number) * depth;
      positions[at + 2] = z - (gradient[2] as number) * depth;
    }
  }
}

/** The body of a laid slab, by every other of its points. */
function slabObstacle({ lines, halves }: LaidSlab): Obstacle {
  const isKept = (at: number, last: number) => at % 2 === 0 || at === last;
  const grid = lines
    .map((line, i): readonly SplinePoint[] =>
      line.map((point, j): SplinePoint => [...point, halves[i]?.[j] ?? 0]).filter((_, j) => isKept(j, line.length - 1)),
    )
    .filter((_, i) => isKept(i, lines.length - 1));
  return obstacleOf(gridShapes(grid));
}

function obstacleOf(shapes: readonly Shape[]): Obstacle {
  return { type: 'soft', shapes, ...boundsOf([{ shapes, melt: 0, way: 'add' }], 0) };
}

/** Steps of a cord between two points of its path. */
const CORD_STEPS = 5;

function cordPiece(part: PartId, { path, on }: CordShape, below: readonly Obstacle[]): LaidPiece {
  const line = splineThrough(path.map(pointInSpace), (path.length - 1) * CORD_STEPS);
  const radii = line.map(([, , , radius = 0]) => radius);
  const places = line.map(([x = 0, y = 0, z = 0]): Vec3 => [x, y, z]);
  const laid = on
    ? places.map((place, at) => add(place, wayToBone(place, BONES[on].searched, (radii[at] ?? 0) * 0.6)))
    : (pushedOut([places], [radii], unionOf(below))[0] as readonly Vec3[]);
  const points = laid.map((place, at): SplinePoint => [...place, radii[at] ?? 0]);
  return {
    piece: { part, mesh: tubeAlong(laid, radii, 'round') },
    obstacle: obstacleOf(tubeShapes(points, 1)),
  };
}

function cushionPiece(part: PartId, { at, radii, facing }: CushionShape): LaidPiece {
  const [thick, high, wide] = radii.map((radius) => radius / 1000) as [number, number, number];
  const shape = cushion({ center: [0, 0, 0], radii: [wide, high, thick], squareFromAbove: 2, squareFromSide: 2 });
  const center = inSpace(at);
  const way = normalize(inSpace(facing));
  const [side, edge] = [normalize(cross([0, 1, 0], way)), (wide + high) / 2 - thick];
  const up = cross(way, side);
  const rim = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step): SplinePoint => {
    const angle = (step / 8) * 2 * Math.PI;
    const [across, upward] = [Math.cos(angle) * edge * 0.7, Math.sin(angle) * edge * 0.7];
    return [...add(center, add(scaled(side, across), scaled(up, upward))), thick];
  });
  return {
    piece: { part, mesh: placed(shape, turnTo(way), center) },
    obstacle: obstacleOf(gridShapes([rim.map((): SplinePoint => [...center, thick]), rim])),
  };
}

function scaled([x, y, z]: Vec3, by: number): Vec3 {
  return [x * by, y * by, z * by];
}

/** The turn that makes what looks forward look another way. */
function turnTo(way: Vec3): Rotation {
  const forward: Vec3 = [0, 0, 1];
  const [x, y, z] = cross(forward, way);
  const w = 1 + dot(forward, way);
  const size = Math.hypot(x, y, z, w);
  return [x / size, y / size, z / size, w / size];
}
