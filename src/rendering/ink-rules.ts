import type { Camera } from './camera.ts';

/** From which jump in depth on a line is drawn, in meters. */
export interface InkJumps {
  /** Between two parts. */
  readonly parts: number;
  /** Within one part: the skin may step back that far at a fold without a line. */
  readonly folds: number;
  /** From a plane to what is behind it. */
  readonly planes: number;
}

/** Jumps that suit a whole body. */
export const BODY_JUMPS: InkJumps = { parts: 0.01, folds: 0.028, planes: 0.05 };

/** The jumps of a scene, made larger where samples lie so far apart that a round skin drops that much between two. */
export function jumpsFor(jumps: InkJumps, sampleMeters: number): InkJumps {
  return { ...jumps, folds: Math.max(jumps.folds, Math.sqrt(2 * ROUND_METERS * sampleMeters)) };
}

/** How far one sample lies from the next at the point looked at, in meters, when a picture has so many rows. */
export function sampleMetersOf({ eye, lookAt, openUp }: Camera, rows: number): number {
  return (2 * Math.hypot(eye[0] - lookAt[0], eye[1] - lookAt[1], eye[2] - lookAt[2]) * openUp) / rows;
}

/** How far one sample lies behind another, in meters, from their nearness (1 / meters); 0 is nothing at all. */
export function jumpMeters(near: number, far: number): number {
  return far === 0 ? Number.POSITIVE_INFINITY : 1 / far - 1 / near;
}

/** Whether a jump gets an outline. */
export function isOutline(jump: number, jumps: InkJumps, isPlane: boolean, isSamePart: boolean): boolean {
  if (isPlane) return jump > jumps.planes;
  return jump > (isSamePart ? jumps.folds : jumps.parts);
}

/** A trunk's radius: nothing much rounder is drawn. */
const ROUND_METERS = 0.15;
