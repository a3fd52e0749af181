import type { Mesh } from '#solid';
import type { Vec3 } from '#space';
import type { Camera } from './camera.ts';
import type { InkJumps } from './ink-rules.ts';

/** All that a frame depends on. Arrays may change from frame to frame in place. */
export interface Scene {
  readonly camera: Camera;
  readonly surfaces: readonly Surface[];
  /** Left out: nothing but the background. */
  readonly ground?: Ground;
  readonly light: KeyLight;
  readonly colors: StudioColors;
  readonly ink: InkRules;
}

/** A mesh and how it is drawn. */
export type Surface = PlainSurface | PaintedSurface;

/** A surface of one color (`#rrggbb`). Its ink class is from 1 to 63. */
export interface PlainSurface extends SurfaceBody {
  readonly type: 'plain';
  readonly color: string;
  readonly inkClass: number;
}

/** A surface with a color at each place of its own. */
export interface PaintedSurface extends SurfaceBody {
  readonly type: 'painted';
  readonly paint: Painter;
}

/**
 * Writes the color of a place as linear red, green and blue (0 to 1) into `out` and returns its ink class, 1 to 63.
 * The place lies between the vertices a, b and c, with these three weights; `valueAt` reads a value there.
 */
export type Painter = (a: number, b: number, c: number, weights: Float64Array, out: Float64Array) => number;

interface SurfaceBody {
  readonly mesh: Mesh;
  /** Which part each vertex belongs to, 0 to 255: parts in front of each other get ink between them. Left out: 0. */
  readonly parts?: Uint8Array;
  /** How open each vertex is to the sky: 1 open, 0 shut in. Left out: all open. */
  readonly occlusion?: Float32Array;
  readonly castsShadow: boolean;
  /** Flat on the ground (a mat): shaded by the ground's occlusion, no ink where little stands above it. */
  readonly isPlane: boolean;
  /** Drawn from behind too. */
  readonly isTwoSided: boolean;
  /** The share of its light that a shadow takes; left out: 0.28 for planes, else 0.65 for painted and 0.38 for plain surfaces. */
  readonly shadowShare?: number;
}

/** The floor of the studio, a round light patch below the picture's middle. */
export interface Ground {
  readonly y: number;
  /** The square that can have shade: its middle, its side in meters, and how many grid points a side has. */
  readonly centerX: number;
  readonly centerZ: number;
  readonly sideMeters: number;
  readonly count: number;
  /** How open each grid point is to the sky, 1 open: count × count values, x runs fastest. */
  readonly occlusion: Float32Array;
}

/** The sun of the studio. */
export interface KeyLight {
  /** Towards the light. */
  readonly direction: Vec3;
  /** Half the side of the square, about the point looked at, in which shadows are cast. */
  readonly reachMeters: number;
}

/** Colors of the studio, `#rrggbb`. */
export interface StudioColors {
  readonly background: string;
  readonly floor: string;
  readonly ink: string;
}

/** Where lines are drawn, and how broad. */
export interface InkRules {
  /** Width in pixels of the picture; 0 draws none. */
  readonly widthPixels: number;
  /** Pairs of ink classes that get a thin line between them. */
  readonly thinLines: readonly (readonly [number, number])[];
  /** Left out: jumps that suit a whole body. */
  readonly jumps?: InkJumps;
}

/** The studio of visual.md: warm paper, soft floor, blue-black ink. */
export const STUDIO_COLORS: StudioColors = { background: '#F3F1EA', floor: '#E6E2D6', ink: '#22303A' };

/** The key light of the films: from 43 degrees left of the camera and 62 degrees high. */
export function keyLightFor(azimuthDegrees: number): KeyLight {
  const azimuth = (azimuthDegrees * Math.PI) / 180 - 0.75;
  const size = Math.hypot(2.2, 4.2);
  return {
    direction: [(Math.sin(azimuth) * 2.2) / size, 4.2 / size, (Math.cos(azimuth) * 2.2) / size],
    reachMeters: 1.35,
  };
}

/** A value per vertex, read between three vertices. */
export function valueAt(values: Float32Array, a: number, b: number, c: number, weights: Float64Array): number {
  return (
    (values[a] as number) * (weights[0] as number) +
    (values[b] as number) * (weights[1] as number) +
    (values[c] as number) * (weights[2] as number)
  );
}
