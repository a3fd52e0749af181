import { defineBone, useBone } from './bone-art.ts';
import { BALL_MM, type HipShape, type LabrumState, SOCKET_MM } from './hip-shape.ts';
import { bump, hipBone, NECK_DEGREES, thighBone } from './neck-plane-bones.ts';
import { arc, bandPath, closedPath, linesPath, openPath, text, through } from './path.ts';
import { type Point, polar } from './plane.ts';
import { labrum } from './soft-parts.ts';
import { painted, part } from './tissue.ts';

interface NeckSection {
  /** Unique on the page. */
  readonly id: string;
  readonly shape: HipShape;
  /** How far the front of the thigh is turned towards the front rim, as when the knee is lifted and turned in. */
  readonly turnDegrees: number;
  readonly frontLabrum: LabrumState;
  readonly pressedMm: number;
  /** The top of the front wall, where it is not drawn as usual. */
  readonly frontWall?: readonly Point[];
}

/** The right hip cut along the neck and seen from below: the front of the body is up, the outer side left. */
export function neckSection(section: NeckSection): string {
  const { id, shape, turnDegrees, frontLabrum, pressedMm } = section;
  const { front, back } = shape.rimDegrees;
  return [
    `<defs>${definitions(section)}</defs>`,
    part('fluid', painted('fluid', bandPath(BALL_MM - 2, SOCKET_MM, back - 355, front + 5))),
    painted('fat', floorFat),
    part('cartilage', painted('cartilage', socketCartilage(shape))),
    part('socket', useBone(`${id}-hip`)),
    withTurn(turnDegrees, [
      part('cartilage', painted('cartilage', ballCartilage(shape))),
      part('thigh-bone', useBone(`${id}-thigh`)),
    ]),
    part(
      'labrum',
      labrum({ degrees: front, side: 1, shape, pressedMm }, frontLabrum) + labrum({ degrees: back, side: -1, shape }),
    ),
  ].join('');
}

function definitions({ id, shape, frontWall }: NeckSection): string {
  return (
    defineBone({
      id: `${id}-thigh`,
      outline: closedPath(thighBone(shape)),
      beams: linesPath(beams),
      inside: shape.bumpMm > 0 ? part('bump', bumpArt(shape)) : '',
    }) + defineBone({ id: `${id}-hip`, outline: closedPath(hipBone(shape, frontWall)), beams: '' })
  );
}

function withTurn(turnDegrees: number, drawn: readonly string[]): string {
  if (turnDegrees === 0) return drawn.join('');
  return `<g transform="rotate(${text(turnDegrees)})">${drawn.join('')}</g>`;
}

/** The added bone, with the usual outline dashed below it. */
function bumpArt(shape: HipShape): string {
  const usual = openPath([...arc(BALL_MM, 104, 135), ...through([-22.5, 12.8], [-29, 11.6], [-36, 11.6])]);
  return painted('extra-bone', closedPath(bump(shape))) + painted('usual-line', usual, ' stroke-dasharray="2.4 2"');
}

function socketCartilage({ cartilageMm, rimDegrees: { front, back } }: HipShape): string {
  const innerMm = SOCKET_MM - cartilageMm.socket;
  return bandPath(innerMm, SOCKET_MM, 36, front - 1) + bandPath(innerMm, SOCKET_MM, back - 359, -50);
}

function ballCartilage({ cartilageMm, alphaDegrees }: HipShape): string {
  const outerMm = BALL_MM + cartilageMm.ball;
  const end = Math.min(NECK_DEGREES - alphaDegrees - 2, 132);
  return bandPath(BALL_MM, outerMm, 10, end) + bandPath(BALL_MM, outerMm, -126, -8);
}

const floorFat = closedPath([...arc(SOCKET_MM + 5, 26, -40), ...arc(BALL_MM + 2.4, -42, 28)]);

const beams: readonly (readonly Point[])[] = Array.from({ length: 8 }, (_, n): readonly Point[] => [
  polar(BALL_MM, 42 - n * 12),
  [2, 8 - n * 2.3],
  [-22, 7 - n * 2],
  [-44, 9 - n * 3.4],
  [-66, 6 - n * 3],
]);
