import { defineBone, useBone } from './bone-art.ts';
import { hipShapes } from './hip-shape.ts';
import { neckSection } from './neck-section.ts';
import { closedPath, corner, type Knot, through } from './path.ts';
import { type Point, pairs } from './plane.ts';
import { painted, part } from './tissue.ts';

/** The heights at which the buttock is cut across. */
export type Level = 'piriformis' | 'ball' | 'sitting-bone';

/**
 * The right buttock cut across and seen from below; the front of the body is up, the outer side left. The nerve lies in
 * front of piriformis, then behind obturator internus and quadratus femoris, and always in front of gluteus maximus:
 * docs/decisions/0014, and sources/park-2020-dgs. Origins and bony points are landmarks; outlines are drawn.
 */
export function deepGluteal(id: string, level: Level): string {
  const { buttock, deep, beside, nerve, drawBones } = levels[level];
  return [
    painted('padding', 'M-90-70H90V130H-90z'),
    drawBones(id),
    beside ? painted('muscle-behind', closedPath(through(...beside))) : '',
    part('deep-muscle', painted('muscle', closedPath(through(...deep)))),
    part('buttock', painted('muscle-behind', closedPath(buttock))),
    part('sciatic-nerve', painted('nerve', closedPath(through(...oval(nerve, 7.5, 4)))) + bundles(nerve)),
  ].join('');
}

interface Slice {
  readonly buttock: readonly Knot[];
  readonly deep: readonly Point[];
  /** The muscles on the outer face of the hip bone. */
  readonly beside?: readonly Point[];
  readonly nerve: Point;
  readonly drawBones: (id: string) => string;
}

/** An oval, flattened as the nerve is. */
const oval = ([x, y]: Point, halfWidth: number, halfHeight: number): readonly Point[] => [
  [x + halfWidth, y],
  [x, y + halfHeight],
  [x - halfWidth, y],
  [x, y - halfHeight],
];

/** The bundles of fibers inside, so that the nerve is known without its color. */
function bundles([x, y]: Point): string {
  const dots = [-3.8, 0, 3.8].map((aside) => closedPath(through(...oval([x + aside, y], 1.1, 1.1))));
  return painted('guide', dots.join(''));
}

/** Sharp where the picture cuts a part off. */
const edgeKnot = (at: Point): Knot => (Math.abs(at[0]) > 74 ? corner(at) : { at });

const cutOff = (outline: readonly Point[]): readonly Knot[] => outline.map(edgeKnot);

/** A bone cut across. */
function bone(name: string, id: string, outline: readonly Point[]): string {
  const own = `${id}-${name}`;
  const shape = defineBone({ id: own, outline: closedPath(cutOff(outline)), beams: '' });
  return `<defs>${shape}</defs>${part(name, useBone(own))}`;
}

const levels: Readonly<Record<Level, Slice>> = {
  piriformis: {
    buttock: cutOff(
      pairs([
        80, -98, 54, -85, 34, -74, 4, -66, -22, -58, -46, -40, -84, -6, -84, -34, -56, -66, -28, -90, 12, -105, 46,
        -108, 80, -106,
      ]),
    ),
    deep: pairs([
      64, -47, 46, -42, 24, -40, 0, -40, -24, -34, -42, -24, -44, -29, -24, -45, 2, -56, 26, -62, 44, -61, 58, -55,
    ]),
    beside: pairs([-24, 46, -12, 22, -2, 2, 8, -20, 4, -31, -14, -30, -36, -18, -50, 4, -50, 24, -40, 38]),
    nerve: [33, -35.4],
    drawBones: (id) =>
      bone(
        'hip-bone',
        id,
        pairs([-18, 50, -9, 51, 3, 36, 14, 14, 22, -8, 23, -23, 17, -29, 10, -20, 3, 0, -9, 20, -20, 40]),
      ) + bone('sacrum', id, pairs([80, -48, 60, -54, 48, -60, 42, -69, 50, -80, 80, -92])),
  },
  ball: {
    buttock: cutOff(
      pairs([
        80, -74, 48, -70, 24, -72, 0, -72, -26, -64, -50, -48, -84, -22, -84, -50, -64, -70, -36, -92, 4, -107, 40,
        -108, 80, -102,
      ]),
    ),
    deep: pairs([
      46, 28, 54, 14, 56, -12, 50, -36, 37, -53, 20, -58, 0, -57, -20, -50, -46, -33, -43, -28, -18, -42, 2, -50, 20,
      -50, 33, -43, 41, -28, 43, -8, 43, 14,
    ]),
    nerve: [-4, -62.5],
    drawBones: (id) =>
      neckSection({ id, shape: hipShapes.usual, turnDegrees: -14, frontLabrum: 'whole', pressedMm: 0 }),
  },
  'sitting-bone': {
    buttock: cutOff(
      pairs([
        80, -80, 50, -74, 24, -76, 0, -70, -24, -58, -46, -42, -84, -16, -84, -44, -62, -62, -36, -86, 2, -104, 38,
        -106, 80, -98,
      ]),
    ),
    deep: pairs([16, -37, 0, -31, -20, -23, -38, -21, -47, -17, -44, -27, -24, -36, -4, -45, 13, -51]),
    nerve: [-7, -53],
    drawBones: (id) =>
      bone('thigh-bone', id, femur) +
      bone('sitting-bone', id, tuberosity) +
      part('hamstring-tendon', painted('tendon', closedPath(through(...hamstring)))),
  },
};

/** The thigh bone below the neck, with the lesser trochanter. */
const femur = pairs([-54, 0, -49, 11, -37, 14, -26, 8, -22, -3, -17, -12, -20, -20, -30, -19, -42, -20, -51, -12]);

const tuberosity = pairs([11, -43, 15, -54, 27, -60, 39, -55, 44, -43, 46, -30, 38, -24, 30, -30, 18, -33]);

const hamstring = pairs([9, -50, 11, -59, 18, -65, 26, -63, 20, -57.5, 14.6, -50]);
