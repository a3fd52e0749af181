import { BODY, boneNamed, type Placement, type Prop, pointOn, SIDES, type Side, signOf } from '#posing';
import { cushion, joined, taperedTube } from '#solid';
import { add, distance, mix, rotate, scale, subtract, type Vec3 } from '#space';
import { axesAlong, type Carried, layable } from './carried.ts';

/** Where a bar lies in a closed hand, and the inner side of the knee and ankle, on the left, upright; meters. */
const GRIP: Vec3 = [BODY.shoulderHalfWidth - 0.034, BODY.wrist - 0.078, -0.015];
const INNER_KNEE: Vec3 = [BODY.hipHalfWidth - 0.052, BODY.knee + 0.01, 0];
const INNER_ANKLE: Vec3 = [BODY.hipHalfWidth - 0.036, BODY.ankle + 0.02, 0];

const on = (placed: readonly Placement[], bone: string, side: Side, [x, y, z]: Vec3): Vec3 =>
  pointOn(placed, boneNamed(`${bone}.${side}`), [signOf(side) * x, y, z]);

/** Where a closed hand holds something, in meters. */
export function gripOf(placed: readonly Placement[], side: Side): Vec3 {
  return on(placed, 'hand', side, GRIP);
}

/** The space between the knees, in meters, and its middle. */
export function betweenKnees(placed: readonly Placement[]): { readonly gap: number; readonly middle: Vec3 } {
  const [left, right] = SIDES.map((side) => on(placed, 'thigh', side, INNER_KNEE)) as [Vec3, Vec3];
  return { gap: distance(left, right), middle: mix(left, right, 0.5) };
}

/** A short bar with two weights, in one hand. */
export function dumbbell(side: Side): Carried {
  const weight = (from: number, to: number) =>
    taperedTube({ from: [0, 0, from], to: [0, 0, to], radiusFrom: 0.036, radiusTo: 0.036 });
  const bar = taperedTube({ from: [0, 0, -0.06], to: [0, 0, 0.06], radiusFrom: 0.013, radiusTo: 0.013 });
  const { mesh, layInto } = layable(joined([bar, weight(-0.108, -0.056), weight(0.056, 0.108)]));
  const { index } = boneNamed(`hand.${side}`);
  const lay = (placed: readonly Placement[]) => {
    const turn = placed[index]?.turn;
    if (!turn) throw new Error(`"hand.${side}" has not been placed.`);
    const axes = [rotate(turn, [1, 0, 0]), rotate(turn, [0, 1, 0]), rotate(turn, [0, 0, 1])] as const;
    layInto({ at: gripOf(placed, side), axes, sizes: [1, 1, 1] });
  };
  return { kind: 'dumbbell', mesh, lay };
}

/** A bar in both hands. */
export function stick({ length }: Extract<Prop, { kind: 'stick' }>): Carried {
  const rest = taperedTube({ from: [-length / 2, 0, 0], to: [length / 2, 0, 0], radiusFrom: 0.011, radiusTo: 0.011 });
  const { mesh, layInto } = layable(rest);
  const lay = (placed: readonly Placement[]) => {
    const [left, right] = SIDES.map((side) => gripOf(placed, side)) as [Vec3, Vec3];
    const along = subtract(left, right);
    const across: Vec3 = Math.abs(along[1]) > 0.9 * distance(left, right) ? [0, 0, 1] : [0, 1, 0];
    layInto({ at: mix(left, right, 0.5), axes: axesAlong(along, across), sizes: [1, 1, 1] });
  };
  return { kind: 'stick', mesh, lay };
}

/** A soft ball between the knees: what it loses in width, it gains around. */
export function kneeBall({ width }: Extract<Prop, { kind: 'ball' }>): Carried {
  const rest = cushion({ center: [0, 0, 0], radii: [1, 1, 1], squareFromAbove: 2, squareFromSide: 2 });
  const { mesh, layInto } = layable(rest);
  const lay = (placed: readonly Placement[]) => {
    const { gap, middle } = betweenKnees(placed);
    const half = Math.min(gap, width) / 2;
    const round = Math.sqrt((width / 2) ** 3 / half);
    layInto({ at: middle, axes: legAxes(placed), sizes: [half, round, round] });
  };
  return { kind: 'ball', mesh, lay };
}

/** A pillow that the legs hold: folded between the knees, or along the legs from knee to ankle. */
export function legPillow({ between, width }: Extract<Prop, { kind: 'leg-pillow' }>): Carried {
  // A cushion is flat along its own y, the legs' x.
  const flat = cushion({ center: [0, 0, 0], radii: [1, 1, 1], squareFromAbove: 4, squareFromSide: 2.4 });
  const turned = (values: Float32Array) =>
    Float32Array.from(values, (_, at) => values[at - (at % 3) + ((at + 1) % 3)] ?? 0);
  const rest = { positions: turned(flat.positions), normals: turned(flat.normals), triangles: flat.triangles };
  const { mesh, layInto } = layable(rest);
  const lay = (placed: readonly Placement[]) => {
    const { gap, middle } = betweenKnees(placed);
    const half = Math.min(gap, width) / 2 + SOFT;
    const ankles = SIDES.map((side) => on(placed, 'shank', side, INNER_ANKLE)) as [Vec3, Vec3];
    const atAnkles = mix(ankles[0], ankles[1], 0.5);
    const isLong = between === 'legs';
    const reach = isLong ? distance(middle, atAnkles) / 2 + 0.08 : 0.11;
    layInto({
      at: isLong ? mix(middle, atAnkles, 0.5) : middle,
      axes: isLong ? axesAlong(kneesApart(placed), subtract(middle, atAnkles)) : legAxes(placed),
      sizes: isLong ? [half, 0.13, reach] : [half, 0.14, reach],
    });
  };
  return { kind: 'leg-pillow', mesh, lay };
}

/** How far a pillow closes around a knee, in meters. */
const SOFT = 0.012;

function kneesApart(placed: readonly Placement[]): Vec3 {
  const [left, right] = SIDES.map((side) => on(placed, 'thigh', side, INNER_KNEE)) as [Vec3, Vec3];
  return subtract(left, right);
}

/** From knee to knee; then across the thighs; then along them. */
function legAxes(placed: readonly Placement[]): readonly [Vec3, Vec3, Vec3] {
  const [left, right] = SIDES.map((side) => {
    const [thigh, shank] = [placed[boneNamed(`thigh.${side}`).index], placed[boneNamed(`shank.${side}`).index]];
    return thigh && shank ? subtract(thigh.joint, shank.joint) : ([0, 1, 0] as Vec3);
  }) as [Vec3, Vec3];
  return axesAlong(kneesApart(placed), scale(add(left, right), 0.5));
}
