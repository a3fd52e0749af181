import { cosine, sine, type View } from '../turning/view.ts';

/** What must be in the picture: a ball, and half the sides of a box about its middle; meters. */
export interface Space {
  readonly middle: Direction;
  readonly radius: number;
  readonly half: Direction;
}

/** A view as numbers for the graphics card. */
export interface Camera {
  /** From the world to the screen, 4 × 4 by columns. */
  readonly matrix: Float32Array;
  readonly eye: readonly [x: number, y: number, z: number];
  /** How many meters a unit of the picture's height is, as far away as the middle of the ball. */
  readonly metersHigh: number;
}

/** The camera of a view, with the lens of the films. `aspect`: width of the picture by its height. */
export function cameraOf({ azimuth, elevation, zoom }: View, space: Space, aspect: number): Camera {
  const [sinA, cosA, sinE, cosE] = [sine(azimuth), cosine(azimuth), sine(elevation), cosine(elevation)];
  const { middle } = space;
  const right = [cosA, 0, -sinA] as const;
  const up = [-sinA * sinE, cosE, -cosA * sinE] as const;
  const forward = [-sinA * cosE, -sinE, -cosA * cosE] as const;
  const away = distanceFor(space, [right, up, forward], aspect) / zoom;
  const eye = [middle[0] - forward[0] * away, middle[1] - forward[1] * away, middle[2] - forward[2] * away] as const;
  const [near, far] = [Math.max(0.1, away - DEPTH), away + DEPTH];
  const rows = [
    rowOf(right, eye, 1 / (OPEN * aspect)),
    rowOf(up, eye, 1 / OPEN),
    rowOf(forward, eye, (far + near) / (far - near), (-2 * far * near) / (far - near)),
    rowOf(forward, eye, 1),
  ];
  const matrix = Float32Array.from({ length: 16 }, (_, at) => rows[at % 4]?.[Math.floor(at / 4)] ?? 0);
  return { matrix, eye, metersHigh: 2 * OPEN * away };
}

/** How far away all of the movement is in the picture, seen along these axes. Turning must not change it much. */
function distanceFor({ radius, half }: Space, axes: readonly Direction[], aspect: number): number {
  const [width = 0, height = 0, depth = 0] = axes.map(
    ([x, y, z]) => Math.abs(x) * half[0] + Math.abs(y) * half[1] + Math.abs(z) * half[2],
  );
  const box = (Math.max(height, width / aspect) * AIR) / OPEN + depth * NEAR_SHARE;
  const ball = (radius * AIR) / Math.sin(HALF_FIELD) / Math.min(1, aspect);
  return Math.min(ball, Math.max(box, ball / 1.4));
}

/** Half of 22 degrees, and how far that opens upward for each meter forward. */
const HALF_FIELD = (11 * Math.PI) / 180;
const OPEN = Math.tan(HALF_FIELD);
/** How much larger than what is in it the picture is. */
const AIR = 1.04;
/** What stands in the near corners of the box is rarely as high as the box. */
const NEAR_SHARE = 0.5;
/** How far before and behind the middle anything can stand, in meters. */
const DEPTH = 3.5;

type Direction = readonly [number, number, number];

/** A row that measures points along a direction, from the eye on. */
function rowOf([x, y, z]: Direction, eye: Direction, scale: number, plus = 0): readonly number[] {
  return [x * scale, y * scale, z * scale, plus - (x * eye[0] + y * eye[1] + z * eye[2]) * scale];
}

/** Views that one asks for by name. */
export const VIEWS = ['Front', 'Side', 'Back', 'Above'] as const;

/** The view of a name. `side`: on which side of the figure the film looks, by its sign. */
export function viewNamed(name: (typeof VIEWS)[number], side: number): View {
  const azimuth = { Front: 0, Side: side < 0 ? -90 : 90, Back: 180, Above: 0 }[name];
  return { azimuth, elevation: name === 'Above' ? 85 : 8, zoom: 1 };
}
