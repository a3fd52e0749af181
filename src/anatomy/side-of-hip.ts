import { closedPath, corner, type Knot, linesPath, through } from './path.ts';
import { type Point, pairs, turned } from './plane.ts';
import { painted, part } from './tissue.ts';

/** How the leg stands, and what that does to the soft parts on the side of the hip. */
export interface LegStand {
  readonly adductionDegrees: number;
  /** How far the band is drawn in over the bony point. */
  readonly bandInMm: number;
  readonly bursaInMm: number;
  readonly tendonInMm: number;
}

/** What lies behind the bones: the space filled with soft tissue. */
export function behindBones(stand: LegStand): string {
  const edge: readonly Point[] = [
    [-60, 122],
    [-76, 70],
    [-82.5, 14],
    [-82, -24],
    [-78, -76],
    [-74, -142],
  ];
  const inner: readonly Point[] = [
    [-56, -142],
    [-58, -86],
    [-60, -20],
    [-40, -8],
    [-14, 34],
    [-20, 60],
    [-36, 122],
  ];
  return painted(
    'padding',
    closedPath([...drawnIn(edge, stand, stand.bandInMm), ...drawnIn(inner, stand, 0)].map(knotOf)),
  );
}

/** Muscles, tendons, bursa and band, from the bone outwards. */
export function sideOfHip(stand: LegStand): string {
  const shape = (points: readonly Point[], inMm: number) => closedPath(drawnIn(points, stand, inMm).map(knotOf));
  const lines = (list: readonly (readonly Point[])[], inMm: number) =>
    painted('fibers', linesPath(list.map((line) => drawnIn(line, stand, inMm))));
  const { tendonInMm, bursaInMm, bandInMm } = stand;
  return [
    painted('muscle', shape(thighMuscle, bandInMm * 0.55)) + lines(thighFibers, bandInMm * 0.4),
    painted('muscle', shape(smallMuscle, 0)) + lines(smallFibers, 0),
    painted('tendon', shape(smallTendon, 0)),
    part('muscle', painted('muscle', shape(muscle, tendonInMm)) + lines(muscleFibers, tendonInMm)),
    part('tendon', painted('tendon', shape(tendon, tendonInMm)) + lines(tendonFibers, tendonInMm)),
    part('bursa', painted('bursa', closedPath(through(...bursaOutline(stand, bursaInMm))))),
    part('band', painted('tendon', shape(band, bandInMm))),
  ].join('');
}

/** A shape is sharp at its first point, and beyond the picture, where it is cut off. */
function knotOf(at: Point, index: number): Knot {
  return index === 0 || Math.abs(at[1]) > 118 ? corner(at) : { at };
}

/** Soft parts follow the leg the more, the nearer they are to it, and are pressed in beside the bony point. */
function drawnIn(points: readonly Point[], { adductionDegrees }: LegStand, inMm: number): readonly Point[] {
  return points.map(([x, y]) => {
    const follow = Math.max(0, Math.min(1, (75 - y) / 75));
    const share = x < -66 ? Math.exp(-(((y + 20) / 55) ** 2)) : 0;
    return turned([x + inMm * share, y], adductionDegrees * follow);
  });
}

function bursaOutline(stand: LegStand, inMm: number): readonly Point[] {
  const outer = drawnIn(pairs([-75.6, 5, -79, -16, -78.7, -34]), stand, inMm);
  const inner = drawnIn(pairs([-75.4, -53, -74.7, -34, -74.2, -14]), stand, stand.tendonInMm);
  return [...outer, ...inner];
}

/** Gluteus medius: from the hip bone to its tendon. */
const muscle = pairs([
  -38, 122, -58, 122, -69, 92, -75, 52, -74.6, 24, -70, 10, -65, 8, -59.5, 20, -52, 44, -40, 68, -28.5, 82,
]);

const tendon = pairs([
  -67.6, -33, -66, -24, -63.6, -10, -62.2, 2, -60.8, 15, -62.5, 28, -67, 34, -72.5, 33, -75.3, 26, -75, 10, -72.5, -4,
  -70, -24,
]);

/** Gluteus minimus, below it. */
const smallMuscle = pairs([
  -26.5, 78, -38, 66, -51, 40, -59, 17, -58, 8, -53, 14, -42, 33, -31, 45, -24, 55, -24.5, 66,
]);

const smallTendon = pairs([-59.5, -1, -55, 5, -52.5, 14, -53.5, 22, -57.5, 23.5, -60, 13, -61.2, 3]);

/** The outer muscle of the thigh, cut off by the picture. */
const thighMuscle = pairs([-66.5, -42, -72, -54, -74.5, -80, -72.5, -142, -56.5, -142, -58, -88, -61.5, -62]);

/** The iliotibial band. */
const band = pairs([
  -64, 122, -80, 72, -86, 16, -85, -24, -79.5, -76, -76, -142, -72.5, -142, -76, -76, -81.5, -24, -82.5, 16, -76.5, 70,
  -60, 122,
]);

const muscleFibers: readonly (readonly Point[])[] = [
  [
    [-44, 120],
    [-54, 84],
    [-65, 44],
    [-68, 26],
  ],
  [
    [-53, 120],
    [-62, 84],
    [-70, 44],
    [-72, 28],
  ],
  [
    [-36, 100],
    [-47, 70],
    [-59, 40],
    [-64, 22],
  ],
];
const tendonFibers: readonly (readonly Point[])[] = [
  [
    [-72, 24],
    [-70, 4],
    [-68.6, -20],
  ],
  [
    [-67, 24],
    [-66, 4],
    [-67, -18],
  ],
];
const smallFibers: readonly (readonly Point[])[] = [
  [
    [-28, 70],
    [-44, 46],
    [-55, 22],
  ],
  [
    [-27, 62],
    [-40, 42],
    [-52, 22],
  ],
];
const thighFibers: readonly (readonly Point[])[] = [
  [
    [-67, -50],
    [-69, -80],
    [-67, -140],
  ],
  [
    [-64.5, -58],
    [-64, -88],
    [-61.5, -140],
  ],
];
