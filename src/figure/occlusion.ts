import { CONE_SIZE } from '#solid';
import type { BodyField } from './body-field.ts';
import type { Figure } from './figure.ts';

/** How far from the skin one looks for what shuts it in, in meters. */
const LOOKS = [0.05, 0.13] as const;
const FARTHEST = 0.13;
/** Light that reaches even what is shut in on all sides: skin that sinks into skin, as under an arm, is no hole. */
const LEAST_LIGHT = 0.4;

/** Works out how open every vertex of a posed figure is to the sky, the floor taken in when there is one. */
export function openTheSky({ field, mesh: { positions, normals }, occlusion }: Figure, hasFloor: boolean): void {
  const near = coneGrid(field);
  for (let vertex = 0; vertex < occlusion.length; vertex += 1) {
    const at = vertex * 3;
    let shut = 0;
    for (const look of LOOKS) {
      const x = (positions[at] as number) + (normals[at] as number) * look;
      const y = (positions[at + 1] as number) + (normals[at + 1] as number) * look;
      const z = (positions[at + 2] as number) + (normals[at + 2] as number) * look;
      shut += shutShare(field, near(x, y, z), x, y, z, look, hasFloor ? y : 1);
    }
    const share = shut / LOOKS.length;
    occlusion[vertex] = 1 - share + LEAST_LIGHT * share ** 3;
  }
}

/** How open a square of floor under the figure is: `count` × `count` values, 1 open. */
export function openTheFloor(
  field: BodyField,
  {
    y,
    centerX,
    centerZ,
    sideMeters,
    count,
    occlusion,
  }: {
    readonly y: number;
    readonly centerX: number;
    readonly centerZ: number;
    readonly sideMeters: number;
    readonly count: number;
    readonly occlusion: Float32Array;
  },
): void {
  const near = coneGrid(field);
  for (let row = 0, i = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1, i += 1) {
      const x = centerX + (column / (count - 1) - 0.5) * sideMeters;
      const z = centerZ + (row / (count - 1) - 0.5) * sideMeters;
      let shut = 0;
      for (const look of LOOKS) shut += shutShare(field, near(x, y + look, z), x, y + look, z, look, 1);
      occlusion[i] = 1 - shut / LOOKS.length;
    }
}

/** How much of a look is shut by the nearest of some cones, 0 to 1. */
function shutShare(
  { packed }: BodyField,
  cones: readonly number[],
  x: number,
  y: number,
  z: number,
  look: number,
  open: number,
): number {
  let free = open;
  for (const cone of cones) {
    const at = cone * CONE_SIZE;
    const dx = x - (packed[at] as number);
    const dy = y - (packed[at + 1] as number);
    const dz = z - (packed[at + 2] as number);
    const along = dx * (packed[at + 3] as number) + dy * (packed[at + 4] as number) + dz * (packed[at + 5] as number);
    const end = packed[at + 6] as number;
    const foot = along < 0 ? 0 : Math.min(along, end);
    const radius = (packed[at + 7] as number) + (packed[at + 8] as number) * foot;
    const square = dx * dx + dy * dy + dz * dz - 2 * along * foot + foot * foot;
    const limit = free + radius;
    if (square < limit * limit) free = Math.sqrt(Math.max(0, square)) - radius;
  }
  return Math.max(0, Math.min(1, (look - free) / look));
}

const CELL = 0.1;
const NONE: readonly number[] = [];

/** Tells, for a point, which cones can be within the farthest look: the others need not be asked. */
function coneGrid({ packed, cones }: BodyField): (x: number, y: number, z: number) => readonly number[] {
  const cells = new Map<number, number[]>();
  const keyOf = (i: number, j: number, k: number) => (i + 100) * 40_000 + (j + 100) * 200 + (k + 100);
  for (let cone = 0; cone < cones.length; cone += 1) {
    const [least, most] = boundsOf(packed, cone);
    for (let i = least[0]; i <= most[0]; i += 1)
      for (let j = least[1]; j <= most[1]; j += 1)
        for (let k = least[2]; k <= most[2]; k += 1) {
          const key = keyOf(i, j, k);
          const cell = cells.get(key);
          if (cell) cell.push(cone);
          else cells.set(key, [cone]);
        }
  }
  return (x, y, z) => cells.get(keyOf(Math.floor(x / CELL), Math.floor(y / CELL), Math.floor(z / CELL))) ?? NONE;
}

/** The first and last cell along each axis in which a cone can matter. */
function boundsOf(
  packed: Float64Array,
  cone: number,
): readonly [least: readonly [number, number, number], most: readonly [number, number, number]] {
  const at = cone * CONE_SIZE;
  const span = packed[at + 6] as number;
  const radius = packed[at + 7] as number;
  const reach = Math.max(radius, radius + (packed[at + 8] as number) * span) + FARTHEST;
  const side = (axis: number, sign: 1 | -1) => {
    const from = packed[at + axis] as number;
    const to = from + (packed[at + 3 + axis] as number) * span;
    return Math.floor((sign < 0 ? Math.min(from, to) - reach : Math.max(from, to) + reach) / CELL);
  };
  return [
    [side(0, -1), side(1, -1), side(2, -1)],
    [side(0, 1), side(1, 1), side(2, 1)],
  ];
}
