import { smoothStep } from '#space';
import type { Drawn } from './drawn.ts';
import type { Frame } from './frame.ts';
import { groundValue } from './ground-shade.ts';
import { type Place, vectorAt } from './place.ts';
import { valueAt } from './scene.ts';
import { sunAt } from './shadow-map.ts';

/** Writes how much red, green and blue light a place sends on, as factors of its own color. */
export function lightPlace(place: Place, frame: Frame, drawn: Drawn, out: Float64Array): void {
  vectorAt(place, drawn.positions, position);
  vectorAt(place, drawn.normals, normal);
  const toOne = 1 / Math.sqrt(squareOf(normal) || 1);
  for (let axis = 0; axis < 3; axis += 1) normal[axis] = (normal[axis] as number) * toOne;
  const open = smoothStep(0, 1, opennessAt(place, frame, drawn));
  const direct = DIM + sunlightAt(frame, drawn);
  const upward = (normal[1] as number) * 0.5 + 0.5;
  const rim = drawn.isPlane ? 1 : 1 + rimAt(frame) * RIM * open;
  for (let channel = 0; channel < 3; channel += 1) {
    const earth = EARTH[channel] as number;
    const around = (earth + ((SKY[channel] as number) - earth) * upward) * FILL;
    const shut = SHUT_IN[channel] as number;
    out[channel] = (direct * (WARMTH[channel] as number) + around) * (shut + (1 - shut) * open) * rim;
  }
}

const DIM = 0.16;
const FILL = 0.42;
const RIM = 0.22;
const WARMTH = Float64Array.of(1.05, 1, 0.95);
const SKY = Float64Array.of(0.72, 0.78, 0.86);
const EARTH = Float64Array.of(0.62, 0.55, 0.48);
/** What is left of the light where nothing is open: cooler than it came. */
const SHUT_IN = Float64Array.of(0.5, 0.47, 0.55);
const SHADOW_OFFSET_METERS = 0.012;

const position = new Float64Array(3);
const normal = new Float64Array(3);
const offset = new Float64Array(3);

function squareOf(vector: Float64Array): number {
  const x = vector[0] as number;
  const y = vector[1] as number;
  const z = vector[2] as number;
  return x * x + y * y + z * z;
}

function opennessAt({ corners, weights }: Place, { scene }: Frame, drawn: Drawn): number {
  if (drawn.isPlane) return scene.ground ? groundValue(scene.ground.occlusion, scene.ground, position, 1) : 1;
  if (drawn.occlusion.length === 0) return 1;
  return valueAt(drawn.occlusion, corners[0] as number, corners[1] as number, corners[2] as number, weights);
}

/** Sunlight in two soft steps, as a cartoon has it, less what a shadow takes. */
function sunlightAt({ scene, renderer }: Frame, { isPlane, shadowShare }: Drawn): number {
  const { direction } = scene.light;
  const facing =
    (normal[0] as number) * direction[0] + (normal[1] as number) * direction[1] + (normal[2] as number) * direction[2];
  const half = facing * 0.5 + 0.5;
  if (half <= 0.4) return 0;
  const steps = 0.42 * smoothStep(0.4, 0.6, half) + 0.42 * smoothStep(0.58, 0.98, half);
  const sun =
    isPlane && scene.ground && (normal[1] as number) > 0.9
      ? groundValue(renderer.groundShade.sun, scene.ground, position, 1)
      : sunBefore(renderer.shadow);
  return steps * (1 - shadowShare * (1 - sun));
}

/** The sun a little before the skin. */
function sunBefore(shadow: Parameters<typeof sunAt>[0]): number {
  for (let axis = 0; axis < 3; axis += 1)
    offset[axis] = (position[axis] as number) + (normal[axis] as number) * SHADOW_OFFSET_METERS;
  return sunAt(shadow, offset);
}

/** 0 where the skin faces the eye, 1 where it turns away. */
function rimAt({ scene }: Frame): number {
  const { eye } = scene.camera;
  const x = eye[0] - (position[0] as number);
  const y = eye[1] - (position[1] as number);
  const z = eye[2] - (position[2] as number);
  const facing =
    ((normal[0] as number) * x + (normal[1] as number) * y + (normal[2] as number) * z) /
    Math.sqrt(x * x + y * y + z * z);
  const away = 1 - Math.max(0, facing);
  return away * away * away;
}
