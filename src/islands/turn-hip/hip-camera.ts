import { cosine, sine, type View } from '../turning/view.ts';

/** A place or direction: x to the person's left, y up, z forward; meters. */
export type Place = readonly [x: number, y: number, z: number];

/** A view as numbers for the graphics card. Nothing looks smaller for being farther away: sizes can be compared. */
export interface HipCamera {
  /** From the world to the screen, 4 × 4 by columns. */
  readonly matrix: Float32Array;
  /** The axes of the picture, and the way to the one who looks. */
  readonly right: Place;
  readonly up: Place;
  readonly toward: Place;
}

/** The camera of a view with a place in the middle of the picture. `aspect`: width of the picture by its height. */
export function hipCamera({ azimuth, elevation, zoom }: View, middle: Place, aspect: number): HipCamera {
  const [sinA, cosA, sinE, cosE] = [sine(azimuth), cosine(azimuth), sine(elevation), cosine(elevation)];
  const right: Place = [cosA, 0, -sinA];
  const up: Place = [-sinA * sinE, cosE, -cosA * sinE];
  const toward: Place = [sinA * cosE, sinE, cosA * cosE];
  const high = Math.max(HALF_HIGH, HALF_WIDE / aspect);
  // A narrow picture is higher than the hip: what is left over shows the thigh. Who comes nearer looks at the middle.
  const lift = (1 - HALF_HIGH / high) * Math.max(0, Math.min(1, 2 - zoom));
  const rows = [
    rowOf(right, middle, (high * aspect) / zoom),
    rowOf(up, middle, high / zoom, lift),
    rowOf(toward, middle, -HALF_DEEP),
  ];
  const matrix = Float32Array.from({ length: 16 }, (_, at) => rows[at % 4]?.[at >> 2] ?? (at === 15 ? 1 : 0));
  return { matrix, right, up, toward };
}

/** Half of what the picture shows at zoom 1, at least; meters. */
const [HALF_HIGH, HALF_WIDE] = [0.215, 0.165];

/** Half of how deep the picture is: all of the hip, turned about any place of it. */
export const HALF_DEEP = 0.8;

function rowOf([x, y, z]: Place, middle: Place, half: number, plus = 0): readonly number[] {
  return [x / half, y / half, z / half, plus - (x * middle[0] + y * middle[1] + z * middle[2]) / half];
}
