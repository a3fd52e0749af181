import { closedPath, corner, type Knot, linesPath, through } from './path.ts';
import { type Point, pairs, polar, turned } from './plane.ts';
import { painted, part } from './tissue.ts';

/**
 * The right hip from its outer side with the hamstrings; the front of the body is on the right. The landmarks of the
 * bones are those of docs/decisions/0014, measured from the center of the ball: sitting bone, spine of the ischium,
 * front points and ramus of the pelvis, trochanter and shaft. What lies between them is drawn.
 */
export function sittingBone({ bentDegrees, tendon, muscle, fibers }: HamstringStand): string {
  const outline = (points: readonly Point[]) => closedPath(through(...points));
  return [
    part('sitting-bone', painted('whole-bone', closedPath(hipBone))),
    painted('padding', outline(opening), ' stroke="#2A302F"'),
    painted('whole-bone', outline(circle(30))) + painted('fluid', outline(circle(26))),
    part('ball', painted('whole-bone', outline(circle(23.5)))),
    part('hamstrings', painted('muscle', outline(muscle)) + painted('fibers', linesPath(fibers))),
    part('thigh-bone', painted('whole-bone', outline(thigh.map((at) => turned(at, bentDegrees))))),
    part('hamstring-tendon', painted('tendon', outline(tendon))),
  ].join('');
}

/** How far the hip is bent, and where tendon and muscle lie then. The muscle lengthens; the tendon keeps its length. */
export interface HamstringStand {
  readonly bentDegrees: number;
  readonly tendon: readonly Point[];
  readonly muscle: readonly Point[];
  readonly fibers: readonly (readonly Point[])[];
}

/** The tendon straight down from the sitting bone. */
export const hanging: HamstringStand = {
  bentDegrees: 0,
  tendon: pairs([
    -50, -27, -57, -30, -62, -42, -58, -60, -48, -76, -43, -92, -35, -90, -38, -74, -46.5, -58, -53, -47, -51, -37, -46,
    -32,
  ]),
  muscle: pairs([-33, -70, -44, -86, -47, -108, -40, -190, 2, -190, -8, -140, -19, -98, -26, -76]),
  fibers: [
    pairs([-39, -98, -38, -130, -30, -180]),
    pairs([-32, -98, -29, -138, -20, -180]),
    pairs([-27, -86, -20, -138, -8, -180]),
  ],
};

/** The tendon bent around the sitting bone. */
export const wrapped: HamstringStand = {
  bentDegrees: 75,
  tendon: pairs([
    -50, -27, -57, -30, -63, -42, -61, -55, -50, -65, -32, -67.5, -18, -67, -8, -62.5, -18, -58, -32, -58.5, -44, -57,
    -53, -49, -51, -37, -46, -32,
  ]),
  muscle: pairs([-30, -62, -8, -53, 30, -45, 80, -41, 130, -40, 130, -74, 80, -77, 30, -75, -10, -69]),
  fibers: [pairs([4, -58, 50, -52, 100, -48]), pairs([2, -62, 50, -61, 100, -60]), pairs([2, -67, 50, -69, 100, -70])],
};

const hipBone: readonly Knot[] = [
  corner([-78, 72]),
  ...through(...pairs([-72, 56, -58, 54, -47, 44, -44, 28, -47, 14, -55, 4, -49, -5, -46, -14, -51, -25])),
  ...through(...pairs([-57.5, -38, -56, -49, -48, -56.5, -36, -57.5, -20, -61, -2, -56, 14, -48, 26, -37, 34, -22])),
  ...through(...pairs([45, -3, 49, 6, 45, 12, 36, 18, 34, 25, 39, 31, 46, 36, 48.5, 43, 48, 51, 56, 60])),
  corner([64, 72]),
];

/** The gap in the hip bone below the socket. */
const opening = pairs([-24, -36, -8, -30, 10, -22, 24, -20, 20, -30, 8, -41, -8, -49, -22, -48]);

const circle = (radiusMm: number): readonly Point[] => [0, 60, 120, 180, 240, 300].map((at) => polar(radiusMm, at));

/** The outer side of the thigh bone, the bony point over the ball; it goes on beyond the picture. */
const thigh: readonly Point[] = pairs([
  -13, 9, -3, 6, 7, -6, 11, -24, 12, -48, 15, -78, 22, -120, 29, -190, 5, -190, -3, -120, -12, -78, -18, -56, -22, -36,
  -26, -16, -22, 3,
]);
