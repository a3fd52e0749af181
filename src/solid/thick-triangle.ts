import { cross, dot, normalize, subtract, type Vec3 } from '#space';

/** A triangle with a half thickness at each corner; meters. */
export interface ThickTriangle {
  readonly corners: readonly [Vec3, Vec3, Vec3];
  readonly halves: readonly [number, number, number];
}

/** Writes a distance and its gradient at a point into the first four numbers of `out`. */
export type Sampler = (x: number, y: number, z: number, out: Float64Array) => void;

/** Samples a thick triangle: the distance to it in meters, and the direction away from it (length one). */
export function triangleSampler({ corners, halves }: ThickTriangle): Sampler {
  const [[ax, ay, az], b, c] = corners;
  const [ab, ac] = [subtract(b, corners[0]), subtract(c, corners[0])];
  const [bx, by, bz] = ab;
  const [cx, cy, cz] = ac;
  const [upX, upY, upZ] = normalize(cross(ab, ac));
  const [bb, bc, cc] = [dot(ab, ab), dot(ab, ac), dot(ac, ac)];
  const toShare = 1 / (bb * cc - bc * bc);
  const [halfA, growthB, growthC] = [halves[0], halves[1] - halves[0], halves[2] - halves[0]];
  return (x, y, z, out) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const onB = bx * px + by * py + bz * pz;
    const onC = cx * px + cy * py + cz * pz;
    shareB = (cc * onB - bc * onC) * toShare;
    shareC = (bb * onC - bc * onB) * toShare;
    if (!(shareB >= 0 && shareC >= 0 && shareB + shareC <= 1)) nearestOnSides(onB, onC, bb, bc, cc);
    const qx = px - bx * shareB - cx * shareC;
    const qy = py - by * shareB - cy * shareC;
    const qz = pz - bz * shareB - cz * shareC;
    const away = Math.sqrt(qx * qx + qy * qy + qz * qz);
    out[0] = away - halfA - growthB * shareB - growthC * shareC;
    // In the very plane of the triangle either side is as good.
    const isInPlane = away < 1e-9;
    out[1] = isInPlane ? upX : qx / away;
    out[2] = isInPlane ? upY : qy / away;
    out[3] = isInPlane ? upZ : qz / away;
  };
}

/** The shares of the second and third corner in the nearest point, as the last look left them. */
let shareB = 0;
let shareC = 0;

/** The nearest point lies on one of the three sides: the best of them. */
function nearestOnSides(onB: number, onC: number, bb: number, bc: number, cc: number): void {
  const alongB = clamp(onB / bb);
  const alongC = clamp(onC / cc);
  const alongFar = clamp((onC - bc - onB + bb) / (bb - 2 * bc + cc));
  const byB = alongB * (alongB * bb - 2 * onB);
  const byC = alongC * (alongC * cc - 2 * onC);
  const v = 1 - alongFar;
  const byFar = v * v * bb + 2 * v * alongFar * bc + alongFar * alongFar * cc - 2 * v * onB - 2 * alongFar * onC;
  shareB = byB <= byC && byB <= byFar ? alongB : byFar < byC ? v : 0;
  shareC = byB <= byC && byB <= byFar ? 0 : byFar < byC ? alongFar : alongC;
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
