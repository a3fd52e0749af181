import type { Ground } from './scene.ts';
import { type ShadowMap, sunAt } from './shadow-map.ts';

/** Shade on the grid of the ground. */
export interface GroundShade {
  /** How much darker each grid point is, 0 to 1, and how much of the sun reaches it. */
  shade: Float32Array;
  sun: Float32Array;
  /** The first and last column and row with any shade; none: first above last. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** Shade of no ground. */
export function emptyGroundShade(): GroundShade {
  return { shade: new Float32Array(0), sun: new Float32Array(0), columns: new Int32Array(2), rows: new Int32Array(2) };
}

/** Works out the shade of bodies on the ground: close by from occlusion, farther off from the sun. */
export function shadeGround(into: GroundShade, { count, occlusion, ...square }: Ground, shadow: ShadowMap): void {
  if (into.shade.length !== count * count) {
    into.shade = new Float32Array(count * count);
    into.sun = new Float32Array(count * count);
  }
  into.columns.set([count, -1]);
  into.rows.set([count, -1]);
  const step = square.sideMeters / (count - 1);
  place[1] = square.y;
  for (let row = 0, at = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1, at += 1) {
      const x = square.centerX - square.sideMeters / 2 + column * step;
      const z = square.centerZ - square.sideMeters / 2 + row * step;
      const sun = sunAround(shadow, x, z);
      const shade = (1 - (occlusion[at] as number)) * CONTACT_SHARE + (1 - sun) * CAST_SHARE;
      into.sun[at] = sun;
      into.shade[at] = shade;
      if (shade > 0) note(into, column, row);
    }
}

/** A value of the grid below a place, between its grid points; `outside` where the grid ends. */
export function groundValue(
  values: Float32Array,
  { centerX, centerZ, sideMeters, count }: Ground,
  at: Float64Array,
  outside: number,
): number {
  const u = (((at[0] as number) - centerX) / sideMeters + 0.5) * (count - 1);
  const v = (((at[2] as number) - centerZ) / sideMeters + 0.5) * (count - 1);
  if (!(u >= 0 && v >= 0 && u < count - 1 && v < count - 1)) return outside;
  const column = u | 0;
  const row = v | 0;
  const right = u - column;
  const down = v - row;
  const corner = row * count + column;
  const above = (values[corner] as number) * (1 - right) + (values[corner + 1] as number) * right;
  const below = (values[corner + count] as number) * (1 - right) + (values[corner + count + 1] as number) * right;
  return above * (1 - down) + below * down;
}

const CONTACT_SHARE = 0.55;
const CAST_SHARE = 0.16;
const SPREAD_METERS = 0.012;
const place = new Float64Array(3);

function sunAround(shadow: ShadowMap, x: number, z: number): number {
  let sum = 0;
  for (let corner = 0; corner < 4; corner += 1) {
    place[0] = x + (corner < 2 ? -SPREAD_METERS : SPREAD_METERS);
    place[2] = z + (corner % 2 === 0 ? -SPREAD_METERS : SPREAD_METERS);
    sum += sunAt(shadow, place);
  }
  return sum / 4;
}

function note({ columns, rows }: GroundShade, column: number, row: number): void {
  columns[0] = Math.min(columns[0] as number, column);
  columns[1] = Math.max(columns[1] as number, column);
  rows[0] = Math.min(rows[0] as number, row);
  rows[1] = Math.max(rows[1] as number, row);
}
