import { type Field, gridAt, splineThrough } from '#solid';
import { add, scale, type Vec3 } from '#space';
import { BONES } from './bones.ts';
import { shareOfLine } from './fiber-pattern.ts';
import type { End, SlabShape } from './part-shape.ts';
import { inSpace } from './place.ts';

/** A slab laid over what is below it: its lines and half thicknesses, in meters. */
export interface LaidSlab {
  readonly lines: readonly (readonly Vec3[])[];
  readonly halves: readonly (readonly number[])[];
}

/** Brings the ends of a slab to their bones, and pushes the rest out of bones and deeper parts. */
export function laySlab(shape: SlabShape, obstacles: Field): LaidSlab {
  const [width, length] = shape.grid;
  const shares = Array.from({ length: width + 1 }, (_, line) => shareOfLine(line / width));
  const fibers = shape.fibers.map((fiber) => fiber.map(inSpace));
  const grid = gridAt(fibers, length, shares).map((line) => line.map(([x = 0, y = 0, z = 0]): Vec3 => [x, y, z]));
  const halves = halvesOf(shape, shares);
  const ended = endsOnBone(grid, shape);
  return { lines: shape.lies === 'as-it-is' ? ended : pushedOut(ended, halves, obstacles), halves };
}

/** Half the thickness at every point: along the length as given, across it round. */
function halvesOf({ half, across, squareness = 2.6, grid: [, length] }: SlabShape, shares: readonly number[]) {
  const along = splineThrough(
    half.map((value, at) => [at, 0, 0, value / 1000]),
    length,
  );
  const sides =
    across &&
    splineThrough(
      across.map((value, at) => [at, 0, 0, value]),
      shares.length - 1,
    );
  return shares.map((share, line) => {
    const round = Math.sqrt(Math.max(0, 1 - Math.abs(2 * share - 1) ** squareness));
    return along.map(([, , , value = 0]) => value * round * (sides?.[line]?.[3] ?? 1));
  });
}

/** How much of the length follows an end to its bone. */
const END_SHARE = 0.16;
/** How deep an end sits in its bone. */
const SUNK_METERS = 0.0006;

function boneAt(end: Exclude<End, 'free'>): Field {
  return end === 'pelvis' ? PELVIS : BONES[end].searched;
}

/** Hip bone or sacrum, whichever is nearer. */
const PELVIS: Field = (x, y, z, out) => {
  const hip = BONES['hip-bone'].searched(x, y, z, gradient);
  const sacrum = BONES.sacrum.searched(x, y, z, out);
  if (hip < sacrum) out.set(gradient.subarray(0, 3));
  return Math.min(hip, sacrum);
};

function endsOnBone(grid: readonly (readonly Vec3[])[], { ends }: SlabShape): readonly (readonly Vec3[])[] {
  const [origin, insertion] = ends;
  return grid.map((line) => {
    const atStart = origin === 'free' ? ZERO : wayToBone(line[0] as Vec3, boneAt(origin));
    const atEnd = insertion === 'free' ? ZERO : wayToBone(line.at(-1) as Vec3, boneAt(insertion));
    return line.map((point, at) => {
      const along = at / (line.length - 1);
      const [near, far] = [fade(along), fade(1 - along)];
      return add(point, add(scale(atStart, near), scale(atEnd, far)));
    });
  });
}

const ZERO: Vec3 = [0, 0, 0];

function fade(along: number): number {
  return Math.max(0, 1 - along / END_SHARE) ** 2;
}

const gradient = new Float64Array(3);

/** The way from a point to so many meters above the skin of a bone. */
export function wayToBone(point: Vec3, field: Field, above = -SUNK_METERS): Vec3 {
  const way = new Float64Array(3);
  let at = point;
  for (let step = 0; step < 8; step += 1) {
    const distance = field(...at, way) - above;
    at = add(at, scale([way[0] as number, way[1] as number, way[2] as number], -0.9 * distance));
  }
  return [at[0] - point[0], at[1] - point[1], at[2] - point[2]];
}

const ROUNDS = 5;
/** What lies deeper than this below a skin came through from the other side: it is left alone. */
const DEEPEST_METERS = 0.02;
const GAP_METERS = 0.0004;
/** Points with this much room at first are not asked again. */
const FAR_METERS = 0.01;

/** Moves points out of the obstacles by as much as the slab is thick there; the moves are evened out over neighbors. */
export function pushedOut(
  grid: readonly (readonly Vec3[])[],
  halves: readonly (readonly number[])[],
  obstacles: Field,
): readonly (readonly Vec3[])[] {
  let moves: readonly (readonly Vec3[])[] = grid.map((line) => line.map(() => ZERO));
  const isFar = grid.map((line) => line.map(() => false));
  for (let round = 0; round < ROUNDS; round += 1) {
    const pushed = grid.map((line, i) =>
      line.map((point, j) => {
        const move = moves[i]?.[j] ?? ZERO;
        const along = j / (line.length - 1);
        const free = Math.min(1, along / 0.12, (1 - along) / 0.1);
        if (free <= 0 || isFar[i]?.[j]) return move;
        const wanted = (halves[i]?.[j] ?? 0) * 0.9 * free + GAP_METERS;
        const lack = wanted - obstacles(...add(point, move), gradient);
        if (round === 0 && lack < -FAR_METERS) (isFar[i] as boolean[])[j] = true;
        if (lack <= 0 || lack > wanted + DEEPEST_METERS) return move;
        return add(move, scale([gradient[0] as number, gradient[1] as number, gradient[2] as number], lack));
      }),
    );
    moves = evened(evened(pushed));
  }
  return grid.map((line, i) => line.map((point, j) => add(point, moves[i]?.[j] ?? ZERO)));
}

/** Each move half its own, half the mean of its neighbors'. The ends stay. */
function evened(moves: readonly (readonly Vec3[])[]): readonly (readonly Vec3[])[] {
  return moves.map((line, i) =>
    line.map((move, j) => {
      if (j === 0 || j === line.length - 1) return move;
      const around = [line[j - 1], line[j + 1], moves[i - 1]?.[j], moves[i + 1]?.[j]].filter(
        (one) => one !== undefined,
      );
      const sum = around.reduce<Vec3>(add, ZERO);
      return add(scale(move, 0.5), scale(sum, 0.5 / around.length));
    }),
  );
}
