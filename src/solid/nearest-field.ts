import type { Shape } from './shape.ts';

/** A field that is asked here and there: beyond `within` meters it need not look, and then gives that and no gradient. */
export type SearchedField = (x: number, y: number, z: number, gradient: Float64Array, within?: number) => number;

/** The field of shapes of which only the nearest counts. A tree of boxes is searched; nothing is remembered. */
export function nearestField(shapes: readonly Shape[], reachMeters: number): SearchedField {
  const tree = treeOf(shapes);
  const sample = new Float64Array(4);
  const best = new Float64Array(4);
  const search = (node: Node, x: number, y: number, z: number): void => {
    if (node.type === 'leaf') {
      for (let at = 0; at < node.shapes.length; at += 1) {
        (node.shapes[at] as Shape).sample(x, y, z, sample);
        if ((sample[0] as number) < (best[0] as number)) best.set(sample);
      }
      return;
    }
    const low = leastDistance(node.low, x, y, z);
    const high = leastDistance(node.high, x, y, z);
    if (Math.min(low, high) < (best[0] as number)) search(low <= high ? node.low : node.high, x, y, z);
    if (Math.max(low, high) < (best[0] as number)) search(low <= high ? node.high : node.low, x, y, z);
  };
  return (x, y, z, gradient, within = reachMeters) => {
    best.fill(0);
    best[0] = Math.min(within, reachMeters);
    search(tree, x, y, z);
    gradient[0] = best[1] as number;
    gradient[1] = best[2] as number;
    gradient[2] = best[3] as number;
    return best[0] as number;
  };
}

/** The box around the cores of shapes, and the most that a skin lies outside its core. */
interface Bounds {
  readonly box: Float64Array;
  readonly most: number;
}

type Node = Bounds &
  (
    | { readonly type: 'leaf'; readonly shapes: readonly Shape[] }
    | { readonly type: 'fork'; readonly low: Node; readonly high: Node }
  );

const MOST_IN_LEAF = 3;

function treeOf(shapes: readonly Shape[]): Node {
  const bounds = boundsAround(shapes);
  if (shapes.length <= MOST_IN_LEAF) return { type: 'leaf', ...bounds, shapes };
  const sides = [0, 1, 2].map((axis) => (bounds.box[axis + 3] as number) - (bounds.box[axis] as number));
  const axis = sides.indexOf(Math.max(...sides)) as 0 | 1 | 2;
  const sorted = shapes.toSorted((a, b) => a.center[axis] - b.center[axis]);
  const half = sorted.length >> 1;
  return { type: 'fork', ...bounds, low: treeOf(sorted.slice(0, half)), high: treeOf(sorted.slice(half)) };
}

function boundsAround(shapes: readonly Shape[]): Bounds {
  const side = (axis: 0 | 1 | 2, sign: 1 | -1) =>
    shapes.reduce((most, { center, radius, half }) => Math.max(most, sign * center[axis] + radius - half), -1e9) * sign;
  return {
    box: Float64Array.of(side(0, -1), side(1, -1), side(2, -1), side(0, 1), side(1, 1), side(2, 1)),
    most: shapes.reduce((most, { half }) => Math.max(most, half), 0),
  };
}

/** No point of the shapes is nearer than this. */
function leastDistance({ box, most }: Bounds, x: number, y: number, z: number): number {
  const dx = Math.max((box[0] as number) - x, x - (box[3] as number), 0);
  const dy = Math.max((box[1] as number) - y, y - (box[4] as number), 0);
  const dz = Math.max((box[2] as number) - z, z - (box[5] as number), 0);
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - most;
}
