import { BALL_MM, type HipShape } from './hip-shape.ts';
import { arc, type Knot } from './path.ts';
import { type Point, plus, polar, times } from './plane.ts';

/** How steeply the neck leaves the circle of the ball: steep enough for the alpha angle to be read off the outline. */
const LEAVING_DEGREES = 24;

/** The outline of the ball, from the lower or back end of its round part to the place where the neck begins. */
export function ballOutline(fromDegrees: number, toDegrees: number): readonly Knot[] {
  const first = { at: polar(BALL_MM, fromDegrees), heading: polar(1, fromDegrees + 90 + LEAVING_DEGREES) };
  const last = { leaving: polar(1, toDegrees + 90 - LEAVING_DEGREES) };
  return arc(BALL_MM, fromDegrees, toDegrees).map((knot, index, { length }) => {
    if (index === 0) return { ...first, leaving: polar(1, fromDegrees + 90) };
    return index === length - 1 ? { ...knot, ...last } : knot;
  });
}

/** Where the ball's circle ends and the neck begins, for a neck that points this way. */
export function junctionDegrees({ alphaDegrees }: Pick<HipShape, 'alphaDegrees'>, neckDegrees: number): number {
  return neckDegrees - alphaDegrees;
}

/** A point told by its place on the neck: so far out from the center, so far to the upper side. */
export function onNeck(neckDegrees: number, alongMm: number, offMm: number): Point {
  return plus(times(polar(1, neckDegrees), alongMm), times(polar(1, neckDegrees - 90), offMm));
}

/** The surface above bone that has sunk in, this far above the bone: from the inner to the outer end of the stretch. */
export function sunkTop({ deadDegrees, sunkMm }: HipShape, aboveMm: number): readonly Knot[] {
  const [from, to] = deadDegrees ?? [0, 0];
  const at = (share: number, depth: number) => polar(BALL_MM + aboveMm - sunkMm * depth, from + (to - from) * share);
  return [
    { at: at(0, 0), isCorner: true },
    ...[at(0.14, 0.75), at(0.32, 1), at(0.68, 1), at(0.86, 0.75)].map((point) => ({ at: point })),
    { at: at(1, 0), heading: polar(1, to + 90 - LEAVING_DEGREES), leaving: polar(1, to + 90) },
  ];
}
