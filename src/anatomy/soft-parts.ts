import { BALL_MM, ballShiftMm, type HipShape, type LabrumState, LOAD_DEGREES, SOCKET_MM } from './hip-shape.ts';
import { closedPath, corner, type Knot, openPath, through } from './path.ts';
import { type Point, polar } from './plane.ts';
import { painted } from './tissue.ts';

/** The rim where a labrum sits. */
export interface Rim {
  readonly degrees: number;
  /** Which way the labrum goes on from the rim: 1 with growing angles, -1 with falling ones. */
  readonly side: 1 | -1;
  readonly shape: HipShape;
  /** How far the neck presses the labrum away from the ball; negative where it lies on the neck itself. */
  readonly pressedMm?: number;
}

/** The wedge of tough tissue on the rim of the socket, drawn as its state asks. */
export function labrum(rim: Rim, state: LabrumState = rim.shape.labrum): string {
  return outlines[state](corners(rim))
    .map((outline) => painted('labrum', closedPath(outline)))
    .join('');
}

/** The line along which a torn labrum has come off, in the color of the part in question. */
export function tear(rim: Rim): string {
  const { over, base } = corners(rim);
  return painted('tear', openPath(through(over(0.2, 7.4), over(2, 5.4), over(3.6, 5), base.outer)));
}

/** The places that a labrum is built from. */
interface Corners {
  readonly base: { readonly inner: Point; readonly outer: Point };
  /** A point so far above the ball's cartilage, so many degrees beyond the rim. */
  readonly over: (heightMm: number, beyondDegrees: number) => Point;
  /** The same, but above the circle of the socket. */
  readonly out: (heightMm: number, beyondDegrees: number) => Point;
}

function corners({ degrees, side, shape, pressedMm = 0 }: Rim): Corners {
  const around = (beyond: number) => degrees + side * beyond;
  const surfaceMm = (at: number) =>
    BALL_MM + shape.cartilageMm.ball + ballShiftMm(shape) * Math.cos(((at - LOAD_DEGREES) * Math.PI) / 180);
  const out = (heightMm: number, beyond: number) => polar(SOCKET_MM + heightMm, around(beyond));
  const over = (heightMm: number, beyond: number) =>
    polar(surfaceMm(around(beyond)) + 0.5 + pressedMm + heightMm, around(beyond));
  return { base: { inner: out(-shape.cartilageMm.socket * 0.5, -1.5), outer: out(4.4, 1.6) }, over, out };
}

const outlines: Readonly<Record<LabrumState, (corners: Corners) => readonly (readonly Knot[])[]>> = {
  whole: ({ base, over, out }) => [
    [corner(base.inner), ...through(over(0.4, 9), over(0.7, 20.5), over(1.5, 22), out(2.7, 11)), corner(base.outer)],
  ],
  squeezed: ({ base, over, out }) => [
    [corner(base.inner), ...through(over(0.2, 6), over(0.9, 11), over(3.6, 15), out(6.6, 10)), corner(base.outer)],
  ],
  frayed: ({ base, over, out }) => [
    [
      corner(base.inner),
      ...through(over(0.4, 5)),
      corner(over(0.5, 12)),
      corner(over(1.8, 10)),
      corner(over(2, 17)),
      corner(over(3, 12.5)),
      corner(over(4, 16)),
      ...through(out(4.4, 7)),
      corner(base.outer),
    ],
  ],
  torn: ({ base, over, out }) => [
    [corner(base.inner), ...through(over(0.4, 3)), corner(over(1.4, 4.6)), corner(out(0.6, 2.6)), corner(out(3, 0.6))],
    [
      corner(over(0.6, 8.6)),
      ...through(over(0.5, 15), over(1, 25.5), over(2.2, 27), out(3.8, 16)),
      corner(base.outer),
      ...through(out(1.2, 5.4)),
    ],
  ],
};
