import { deadBone } from './blood-supply.ts';
import { defineBone, defineRegion, useBone } from './bone-art.ts';
import { hipBeams, shaftWalls, thighBeams } from './frontal-beams.ts';
import { ballRegion, hipBone, neckRegion, rimDegrees, thighBone } from './frontal-bones.ts';
import { sunkTop } from './head-and-neck.ts';
import { BALL_MM, ballShiftMm, type HipShape, LOAD_DEGREES, SOCKET_MM } from './hip-shape.ts';
import { arc, bandPath, closedPath, corner, type Knot, linesPath, openPath, text, through } from './path.ts';
import { type Point, polar, times, turned } from './plane.ts';
import { labrum, tear } from './soft-parts.ts';
import { painted, part } from './tissue.ts';

type Region = 'neck' | 'ball';

interface FrontalSection {
  /** Unique on the page. */
  readonly id: string;
  readonly shape: HipShape;
  /** How far the leg is brought across the middle. */
  readonly adductionDegrees?: number;
  /** Anything else inside the thigh bone. */
  readonly inThigh?: string;
  /** The regions of the thigh bone that can be named by themselves. */
  readonly regions?: readonly Region[];
}

/** The right hip cut from side to side and seen from the front; the outer side is left. */
export function frontalSection(section: FrontalSection): string {
  const { id, shape, adductionDegrees = 0, inThigh = '', regions = ['neck', 'ball'] } = section;
  const thigh = `${id}-thigh`;
  const hip = `${id}-hip`;
  return [
    `<defs>${definitions(id, shape, inThigh)}${regions.map((name) => defineRegion(`${id}-${name}`, regionPaths[name])).join('')}</defs>`,
    part('fluid', painted(shape.hasDenseBone ? 'sore-lining' : 'fluid', space(shape))),
    part(
      'capsule',
      capsules(shape)
        .map((line) => painted('capsule-edge', line) + painted('capsule', line))
        .join(''),
    ),
    part('round-ligament', painted('fat', floorFat)),
    part('cartilage', painted('cartilage', socketCartilage(shape))),
    part('socket', useBone(hip)),
    part('round-ligament', painted('ligament', roundLigament)),
    part('labrum', painted('labrum', lowerLabrum)),
    moved(shape, adductionDegrees, [
      part('cartilage', painted('cartilage', ballCartilage(shape))),
      part('thigh-bone', useBone(thigh)),
      ...regions.map((name) => part(name, useBone(thigh, `${id}-${name}`))),
    ]),
    part('labrum', upperLabrum(shape)),
  ].join('');
}

const regionPaths: Readonly<Record<Region, string>> = {
  neck: closedPath(neckRegion),
  ball: closedPath(ballRegion()),
};

function definitions(id: string, shape: HipShape, inThigh: string): string {
  const isDense = shape.hasDenseBone;
  return [
    defineBone({
      id: `${id}-thigh`,
      outline: closedPath(thighBone(shape)),
      beams: linesPath(thighBeams),
      inside:
        painted('shaft-wall', linesPath(shaftWalls)) +
        (isDense ? painted('dense-bone', crescent(BALL_MM, -5, 60, 132)) + cysts(ballCysts) : '') +
        deadBone(id, shape) +
        inThigh,
    }),
    defineBone({
      id: `${id}-hip`,
      outline: closedPath(hipBone(shape)),
      beams: linesPath(hipBeams),
      inside: isDense ? painted('dense-bone', crescent(SOCKET_MM, 5.5, 60, 118)) + cysts(socketCysts) : '',
    }),
  ].join('');
}

/** The leg turns about the center of the ball; where cartilage has thinned, the ball lies nearer to the top. */
function moved(shape: HipShape, adductionDegrees: number, drawn: readonly string[]): string {
  const [x, y] = times(polar(1, LOAD_DEGREES), ballShiftMm(shape));
  const steps = [
    ...(x || y ? [`translate(${text(x)} ${text(-y)})`] : []),
    ...(adductionDegrees ? [`rotate(${text(-adductionDegrees)})`] : []),
  ];
  if (steps.length === 0) return drawn.join('');
  return `<g transform="${steps.join('')}">${drawn.join('')}</g>`;
}

function socketCartilage(shape: HipShape): string {
  return bandPath(SOCKET_MM - shape.cartilageMm.socket, SOCKET_MM, 44, rimDegrees(shape) - 1);
}

function ballCartilage(shape: HipShape): string {
  const { cartilageMm, bareDegrees, deadDegrees, spurs, sunkMm } = shape;
  const outerMm = BALL_MM + cartilageMm.ball;
  const lower = bandPath(BALL_MM, outerMm, -76, -1);
  const end = spurs === 0 ? 168 : 158;
  if (deadDegrees && sunkMm > 0) {
    const [from, to] = deadDegrees;
    const sunk = closedPath([
      ...sunkTop(shape, cartilageMm.ball),
      ...sunkTop(shape, 0)
        .map(({ at }) => ({ at }))
        .toReversed(),
    ]);
    return bandPath(BALL_MM, outerMm, 17, from) + sunk + bandPath(BALL_MM, outerMm, to, end) + lower;
  }
  if (!bareDegrees) return bandPath(BALL_MM, outerMm, 17, end) + lower;
  return bandPath(BALL_MM, outerMm, 17, bareDegrees[0]) + bandPath(BALL_MM, outerMm, bareDegrees[1], end) + lower;
}

function upperLabrum(shape: HipShape): string {
  const rim = { degrees: rimDegrees(shape), side: 1, shape } as const;
  return labrum(rim) + (shape.labrum === 'torn' ? tear(rim) : '');
}

const lowerLabrum = closedPath(
  through(
    polar(SOCKET_MM + 1.4, -48),
    polar(SOCKET_MM + 2.8, -56),
    polar(SOCKET_MM + 2.4, -66),
    polar(BALL_MM + 3.4, -74),
    polar(BALL_MM + 2.7, -60),
  ),
);

const roundLigament = closedPath(
  through(
    polar(BALL_MM - 0.6, 15),
    polar(BALL_MM + 4.8, -2),
    polar(BALL_MM + 6, -26),
    polar(BALL_MM + 6, -50),
    polar(BALL_MM + 3.4, -50),
    polar(BALL_MM + 3.2, -24),
    polar(BALL_MM + 1.4, -8),
    polar(BALL_MM - 0.6, 2),
  ),
);

const floorFat = closedPath([...arc(SOCKET_MM + 5, 30, -44), ...arc(BALL_MM + 2.4, -46, 36)]);

/** The capsule follows the ball and neck closely; its ends lie behind the bone that it grows from. */
const upperCapsule = (shape: HipShape): readonly Point[] => [
  ...[[-15, 39.5] as const, [-25.5, 34] as const].map((at) => turned(at, Math.min(0, shape.centerEdgeDegrees - 30))),
  [-32.5, 21],
  [-36.5, 7],
  [-41.5, -5],
  [-44.5, -15],
];
const lowerCapsule: readonly Point[] = [
  [26, -36],
  [18, -41.5],
  [6, -39],
  [-6, -36],
  [-15, -41],
  [-23, -52],
];
const capsules = (shape: HipShape) => [upperCapsule(shape), lowerCapsule].map((line) => openPath(through(...line)));
const space = (shape: HipShape) =>
  closedPath(through(...upperCapsule(shape), ...lowerCapsule.toReversed(), [30, 0], [20, 24]));

/** A lens along a circle, thickest in its middle. */
function crescent(radiusMm: number, thickMm: number, from: number, to: number): string {
  const bulge = [1, 2, 3].map((n): Knot => {
    const share = n / 4;
    return { at: polar(radiusMm + thickMm * Math.sin(Math.PI * share), from + (to - from) * share) };
  });
  return closedPath([corner(polar(radiusMm, from)), ...bulge, corner(polar(radiusMm, to)), ...arc(radiusMm, to, from)]);
}

type Cyst = readonly [center: Point, radiusMm: number];
const ballCysts: readonly Cyst[] = [
  [[-5, 15.5], 2.6],
  [[2.6, 14.5], 1.7],
];
const socketCysts: readonly Cyst[] = [[polar(SOCKET_MM + 6.5, 102), 2.6]];

function cysts(places: readonly Cyst[]): string {
  return places.map(([[x, y], r]) => painted('cyst', circle([x, y], r))).join('');
}

function circle([x, y]: Point, radiusMm: number): string {
  const right: Point = [x + radiusMm, y];
  return closedPath(
    [right, [x, y + radiusMm], [x - radiusMm, y], [x, y - radiusMm]].map((at) => ({ at: at as Point })),
  );
}
