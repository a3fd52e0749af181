import { BODY, boneNamed, type Placement, type Prop, pointOn, type Side, signOf } from '#posing';
import type { Mesh } from '#solid';
import { add, cross, dot, mix, normalize, rotate, scale, subtract, type Vec3 } from '#space';
import type { Carried } from './carried.ts';
import { gripOf } from './held-mesh.ts';

/** Half the width of the strap, and how much of it hangs out of a hand; meters. */
const HALF_WIDTH = 0.016;
const TAIL = 0.09;

/** Under the sole from the inner to the outer edge of the left shoe, upright: places and the way out of the foot. */
const SOLE: readonly (readonly [at: Vec3, out: Vec3])[] = (
  [
    [-0.047, 0.05, -1, 0.1],
    [-0.046, 0.022, -1, -0.2],
    [-0.036, 0.001, -0.6, -1],
    [-0.016, -0.006, -0.1, -1],
    [0.016, -0.006, 0.1, -1],
    [0.04, 0.001, 0.6, -1],
    [0.051, 0.022, 1, -0.2],
    [0.052, 0.05, 1, 0.1],
  ] as const
).map(([x, y, outX, outY]) => [
  [BODY.hipHalfWidth + x, y, 0.072],
  [outX, outY, 0],
]);

/** Steps of a free end, so that light runs over it evenly. */
const STEPS = 6;

/** A flat strap around the sole of the working foot, its ends in one or both hands. */
export function footStrap({ place }: Extract<Prop, { kind: 'strap' }>): Carried {
  const { working = 'right', hands = ['left', 'right'] } = place;
  const rows = SOLE.length + 2 * (STEPS + 1);
  const mesh: Mesh = {
    positions: new Float32Array(rows * 6),
    normals: new Float32Array(rows * 6),
    triangles: Uint32Array.from(
      Array.from({ length: rows - 1 }, (_, row) => row * 2).flatMap((a) => [a, a + 2, a + 1, a + 1, a + 2, a + 3]),
    ),
  };
  const lay = (placed: readonly Placement[]) => {
    for (const [row, { at, across, out }] of wayOf(placed, working, hands).entries()) {
      const half = scale(across, HALF_WIDTH);
      mesh.positions.set([...add(at, half), ...subtract(at, half)], row * 6);
      mesh.normals.set([...out, ...out], row * 6);
    }
  };
  return { kind: 'strap', mesh, lay };
}

interface Row {
  readonly at: Vec3;
  readonly across: Vec3;
  readonly out: Vec3;
}

/** From the tail in one hand, around the sole, to the tail in the other. */
function wayOf(placed: readonly Placement[], working: Side, hands: readonly Side[]): Row[] {
  const foot = boneNamed(`foot.${working}`);
  const turn = placed[foot.index]?.turn;
  if (!turn) throw new Error('The foot has not been placed.');
  const sign = signOf(working);
  const forward = rotate(turn, [0, 0, 1]);
  const sole = SOLE.map(([[x, y, z], [outX, outY]]): Row => {
    const out = normalize(rotate(turn, [outX * sign, outY, 0]));
    return { at: pointOn(placed, foot, [x * sign, y, z]), across: forward, out };
  });
  const [inner, outer] = [sole[0], sole.at(-1)] as [Row, Row];
  const [ownHand, otherHand] = [working, hands.find((side) => side !== working) ?? working];
  const outerHand = gripOf(placed, hands.includes(working) ? ownHand : otherHand);
  const innerHand = gripOf(placed, otherHand);
  return [...free(inner, innerHand).reverse(), ...sole, ...free(outer, outerHand)];
}

/** The free end from the foot to a hand, and what hangs out of the hand. */
function free({ at, across, out }: Row, hand: Vec3): Row[] {
  const along = normalize(subtract(hand, at));
  const flat = normalize(subtract(across, scale(along, dot(across, along))));
  const facing = cross(along, flat);
  const rows = Array.from({ length: STEPS }, (_, step) => mix(at, hand, (step + 1) / STEPS));
  const hanging = add(hand, normalizeTo(add(scale(along, 0.5), [0, -1, 0]), TAIL));
  const isOut = dot(facing, out) > 0;
  return [...rows, hanging].map((point) => ({ at: point, across: flat, out: isOut ? facing : scale(facing, -1) }));
}

const normalizeTo = (v: Vec3, size: number): Vec3 => scale(normalize(v), size);
