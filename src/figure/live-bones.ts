import { BONES, type Placement, type Pose, placeBones } from '#posing';
import { inverse, multiply, writePlacement } from '#space';
import { spread } from './spread.ts';

/** How many numbers the bones of a pose take: three rows of four for each. */
export const BONE_NUMBERS = BONES.length * 12;

/** Writes, bone by bone, the matrix (3 × 4, by rows) that carries a point of the spread figure into a pose. */
export function writeBones(out: Float32Array, pose: Pose): void {
  writeWay(out, SPREAD, placeBones(pose));
}

/** Writes the matrices from one pose to another, both as placed bones. */
export function writeWay(out: Float32Array, from: readonly Placement[], to: readonly Placement[]): void {
  for (const { index } of BONES) {
    const [before, after] = [from[index], to[index]];
    if (before && after)
      writePlacement(out, index * 12, multiply(after.turn, inverse(before.turn)), before.joint, after.joint);
  }
}

const SPREAD = placeBones(spread());

/** Vertices that are carried by bones. */
export interface Carried {
  /** Three numbers to a vertex. */
  readonly places: Float32Array;
  /** Four bones to a vertex, and their shares, which add up to `whole`. */
  readonly bones: Uint8Array;
  readonly weights: Uint8Array | Float32Array;
}

/** The places of vertices carried by bones, or their directions: those turn, but go nowhere. */
export function carry({ places, bones, weights }: Carried, rows: Float32Array, isDirection = false): Float32Array {
  const carried = new Float32Array(places.length);
  for (let slot = 0; slot < bones.length; slot += 1) {
    const share = weights[slot] as number;
    if (share === 0) continue;
    const vertex = (slot >> 2) * 3;
    for (let axis = 0; axis < 3; axis += 1) {
      const row = (bones[slot] as number) * 12 + axis * 4;
      const turned =
        (rows[row] as number) * (places[vertex] as number) +
        (rows[row + 1] as number) * (places[vertex + 1] as number) +
        (rows[row + 2] as number) * (places[vertex + 2] as number);
      carried[vertex + axis] =
        (carried[vertex + axis] as number) + share * (turned + (isDirection ? 0 : (rows[row + 3] as number)));
    }
  }
  return carried;
}
