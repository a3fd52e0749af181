import { BODY, boneNamed, type Placement, pointOn, SIDES, signOf } from '#posing';
import type { Mesh } from '#solid';
import { add, cross, dot, normalize, scale, subtract, type Vec3 } from '#space';
import type { BodyField } from './body-field.ts';
import type { Carried } from './carried.ts';

/** How far the band stands off the middle of a leg, in a direction, in meters. */
export type Reach = (middle: Vec3, out: Vec3) => number;

/**
 * The reach of a band that lies on the skin. It marches from outside: from inside it would find the wrong leg. Only the
 * flesh that it lies around counts: beside a bent knee the calf is as near as the thigh.
 */
export function ontoSkin(field: BodyField, around: 'thighs' | 'shanks'): Reach {
  const bone = around === 'thighs' ? 'thigh' : 'shank';
  const flesh = Uint8Array.from(
    [...field.cones.keys()].filter((index) => field.cones[index]?.bone.name.startsWith(`${bone}.`)),
  );
  return (middle, out) => {
    let reach = FROM;
    for (let step = 0; step < 14; step += 1) {
      const [x, y, z] = add(middle, scale(out, reach));
      reach = Math.max(0.03, reach - (field.at(x, y, z, gradient, flesh, 0, flesh.length) - SKIN_GAP) * 0.9);
    }
    return reach;
  };
}

const AROUND = 72;
const ROWS = 5;
const WIDTH = 0.05;
/** From where the band is drawn tight to the skin, in meters. */
const FROM = 0.13;
const SKIN_GAP = 0.009;
const gradient = new Float64Array(3);

/** A loop of elastic band around the thighs, over the knees, or around the shanks. */
export function band(around: 'thighs' | 'shanks'): Carried {
  const mesh: Mesh = {
    positions: new Float32Array(AROUND * ROWS * 3),
    normals: new Float32Array(AROUND * ROWS * 3),
    triangles: Uint32Array.from(bandTriangles()),
  };
  const height =
    around === 'thighs' ? BODY.hip + (BODY.knee - BODY.hip) * 0.74 : BODY.knee + (BODY.ankle - BODY.knee) * 0.78;
  const bone = around === 'thighs' ? 'thigh' : 'shank';
  const centers = (placed: readonly Placement[], dy: number) =>
    SIDES.map((side) =>
      pointOn(placed, boneNamed(`${bone}.${side}`), [signOf(side) * BODY.hipHalfWidth, height + dy, 0.008]),
    ) as [Vec3, Vec3];
  const lay = (placed: readonly Placement[], reachAt: Reach) => {
    for (let row = 0; row < ROWS; row += 1) {
      const dy = (row / (ROWS - 1) - 0.5) * WIDTH;
      layRow(mesh, row, centers(placed, dy), centers(placed, dy + 0.01), reachAt);
    }
  };
  return { kind: 'band', mesh, lay };
}

function* bandTriangles(): Generator<number> {
  for (let i = 0; i < AROUND; i += 1)
    for (let row = 0; row < ROWS - 1; row += 1) {
      const [a, b] = [i * ROWS + row, ((i + 1) % AROUND) * ROWS + row];
      yield* [a, b, a + 1, b, b + 1, a + 1];
    }
}

function layRow(
  { positions, normals }: Mesh,
  row: number,
  [left, right]: [Vec3, Vec3],
  above: [Vec3, Vec3],
  reachAt: Reach,
): void {
  const up = normalize(add(subtract(above[0], left), subtract(above[1], right)));
  const across = subtract(left, right);
  const east = normalize(subtract(across, scale(up, dot(across, up))));
  const north = cross(up, east);
  for (let i = 0; i < AROUND; i += 1) {
    const angle = (i / AROUND) * 2 * Math.PI;
    const out = add(scale(east, Math.cos(angle)), scale(north, Math.sin(angle)));
    const center = Math.cos(angle) >= 0 ? left : right;
    const at = (i * ROWS + row) * 3;
    const point = add(center, scale(out, reachAt(center, out)));
    positions.set([point[0], Math.max(0.001, point[1]), point[2]], at);
    normals.set(out, at);
  }
}
