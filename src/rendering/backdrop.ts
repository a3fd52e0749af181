import { smoothStep } from '#space';
import type { Camera } from './camera.ts';
import { byteOf, lightOf } from './color.ts';
import type { Scene } from './scene.ts';

/** The empty studio as one camera sees it, kept until camera, floor or colors change. */
export interface Backdrop {
  readonly width: number;
  readonly height: number;
  /** What the kept picture was made of. */
  madeOf: string;
  /** Linear red, green and blue of each pixel, and how much of a shade shows there. */
  readonly lights: Float32Array;
  readonly pixels: Uint8ClampedArray;
}

/** A backdrop that is yet to be painted; size in pixels. */
export function emptyBackdrop(width: number, height: number): Backdrop {
  return {
    width,
    height,
    madeOf: '',
    lights: new Float32Array(width * height * 4),
    pixels: new Uint8ClampedArray(width * height * 4).fill(255),
  };
}

/** Paints the backdrop, unless the kept one is of the same. */
export function paintBackdrop(backdrop: Backdrop, { camera, ground, colors }: Scene): void {
  const madeOf = JSON.stringify([camera, ground?.y ?? null, colors]);
  if (madeOf === backdrop.madeOf) return;
  backdrop.madeOf = madeOf;
  const [air, floor] = [lightOf(colors.background), lightOf(colors.floor)];
  const { width, height, lights, pixels } = backdrop;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const far = ground ? distanceOnFloor(camera, ground.y, x, y, backdrop) : Number.POSITIVE_INFINITY;
      const share = smoothStep(FLOOR_METERS, FLOOR_FULL_METERS, far);
      for (let channel = 0; channel < 3; channel += 1) {
        const light = (air[channel] as number) + ((floor[channel] as number) - (air[channel] as number)) * share;
        lights[at + channel] = light;
        pixels[at + channel] = byteOf(light);
      }
      lights[at + 3] = smoothStep(FLOOR_METERS, SHADE_FULL_METERS, far);
    }
}

/** Where the ray through the middle of a pixel meets a level, written into `out`; false when it never does. */
export function meetFloor(
  { eye, right, up, forward, openRight, openUp }: Camera,
  floorY: number,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
  out: Float64Array,
): boolean {
  const sideways = ((2 * (x + 0.5)) / width - 1) * openRight;
  const upwards = (1 - (2 * (y + 0.5)) / height) * openUp;
  const fall = forward[1] + right[1] * sideways + up[1] * upwards;
  if (fall >= 0) return false;
  const reach = (floorY - eye[1]) / fall;
  out[0] = eye[0] + (forward[0] + right[0] * sideways + up[0] * upwards) * reach;
  out[1] = floorY;
  out[2] = eye[2] + (forward[2] + right[2] * sideways + up[2] * upwards) * reach;
  return reach > 0;
}

/** The floor ends so far from the point below the one looked at, is full so near, and takes all shade so near. */
const FLOOR_METERS = 2.1;
const FLOOR_FULL_METERS = 0.6;
const SHADE_FULL_METERS = 1.3;
const place = new Float64Array(3);

function distanceOnFloor(camera: Camera, floorY: number, x: number, y: number, size: Backdrop): number {
  if (!meetFloor(camera, floorY, x, y, size, place)) return Number.POSITIVE_INFINITY;
  return Math.hypot((place[0] as number) - camera.lookAt[0], (place[2] as number) - camera.lookAt[2]);
}
