import { NECK_DEGREES } from './frontal-bones.ts';
import { onNeck, sunkTop } from './head-and-neck.ts';
import { BALL_MM, type HipShape } from './hip-shape.ts';
import { closedPath, linesPath, openPath, through } from './path.ts';
import { type Point, polar } from './plane.ts';
import { defineHatch, hatched, painted, part } from './tissue.ts';

/** Whether blood reaches the whole ball. */
export type Supply = 'usual' | 'lost';

const neck = (alongMm: number, offMm: number): Point => onNeck(NECK_DEGREES, alongMm, offMm);

/**
 * The arteries of the ball, by written description: the medial circumflex artery passes behind the neck and sends
 * vessels along it, most of them above; a small one comes through the round ligament. See sources/taylorfrancis-hip.
 */
export function arteries(supply: Supply): string {
  const inBall = supply === 'usual' ? [...upperBranches, ...lowerBranches] : [...shortBranches, ...lowerBranches];
  return part(
    'arteries',
    painted('artery-behind', linesPath([behind]), ' stroke-dasharray="2.6 2.2"') +
      painted('artery', linesPath([trunk, alongTop, alongBelow])) +
      painted('artery-behind', linesPath([...inBall, inLigament])),
  );
}

/** The wedge of bone that gets no blood, and the crack below its surface where that has sunk; for inside the thigh bone. */
export function deadBone(id: string, shape: HipShape): string {
  if (!shape.deadDegrees) return '';
  const [from, to] = shape.deadDegrees;
  const wedge = closedPath(
    through(
      polar(BALL_MM + 2, from - 2),
      polar(BALL_MM + 3, (from + to) / 2),
      polar(BALL_MM + 2, to + 2),
      polar(15, to - 2),
      polar(7, (from + to) / 2 + 8),
      polar(13, from + 4),
    ),
  );
  const crack = openPath(sunkTop(shape, -3.2).slice(1, -1));
  return (
    `<defs>${defineHatch(`${id}-hatch`)}</defs>` +
    part('dead-bone', painted('dead-bone', wedge) + hatched(`${id}-hatch`, wedge)) +
    (shape.sunkMm > 0 ? painted('tear', crack) : '')
  );
}

const trunk: readonly Point[] = [
  [16, -58],
  [6, -53],
  [-6, -47],
  [-16, -45],
];

/** On the back of the neck, from its lower side to its root above. */
const behind: readonly Point[] = [
  [-16, -45],
  [-25, -38],
  [-36, -26],
  [-42.5, -13.5],
];

const alongTop: readonly Point[] = [
  [-42.5, -13.5],
  neck(38, 15.2),
  neck(33, 14.9),
  neck(26, 15.4),
  polar(BALL_MM + 1.4, 175),
  polar(BALL_MM - 3, 166),
];

const alongBelow: readonly Point[] = [
  [-16, -45],
  neck(36, -17.6),
  neck(28, -16.8),
  polar(BALL_MM + 2, 262),
  polar(BALL_MM - 3, 264),
];

const upperBranches: readonly (readonly Point[])[] = [
  [polar(21, 166), polar(19, 150), polar(19.5, 130), polar(20.5, 108), polar(20.5, 84), polar(20, 62)],
  [polar(19.3, 152), polar(14.5, 134), polar(13, 106), polar(14, 74), polar(16.5, 48)],
  [polar(21, 166), polar(13, 156), polar(5, 120), polar(8, 50)],
];

/** The same vessels, where they end before they reach the top. */
const shortBranches: readonly (readonly Point[])[] = [
  [polar(21, 166), polar(19, 150), polar(19.3, 138)],
  [polar(21, 166), polar(13, 156), polar(5, 130), polar(5, 60)],
];

const lowerBranches: readonly (readonly Point[])[] = [
  [polar(21, 264), polar(14, 274), polar(10, 310), polar(12, 340)],
  [polar(15, 273), polar(17, 300), polar(18.5, 322)],
];

const inLigament: readonly Point[] = [
  polar(BALL_MM + 5, -50),
  polar(BALL_MM + 4.6, -24),
  polar(BALL_MM + 1, 4),
  polar(18, 8),
];
