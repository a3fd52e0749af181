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
