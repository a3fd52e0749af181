import { BODY } from '#motion';
import {
  type Camera,
  type Capture,
  cameraOf,
  captureScene,
  createRenderer,
  keyLightFor,
  type Painter,
  type Point,
  pointsData,
  STUDIO_COLORS,
} from '#rendering';
import type { MapView, Spot } from './body-place.ts';
import type { Figure } from './figure.ts';

/** What part of a standing body a map shows, and the box it is drawn in. */
export interface MapFrame {
  readonly size: { readonly width: number; readonly height: number };
  /** The top edge of the box above the hip joints, in meters. */
  readonly top: number;
  /** The height of the box in meters. */
  readonly tall: number;
}

/** Pixels to a unit of the box. */
const FINE = 3;
const GRAINS = 10;

/** Looks at a figure from the front or from the back, from so far away that it hardly matters what is nearer. */
export function captureBody(figure: Figure, view: MapView, frame: MapFrame, paint: Painter): Capture {
  const { width, height } = frame.size;
  const renderer = createRenderer({ width: width * FINE, height: height * FINE, samples: 1 });
  return captureScene(renderer, {
    camera: cameraFor(view, frame),
    surfaces: [{ type: 'painted', mesh: figure.mesh, paint, castsShadow: false, isPlane: false, isTwoSided: true }],
    light: keyLightFor(0),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 0, thinLines: [] },
  });
}

/** A spot of the skin, with the side it is on: `x` is above 0 on the left. */
export type SidedSpot = Spot & { readonly x: number };

/** Paints by where a place of the skin lies on the upright figure; `vertex` is one of its corners. */
export function spotPainter({ upright }: Figure, inkAt: (spot: SidedSpot, vertex: number) => number): Painter {
  return (a, b, c, weights) => {
    const along = (axis: number) =>
      (upright[a * 3 + axis] as number) * (weights[0] as number) +
      (upright[b * 3 + axis] as number) * (weights[1] as number) +
      (upright[c * 3 + axis] as number) * (weights[2] as number);
    const x = along(0) * 1000;
    return inkAt({ x, out: Math.abs(x), up: (along(1) - BODY.hip) * 1000 }, a);
  };
}

/** The same with these ink classes drawn as another. */
export function merged(capture: Capture, from: (inkClass: number) => boolean, to: number): Capture {
  return { ...capture, inkClasses: capture.inkClasses.map((inkClass) => (from(inkClass) ? to : inkClass)) };
}

/** A point of a capture in the box of its map. */
export function inBox([x, y]: Point): Point {
  return [x / FINE, y / FINE];
}

/** Rings as path data in the box. */
export function closed(rings: readonly (readonly Point[])[] = []): string {
  return rings.map((ring) => pointsData(ring.map(inBox), { isClosed: true, grains: GRAINS })).join('');
}

/** Lines as path data in the box; specks are left out. */
export function open(lines: readonly (readonly Point[])[]): string {
  return lines
    .filter(([start, ...others]) => others.some((point) => start && farFrom(start, point)))
    .map((line) => pointsData(line.map(inBox), { isClosed: false, grains: GRAINS }))
    .join('');
}

/** Shorter lines are specks; pixels. */
const farFrom = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY) > 12;

function cameraFor(view: MapView, { size, top, tall }: MapFrame): Camera {
  const aspect = size.width / size.height;
  return cameraOf({
    azimuthDegrees: view === 'front' ? 0 : 180,
    elevationDegrees: 0,
    lookAt: [0, BODY.hip + top - tall / 2, 0],
    heightMeters: tall,
    widthMeters: tall * aspect,
    verticalFieldDegrees: 3,
    aspect,
  });
}
