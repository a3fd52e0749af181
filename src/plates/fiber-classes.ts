import type { Fibers } from '#atlas';
import { distance, type Vec3 } from '#space';
import type { Sight } from './sight.ts';

/** Between which neighbors a fiber line runs: bundles of one piece have numbers one after the other. */
export const isFiberLine = (lower: number, higher: number) =>
  lower >= 1 && higher <= LAST_BUNDLE && higher - lower === 1;

/** The first number of each piece is so much above that of the one before; what has no lines has the last. */
const PIECE_STEP = 40;
const PIECES = 6;
const LAST_BUNDLE = PIECE_STEP * PIECES;
const NO_LINES = 250;

/** The bundle of fibers that a pixel shows, for pixels of pieces with fibers; 1 to 250. */
export function bundleAt(
  { pieces, shown, across, along, normals }: Sight,
  at: number,
  counts: readonly number[],
): number {
  const piece = shown[at] as number;
  const fibers = pieces[piece]?.fibers;
  const count = counts[piece] ?? 0;
  if (!fibers || count < 2 || (normals[at * 3 + 2] as number) < LEAST_FACING) return NO_LINES;
  const u = across[at] as number;
  if (isTendon(fibers, u, along[at] as number)) return NO_LINES;
  const bundle = Math.min(count - 1, Math.floor(u * count));
  return 1 + (piece % PIECES) * PIECE_STEP + bundle;
}

/** Skin that is turned away more than this has no lines: they would run together. */
const LEAST_FACING = 0.3;

/** Whether a muscle is tendon at a place; no two bundles of it end alike. */
export function isTendon({ tendon }: Fibers, across: number, along: number): boolean {
  if (tendon[0] >= 1) return false;
  const at = across * 12;
  const bundle = Math.floor(at);
  const [one = 1, next = 1] = [UNEVENNESS[bundle], UNEVENNESS[bundle + 1]];
  const uneven = one + (next - one) * (at - bundle);
  return along < tendon[0] * uneven || along > 1 - tendon[1] * uneven;
}

/** By how much more or less than usual a bundle is tendon: a fixed scatter about 1. */
const UNEVENNESS = Array.from({ length: 14 }, (_, bundle) => 0.86 + 0.28 * Math.abs(Math.sin(bundle * 12.9898)));

/** How many bundles a piece is drawn with, so that its lines lie so many millimeters apart at its middle. */
export function bundlesOf({ lines }: Fibers, apartMm: number): number {
  const middle = Math.floor((lines[0]?.length ?? 0) / 2);
  const across = lines.map((line) => line[middle] as Vec3);
  const widthMm = across.slice(1).reduce((sum, point, at) => sum + distance(point, across[at] as Vec3) * 1000, 0);
  return Math.min(PIECE_STEP - 1, Math.max(1, Math.round(widthMm / apartMm)));
}
