/** The corners of each pair of triangles a b c, c b d. */
export type Corners = readonly [a: Int32Array, b: Int32Array, c: Int32Array, d: Int32Array];

/** The triangles of a mesh that is made of quads, every two of them as a b c, c b d. */
export function inQuads(triangles: Uint32Array): Uint32Array {
  const quads = triangles.slice();
  for (let at = 0; at < quads.length; at += 6) {
    const [, b, c, ...second] = quads.subarray(at, at + 6) as unknown as number[];
    const turn = second.indexOf(c ?? -1);
    const turned = [0, 1, 2].map((corner) => second[(turn + corner) % 3] ?? 0);
    if (turn < 0 || turned[1] !== b) throw new Error('Expected a mesh of quads.');
    quads.set(turned, at + 3);
  }
  return quads;
}

/** The corners of triangles that stand in quads. */
export function cornersOf(quads: Uint32Array): Corners {
  const corner = (place: number) =>
    Int32Array.from({ length: quads.length / 6 }, (_, at) => quads[at * 6 + place] ?? 0);
  return [corner(0), corner(1), corner(2), corner(5)];
}

/** The triangles of quads. */
export function trianglesOf([a, b, c, d]: Corners): Uint32Array {
  const triangles = new Uint32Array(a.length * 6);
  for (let quad = 0; quad < a.length; quad += 1) {
    const [second, third] = [b[quad] as number, c[quad] as number];
    triangles.set([a[quad] as number, second, third, third, second, d[quad] as number], quad * 6);
  }
  return triangles;
}
