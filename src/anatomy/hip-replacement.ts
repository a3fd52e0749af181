import { defineBone, useBone } from './bone-art.ts';
import { hipBeams, shaftWalls, thighBeams } from './frontal-beams.ts';
import { innerWall, NECK_DEGREES, trochanterAndShaft } from './frontal-bones.ts';
import { arc, closedPath, corner, type Knot, linesPath, through } from './path.ts';
import { type Point, pairs, plus, polar, times } from './plane.ts';
import { painted, part } from './tissue.ts';

/**
 * How steep the opening of the cup stands, and the radii of its outside, its inside and the new ball. Drawn, not
 * measured: they lie within what is common, but none of our sources gives a number.
 */
export const CUP = { openingDegrees: 42, outsideMm: 28.4, insideMm: 24.4, ballMm: 16 } as const;

/** The middle of the new joint; a socket is made ready a little deeper than it was. */
export const CENTER: Point = [3, 1.6];

/** The right hip with a new joint, cut from side to side and seen from the front. */
export function hipReplacement(id: string): string {
  return [
    `<defs>${definitions(id)}</defs>`,
    part('socket', useBone(`${id}-hip`)),
    part('cup', painted('metal', halfShell(CUP.insideMm, CUP.outsideMm))),
    part('liner', painted('liner', halfShell(CUP.ballMm, CUP.insideMm))),
    part('thigh-bone', useBone(`${id}-thigh`)),
    part('stem', painted('metal', closedPath(stem))),
    part('new-ball', painted('new-ball', closedPath(aboutCenter(arc(CUP.ballMm, 0, 300))))),
  ].join('');
}

function definitions(id: string): string {
  return (
    defineBone({
      id: `${id}-thigh`,
      outline: closedPath([corner([-43.5, -12.5]), ...trochanterAndShaft.slice(1), corner([-19.8, -38])]),
      beams: linesPath(thighBeams),
      inside: painted('shaft-wall', linesPath(shaftWalls)),
    }) + defineBone({ id: `${id}-hip`, outline: closedPath(hipBone), beams: linesPath(hipBeams) })
  );
}

/** Half a ring whose opening looks down and outward. */
function halfShell(insideMm: number, outsideMm: number): string {
  const [upper, lower] = [180 - CUP.openingDegrees, -CUP.openingDegrees];
  const [inward, outward] = [polar(-1, upper), polar(1, lower)];
  const bow = (knots: readonly Knot[], arriving: Point, leaving: Point) =>
    aboutCenter(knots).map((knot, at): Knot => {
      if (at === 0) return { at: knot.at, heading: arriving, leaving: knot.heading ?? arriving };
      return at === knots.length - 1 ? { ...knot, leaving } : knot;
    });
  return closedPath([
    ...bow(arc(outsideMm, lower, upper), outward, inward),
    ...bow(arc(insideMm, upper, lower), inward, outward),
  ]);
}

function aboutCenter(knots: readonly Knot[]): readonly Knot[] {
  return knots.map((knot) => ({ ...knot, at: plus(knot.at, CENTER) }));
}

const hipBone: readonly Knot[] = [
  corner([-41, 126]),
  ...through([-35, 106], [-28, 78], [-23, 54], [-20.5, 38]),
  ...through(plus(CENTER, polar(CUP.outsideMm + 4, 130)), plus(CENTER, polar(CUP.outsideMm + 1, 129))),
  ...aboutCenter(arc(CUP.outsideMm, 126, -48)),
  ...through([18.5, -26], [18.6, -32]),
  ...innerWall,
];

/** A point on the neck of the stem, which points as the neck of the bone did. */
const neck = (alongMm: number, offMm: number): Point =>
  plus(plus(CENTER, times(polar(1, NECK_DEGREES), alongMm)), times(polar(1, NECK_DEGREES - 90), offMm));

const stem: readonly Knot[] = [
  corner(neck(9, 5.6)),
  corner(neck(38, 6)),
  corner([-39, -17.5]),
  ...through(...pairs([-46.5, -25, -51.5, -44, -50.5, -70, -48.3, -95, -45.6, -114, -42.8, -118])),
  ...through(...pairs([-39.8, -114, -36.4, -95, -33, -76, -28.6, -58, -25, -45])),
  corner([-22.6, -35.2]),
  corner(neck(38, -6)),
  corner(neck(9, -5.6)),
];
