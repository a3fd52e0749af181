/** Cracks between pixels: for each corner of a pixel, in which of four directions a crack leaves it. */
export interface Cracks {
  /** Corners in a row: one more than pixels. */
  readonly columns: number;
  /** Bits: 1 right, 2 down, 4 left, 8 up. */
  readonly ways: Uint8Array;
}

/** A chain of corners. */
export interface CrackLine {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** A point in the box of a capture: pixels from its left and top edge. */
export type Point = readonly [x: number, y: number];

/** No cracks yet, for so many pixels. */
export function emptyCracks(width: number, height: number): Cracks {
  return { columns: width + 1, ways: new Uint8Array((width + 1) * (height + 1)) };
}

/** Opens the crack between a pixel and its neighbor to the right, or below. */
export function openCrack({ columns, ways }: Cracks, column: number, row: number, neighbor: 'right' | 'below'): void {
  const end = (row + 1) * columns + column + 1;
  const start = neighbor === 'right' ? end - columns : end - 1;
  ways[start] = (ways[start] as number) | (neighbor === 'right' ? DOWN : RIGHT);
  ways[end] = (ways[end] as number) | (neighbor === 'right' ? UP : LEFT);
}

/** All cracks as closed loops; they do not stop where several meet. For the edges of areas. */
export function loopsOf(cracks: Cracks): readonly CrackLine[] {
  const left = { ...cracks, ways: cracks.ways.slice() };
  const lines: CrackLine[] = [];
  for (let corner = 0; corner < left.ways.length; corner += 1)
    while (left.ways[corner]) lines.push(walk(left, corner, () => false));
  return lines;
}

/** All cracks as strokes that stop where several meet. */
export function strokesOf(cracks: Cracks): readonly CrackLine[] {
  const left = { ...cracks, ways: cracks.ways.slice() };
  const isEnd = (corner: number) => WAYS[cracks.ways[corner] as number] !== 2;
  const lines: CrackLine[] = [];
  for (let corner = 0; corner < left.ways.length; corner += 1)
    if (left.ways[corner] && isEnd(corner)) while (left.ways[corner]) lines.push(walk(left, corner, isEnd));
  for (let corner = 0; corner < left.ways.length; corner += 1)
    while (left.ways[corner]) lines.push(walk(left, corner, isEnd));
  return lines;
}

const RIGHT = 1;
const DOWN = 2;
const LEFT = 4;
const UP = 8;
/** How many ways lead from a corner. */
const WAYS = Uint8Array.from({ length: 16 }, (_, bits) => [1, 2, 4, 8].filter((bit) => bits & bit).length);
/** After a step (0 right, 1 down, 2 left, 3 up): turn right, else left, else go on. Areas that touch stay apart. */
const TURNS = [1, 3, 0];

/** Follows cracks from a corner, closing each behind it. */
function walk({ columns, ways }: Cracks, from: number, isEnd: (corner: number) => boolean): CrackLine {
  const steps = [1, columns, -1, -columns];
  const points: Point[] = [[from % columns, (from / columns) | 0]];
  let corner = from;
  let way = [0, 1, 2, 3].find((each) => (ways[from] as number) & (1 << each));
  while (way !== undefined) {
    const next = corner + (steps[way] as number);
    ways[corner] = (ways[corner] as number) & ~(1 << way);
    ways[next] = (ways[next] as number) & ~(1 << ((way + 2) % 4));
    corner = next;
    points.push([corner % columns, (corner / columns) | 0]);
    if (corner === from || isEnd(corner)) break;
    const open = ways[corner] as number;
    const came = way;
    way = TURNS.map((turn) => (came + turn) % 4).find((each) => open & (1 << each));
  }
  const isClosed = corner === from && points.length > 3;
  return { points: isClosed ? points.slice(0, -1) : points, isClosed };
}
