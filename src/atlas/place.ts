import type { SplinePoint } from '#solid';
import { add, cross, normalize, scale, subtract, type Vec3 } from '#space';

/**
 * A place as the published models give it: millimeters, x forward, y up, z to the person's right, the origin midway
 * between the two front hip points (the pelvis frame of OpenSim's gait2392).
 */
export type Mm3 = readonly [x: number, y: number, z: number];

/** A place and what goes along with it: a radius, or a width and a half thickness; millimeters. */
export type MmPoint = readonly [x: number, y: number, z: number, ...rest: number[]];

/** The middle of the right hip joint, in the pelvis frame. Source: delp-1990, as in gait2392. */
export const HIP_CENTER: Mm3 = [-70.7, -66.1, 83.5];

/** A place of the femur frame (parallel to the pelvis frame, its origin in the hip joint) in the pelvis frame. */
export function ofFemur(x: number, y: number, z: number, ...rest: number[]): MmPoint {
  return [x + HIP_CENTER[0], y + HIP_CENTER[1], z + HIP_CENTER[2], ...rest];
}

/** A published place in the space of all our figures: meters, x to the left, y up, z forward. */
export function inSpace([x, y, z]: MmPoint): Vec3 {
  return [-z / 1000, y / 1000, x / 1000];
}

/** The way back: a place in space in millimeters of the pelvis frame. */
export function inPelvis([x, y, z]: Vec3): Mm3 {
  return [z * 1000, y * 1000, -x * 1000];
}

/** The same for a point with a radius, a width or a thickness. */
export function pointInSpace(point: MmPoint): SplinePoint {
  const [, , , ...rest] = point;
  return [...inSpace(point), ...rest.map((value) => value / 1000)];
}

/** The socket looks forward, down and out: 18 degrees forward, 37 below the level. */
export const SOCKET_AXIS: Mm3 = normalize([0.31, -0.6, 0.735]);
/** Upright on the axis of the socket: towards its roof, and towards its back rim. */
export const SOCKET_UP: Mm3 = normalize(subtract([0, 1, 0], scale(SOCKET_AXIS, SOCKET_AXIS[1])));
export const SOCKET_SIDE: Mm3 = cross(SOCKET_AXIS, SOCKET_UP);

/** Radius of the bone of the socket and of the bony head of the femur, in millimeters. */
export const SOCKET_RADIUS = 26;
export const HEAD_RADIUS = 23.5;

/** A point about the socket: degrees from the top (positive towards the back rim), distance from its axis, and outward along the axis; millimeters. */
export function aboutSocket(degrees: number, radius: number, outward: number): Mm3 {
  const angle = (degrees * Math.PI) / 180;
  const spoke = add(scale(SOCKET_UP, radius * Math.cos(angle)), scale(SOCKET_SIDE, radius * Math.sin(angle)));
  return add(add(HIP_CENTER, scale(SOCKET_AXIS, outward)), spoke);
}
