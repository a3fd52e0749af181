import type { Target } from './target.ts';

/** Faces to draw: corners on the screen and which of them belong together. */
export interface Faces {
  /** x, y and nearness of each corner; more may lie before and after. */
  readonly screen: Float32Array;
  readonly firstVertex: number;
  readonly triangles: Uint32Array;
  readonly firstFace: number;
  readonly isTwoSided: boolean;
}

/** Draws faces into a target, nearest last. What is turned away is left out, unless it is two-sided. */
export function drawFaces(target: Target, { screen, firstVertex, triangles, firstFace, isTwoSided }: Faces): void {
  for (let at = 0; at < triangles.length; at += 3) {
    const a = (firstVertex + (triangles[at] as number)) * 3;
    const b = (firstVertex + (triangles[at + 1] as number)) * 3;
    const c = (firstVertex + (triangles[at + 2] as number)) * 3;
    const ax = screen[a] as number;
    const ay = screen[a + 1] as number;
    const area =
      ((screen[b] as number) - ax) * ((screen[c + 1] as number) - ay) -
      ((screen[b + 1] as number) - ay) * ((screen[c] as number) - ax);
    // y runs down, so a face that runs against the clock has an area below zero.
    if (area < 0 || (isTwoSided && area > 0)) drawFace(target, screen, a, b, c, firstFace + at / 3);
  }
}

/** So that no sample falls between two faces that share an edge. */
const EDGE = -1e-7;
/** In wider faces the part of a row that lies inside is worked out beforehand. */
const WIDE = 24;

// Only whole numbers are handed over: others would be put on the heap, for each of 100 000 faces.
function drawFace(target: Target, screen: Float32Array, a: number, b: number, c: number, face: number): void {
  const { left, top, width, depths, faces, weightsB, weightsC } = target;
  const ax = screen[a] as number;
  const ay = screen[a + 1] as number;
  const bx = screen[b] as number;
  const by = screen[b + 1] as number;
  const cx = screen[c] as number;
  const cy = screen[c + 1] as number;
  const x0 = Math.max(left, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const x1 = Math.min(left + width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const y0 = Math.max(top, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const y1 = Math.min(top + target.height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  if (x0 > x1 || y0 > y1) return;
  const share = 1 / ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  const ux = (cy - ay) * share;
  const uy = (ax - cx) * share;
  const vx = (ay - by) * share;
  const vy = (bx - ax) * share;
  const near = screen[a + 2] as number;
  const nearB = (screen[b + 2] as number) - near;
  const nearC = (screen[c + 2] as number) - near;
  const keepsFaces = faces.length > 0;
  for (let y = y0; y <= y1; y += 1) {
    const row = (y - top) * width - left;
    const u0 = (x0 + 0.5 - ax) * ux + (y + 0.5 - ay) * uy;
    const v0 = (x0 + 0.5 - ax) * vx + (y + 0.5 - ay) * vy;
    const skipped = x1 - x0 > WIDE ? stepsOutside(u0, v0, ux, vx) : 0;
    let u = u0 + skipped * ux;
    let v = v0 + skipped * vx;
    let wasInside = false;
    for (let at = row + x0 + skipped; at <= row + x1; at += 1, u += ux, v += vx) {
      if (u < EDGE || v < EDGE || u + v > 1 - EDGE) {
        if (wasInside) break;
        continue;
      }
      wasInside = true;
      const depth = near + nearB * u + nearC * v;
      if (depth <= (depths[at] as number)) continue;
      depths[at] = depth;
      if (keepsFaces) {
        faces[at] = face;
        weightsB[at] = u;
        weightsC[at] = v;
      }
    }
  }
}

/** How many whole steps along a row surely lie outside a face, from the weights at its start and their growth. */
function stepsOutside(u: number, v: number, ux: number, vx: number): number {
  let steps = 0;
  if (u < 0 && ux > 0) steps = Math.max(steps, -u / ux);
  if (v < 0 && vx > 0) steps = Math.max(steps, -v / vx);
  if (u + v > 1 && ux + vx < 0) steps = Math.max(steps, (1 - u - v) / (ux + vx));
  return Math.min(Math.max(0, Math.floor(steps) - 1), MOST_STEPS);
}

const MOST_STEPS = 1 << 20;
