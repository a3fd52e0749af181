import { length, normalize, scale, subtract, type Vec3 } from '#space';

/** Two balls and all between them: a limb that grows thinner; meters. */
export interface RoundCone {
  readonly a: Vec3;
  readonly b: Vec3;
  readonly radiusA: number;
  readonly radiusB: number;
}

/** How many numbers one cone takes when packed. */
export const CONE_SIZE = 10;

/** Cones in the form that can be asked many million times. */
export function packCones(cones: readonly RoundCone[]): Float64Array {
  const packed = new Float64Array(cones.length * CONE_SIZE);
  for (const [index, cone] of cones.entries()) writeCone(packed, index, cone);
  return packed;
}

/** Packs one cone in place: start, direction, length, radius at the start, its growth per meter, lean of the side. */
export function writeCone(packed: Float64Array, index: number, cone: RoundCone): void {
  const axis = subtract(cone.b, cone.a);
  const size = length(axis);
  const lean = (cone.radiusA - cone.radiusB) / size;
  // A ball that holds the other one is all there is of the cone.
  const isBall = !(Math.abs(lean) < 1);
  const start = isBall && cone.radiusB > cone.radiusA ? cone.b : cone.a;
  const radius = isBall ? Math.max(cone.radiusA, cone.radiusB) : cone.radiusA;
  packed.set(start, index * CONE_SIZE);
  packed.set(isBall ? scale(axis, 0) : normalize(axis), index * CONE_SIZE + 3);
  packed.set(
    isBall ? [0, radius, 0, 0] : [size, radius, -lean, lean / Math.sqrt(1 - lean * lean)],
    index * CONE_SIZE + 6,
  );
}

/** Writes the exact distance to one packed cone, in meters, and its gradient (a vector of length one) into `out`. */
export function sampleCone(
  packed: Float64Array,
  index: number,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
): void {
  const at = index * CONE_SIZE;
  const px = x - (packed[at] as number);
  const py = y - (packed[at + 1] as number);
  const pz = z - (packed[at + 2] as number);
  const ux = packed[at + 3] as number;
  const uy = packed[at + 4] as number;
  const uz = packed[at + 5] as number;
  const along = px * ux + py * uy + pz * uz;
  const aside = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along));
  const end = packed[at + 6] as number;
  const slipped = along - aside * (packed[at + 9] as number);
  const foot = slipped < 0 ? 0 : Math.min(slipped, end);
  const cx = px - ux * foot;
  const cy = py - uy * foot;
  const cz = pz - uz * foot;
  const away = Math.sqrt(cx * cx + cy * cy + cz * cz) || 1e-9;
  out[0] = away - (packed[at + 7] as number) - (packed[at + 8] as number) * foot;
  const toOne = 1 / away;
  out[1] = cx * toOne;
  out[2] = cy * toOne;
  out[3] = cz * toOne;
}

/** The exact distance from a point to one cone, in meters: for small fields. */
export function coneDistance(cone: RoundCone): (x: number, y: number, z: number) => number {
  const packed = packCones([cone]);
  const sample = new Float64Array(4);
  return (x, y, z) => {
    sampleCone(packed, 0, x, y, z, sample);
    return sample[0] as number;
  };
}
