import { arrow } from './arrow.ts';
import { hipShapes } from './hip-shape.ts';
import { neckSection } from './neck-section.ts';
import { closedPath, linesPath, openPath, through } from './path.ts';
import { type Point, pairs, plus, turned } from './plane.ts';
import { painted, part } from './tissue.ts';

/** Where the hip flexor runs over the front of the joint. */
export interface FlexorStand {
  /** How far the thigh is turned; negative is outward. */
  readonly turnDegrees: number;
  /** The middle of the tendon, and of the muscle around it. */
  readonly tendonAt: Point;
  readonly muscleAt: Point;
  /** Where the tendon was before, when it has slipped. */
  readonly cameFrom?: Point;
}

/**
 * The right hip cut across, seen from below, with the hip flexor in front. The way of its tendon follows the description
 * in sources/omr-snapping-hip; places and sizes are drawn, not measured.
 */
export function hipFlexor(id: string, stand: FlexorStand): string {
  const { turnDegrees, tendonAt, muscleAt, cameFrom } = stand;
  const capsule = openPath(through([12, 41.5], [3, 40.5], [-9, 37], ...sleeve.map((at) => turned(at, -turnDegrees))));
  const moved = (points: readonly Point[], by: Point) => points.map((at) => plus(at, by));
  return [
    part('capsule', painted('capsule-edge', capsule) + painted('capsule', capsule)),
    neckSection({ id, shape: hipShapes.usual, turnDegrees, frontLabrum: 'whole', pressedMm: 0, frontWall: ridge }),
    part(
      'hip-flexor',
      painted('muscle', closedPath(through(...moved(belly, muscleAt)))) +
        painted('fibers', linesPath(fibers.map((line) => moved(line, muscleAt)))),
    ),
    cameFrom ? painted('usual-line', closedPath(through(...moved(cord, cameFrom))), ' stroke-dasharray="2.2 1.8"') : '',
    part('flexor-tendon', painted('tendon', closedPath(through(...moved(cord, tendonAt))))),
    cameFrom ? painted('force', arrow(plus(cameFrom, [8, 4]), plus(tendonAt, [-7.5, 5]), 4.5)) : '',
  ].join('');
}

/** The front wall with a low ridge on it. */
const ridge = pairs([27, 37, 21.5, 43, 15.5, 44.5, 10.5, 41]);

/** The capsule on the front of the neck, which it follows. */
const sleeve: readonly Point[] = [
  [-27, 24],
  [-42, 15],
];

/** The tendon, cut across. */
const cord = pairs([-6, 0, -4.4, 3.6, 0, 4.6, 4.6, 3.4, 6, 0, 4, -3.4, 0, -4.2, -4.4, -3.2]);

/** The muscle, cut across; the tendon lies at its back. */
const belly = pairs([-25, 0, -21, 10, -9, 15, 5, 14.5, 17, 9.5, 21, 0, 15, -7.5, 2, -9, -12, -8.5, -21, -6]);

const fibers: readonly (readonly Point[])[] = [
  pairs([-18, 4, -12, 8.5]),
  pairs([-9, 9.5, -2, 10.5]),
  pairs([-14, -2, -8, 2.5]),
  pairs([-4, 3, 3, 4.5]),
  pairs([3, 10, 10, 8]),
  pairs([8, 2.5, 14, 2]),
  pairs([-7, -4.5, -1, -3]),
];
