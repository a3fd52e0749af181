import { type BoneStep, body, carved, knob, onBothSides, sheet, tube } from './bone-steps.ts';
import type { MmPoint } from './place.ts';

// Sacrum and coccyx from landmarks in the pelvis frame; both sides alike. Millimeters.

/** One level of the front plate: its middle (x, y), the way back from it, half its width, how deep its sides fall back. */
interface Level {
  readonly at: readonly [number, number];
  readonly back: readonly [number, number];
  readonly half: number;
  readonly inward: number;
  readonly thick: number;
}

const LEVELS: readonly Level[] = [
  { at: [-97, 32], back: [-0.75, 0.55], half: 50, inward: 17, thick: 9 },
  { at: [-112, 15], back: [-0.82, 0.5], half: 47, inward: 4, thick: 10 },
  { at: [-127, -5], back: [-0.92, 0.3], half: 38, inward: 1, thick: 9.5 },
  { at: [-137, -25], back: [-0.98, 0.15], half: 27, inward: 4, thick: 8.5 },
  { at: [-142, -44], back: [-1, 0], half: 20, inward: 5, thick: 7 },
  { at: [-141, -58], back: [-0.95, -0.2], half: 9, inward: 2, thick: 5 },
];

const FRONT_PLATE = LEVELS.map(({ at: [x, y], back: [bx, by], half, inward, thick }): readonly MmPoint[] =>
  [-1, -0.66, -0.33, 0, 0.33, 0.66, 1].map((across): MmPoint => {
    const side = across * across;
    const deep = thick - 1 + inward * side;
    return [x + bx * deep, y + by * deep - (y > 20 ? 13 * side : 0), across * half, thick * (1 - 0.25 * side)];
  }),
);

/** The plate behind the canal, convex, narrower than the front. */
const BACK_PLATE: readonly (readonly MmPoint[])[] = (
  [
    [-128, 30, 21],
    [-140, 12, 22],
    [-149, -8, 19],
    [-154, -27, 15],
    [-153, -42, 9],
  ] as const
).map(([x, y, half]) => [-1, -0.5, 0, 0.5, 1].map((across): MmPoint => [x + 6 * across * across, y, across * half, 5]));

/** The flat upper face of the first sacral segment, tilted forward. */
function topDistance(x: number, y: number, z: number): number {
  const [dx, dy] = [x + 101.5, y - 36];
  const along = dx * Math.cos(0.6) - dy * Math.sin(0.6);
  const up = dx * Math.sin(0.6) + dy * Math.cos(0.6);
  return Math.max(Math.hypot(along / 17, z / 25) - 1, 0) * 17 + Math.max(Math.abs(up) - 7, 0) - 1.5;
}

/** Openings for the nerves in front (x, y, z and radius): each leads outward in a groove. */
const FRONT_OPENINGS: readonly MmPoint[] = [
  [-108, 12, 24, 4.6],
  [-124, -8, 20.5, 4.3],
  [-136, -27, 16.5, 3.6],
  [-142, -44, 12.5, 2.8],
];
const BACK_OPENINGS: readonly MmPoint[] = [
  [-140, 17, 21, 3],
  [-148, 0, 19, 2.8],
  [-154, -18, 16, 2.6],
  [-156, -34, 12.5, 2.3],
];
/** Where two segments have grown together: a low line across. */
const RIDGES: readonly MmPoint[] = [
  [-111, 13, 15, 0.9],
  [-127, -8, 13, 0.9],
  [-136, -27, 10, 0.9],
  [-140.5, -43, 8, 0.7],
];

/** Sacrum and coccyx, in order. */
export const SACRUM: readonly BoneStep[] = [
  sheet(6, [20, 16], ...FRONT_PLATE),
  sheet(12, [8, 10], ...BACK_PLATE),
  // Wings: thick blocks beside the first segment, and the mass that carries the ear-shaped joint surface.
  ...onBothSides(tube(10, [-104, 30, 20, 11], [-110, 27, 34, 10], [-119, 24, 47, 8])),
  ...onBothSides(
    sheet(
      9,
      [6, 6],
      [
        [-121, 27, 49, 7],
        [-130, 28, 44, 8],
      ],
      [
        [-126, 7, 45, 7],
        [-136, 9, 39, 8],
      ],
      [
        [-135, -10, 37, 5],
        [-141, -8, 32, 6],
      ],
    ),
  ),
  tube(8, [-104, 32, -22, 10], [-104, 34, 0, 13], [-104, 32, 22, 10]),
  body(6, [-101, 36, 0], 32, topDistance),
  // Joint processes for the fifth lumbar vertebra.
  ...onBothSides(tube(6, [-120, 30, 20, 6], [-121, 41, 20, 5.5], [-119, 49, 21, 4])),
  // The crest in the middle: four spines grown into one ridge.
  tube(
    5,
    [-132, 33, 0, 3],
    [-139, 27, 0, 4.2],
    [-145, 17, 0, 3],
    [-151, 9, 0, 4],
    [-155, -2, 0, 2.8],
    [-158.5, -12, 0, 3.6],
    [-160, -23, 0, 2.6],
    [-159, -32, 0, 2.6],
  ),
  // The low ridges to both sides of it.
  ...onBothSides(
    tube(5, [-132, 24, 32, 3.4], [-142, 8, 29, 3.4], [-149, -10, 24, 3], [-152, -28, 19, 3], [-150, -45, 13, 3]),
  ),
  // The canal, open above and below.
  carved(tube(3, [-114, 52, 0, 9], [-122, 38, 0, 8], [-133, 18, 0, 5])),
  carved(tube(2.5, [-160, -48, 0, 3], [-152, -50, 0, 3.2], [-149, -58, 0, 3])),
  ...FRONT_OPENINGS.flatMap(([x, y, z, r = 3]) =>
    onBothSides(carved(tube(2.5, [x + 10, y - 4, z + 3, r * 0.9], [x, y, z, r], [x - 14, y + 6, z - 2, r * 0.7]))),
  ),
  ...BACK_OPENINGS.flatMap(([x, y, z, r = 3]) =>
    onBothSides(carved(tube(2, [x - 10, y + 1, z, r], [x + 8, y - 1, z - 1, r]))),
  ),
  ...RIDGES.map(([x, y, z, r = 1]) => tube(6, [x, y + 1, -z, r], [x + 1, y + 2, 0, r + 0.3], [x, y + 1, z, r])),
  // Coccyx: a first piece with horns, then three smaller ones.
  tube(6, [-142, -61, 0, 6.5], [-140.5, -68, 0, 5.6]),
  tube(3, [-140, -71, -8.5, 2.4], [-140.5, -70, 0, 4.4], [-140, -71, 8.5, 2.4]),
  tube(2, [-139, -76, 0, 4.6], [-136.5, -80.5, 0, 4.2]),
  tube(2, [-134.5, -84.5, 0, 3.8], [-132.5, -87.5, 0, 3.4]),
  knob(2, [-129.5, -91.5, 0, 2.8]),
];
