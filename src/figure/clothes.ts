import { BODY } from '#posing';
import { LIMBS } from './limbs.ts';
import type { Look } from './look.ts';

/** How deep each vertex lies inside a piece of clothing, in meters; below zero outside. A hem runs where it is zero. */
export interface Clothes {
  readonly shirt: Float32Array;
  readonly trousers: Float32Array;
  readonly socks: Float32Array;
}

const { hip, knee, ankle, shoulder, elbow } = BODY;
const WAIST = hip + 0.088;
const ABSENT = -1;

/** Dresses a figure by the places of its vertices on the upright body. */
export function clothesOf(
  look: Pick<Look, 'sleeve' | 'trouserLeg'>,
  {
    upright,
    limbs,
    matter,
  }: { readonly upright: Float32Array; readonly limbs: Uint8Array; readonly matter: Uint8Array },
): Clothes {
  const count = limbs.length;
  const clothes = { shirt: new Float32Array(count), trousers: new Float32Array(count), socks: new Float32Array(count) };
  const sleeveEnd = shoulder - (shoulder - elbow) * look.sleeve;
  const legEnd = hip - (hip - ankle) * look.trouserLeg;
  for (let vertex = 0; vertex < count; vertex += 1) {
    const [x, y, z] = [upright[vertex * 3] ?? 0, upright[vertex * 3 + 1] ?? 0, upright[vertex * 3 + 2] ?? 0];
    const limb = LIMBS[limbs[vertex] ?? 0] ?? 'trunk';
    const isArm = limb.startsWith('arm');
    const isLeg = limb.startsWith('leg');
    const isBody = matter[vertex] === 0;
    const neckline = Math.hypot(x, y - (shoulder + 0.092), (z + 0.012) * 0.9) - 0.088;
    clothes.shirt[vertex] = !isBody ? ABSENT : Math.min(isArm ? y - sleeveEnd : y - WAIST, neckline);
    clothes.trousers[vertex] = !isBody || isArm ? ABSENT : Math.min(y - legEnd, WAIST + 0.02 - y);
    clothes.socks[vertex] = isBody && isLeg ? Math.min(ankle + 0.075, knee) - y : ABSENT;
  }
  return clothes;
}

/** How thick the cloth is on a vertex, in meters: soft at the hem, so that it does not fray. */
export function thicknessAt({ shirt, trousers }: Clothes, vertex: number): number {
  const soft = (depth: number) => Math.max(0, Math.min(1, depth / 0.016 + 0.5));
  const overAll = Math.max(shirt[vertex] ?? ABSENT, trousers[vertex] ?? ABSENT);
  return soft(overAll) * 0.005 + soft(shirt[vertex] ?? ABSENT) * 0.003;
}
