import { type Corners, cornersOf, trianglesOf } from '#packing';

/**
 * The quads of a net in the order in which they are shortest to write: all that look one way together. They cross the
 * edges of a lattice; what looks one way has its corners in the same neighboring cells.
 */
export function inNetOrder(triangles: Uint32Array, places: Int32Array): Uint32Array {
  const corners = cornersOf(triangles);
  const order = Array.from(corners[0], (_, quad) => ({
    quad,
    way: wayOf(corners, quad, places),
    last: corners[3][quad] ?? 0,
  }));
  order.sort((one, other) => one.way - other.way || one.last - other.last);
  const [a, b, c, d] = corners.map((corner) => Int32Array.from(order, ({ quad }) => corner[quad] ?? 0));
  return a && b && c && d ? trianglesOf([a, b, c, d]) : triangles;
}

/** The axis along which a quad is thinnest, and on which side of it its skin is: 0 to 5. */
function wayOf([a, b, c, d]: Corners, quad: number, places: Int32Array): number {
  const at = (corner: Int32Array, axis: number) => places[(corner[quad] as number) * 3 + axis] as number;
  const spans = [0, 1, 2].map((axis) => Math.abs(at(d, axis) - at(a, axis)) + Math.abs(at(b, axis) - at(c, axis)));
  return spans.indexOf(Math.min(...spans)) * 2 + ((b[quad] as number) > (c[quad] as number) ? 1 : 0);
}

/** What a file holds of a net: its last corners, how far the two before lie behind them, and what that does not tell of the first. */
export function quadRests(triangles: Uint32Array): Corners {
  const [a, b, c, d] = cornersOf(triangles);
  const behind = (corner: Int32Array) => d.map((last, quad) => last - (corner[quad] as number));
  return [d, behind(b), behind(c), a.map((first, quad) => first - fourth(b, c, d, quad))];
}

/** The way back. */
export function netTriangles([d, behindB, behindC, rest]: Corners): Uint32Array {
  const [b, c] = [behindB, behindC].map((behind) => d.map((last, quad) => last - (behind[quad] as number)));
  if (!b || !c) return new Uint32Array();
  return trianglesOf([rest.map((value, quad) => value + fourth(b, c, d, quad)), b, c, d]);
}

function fourth(b: Int32Array, c: Int32Array, d: Int32Array, quad: number): number {
  return (b[quad] as number) + (c[quad] as number) - (d[quad] as number);
}
