import { BODY, MIDDLE_BUILD, posed, SIDES, type Side, standing } from '#motion';
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
  roomiestPoints,
  type Scene,
  STUDIO_COLORS,
  softenAreas,
  traceAreas,
  traceBorders,
  valueAt,
} from '#rendering';
import { sideOfFold } from './body-fold.ts';
import { type MapPlace, type MapView, MIDDLE_PLACES, PLACES, placeAt, type Spot } from './body-place.ts';
import { buildFigure, type Figure } from './figure.ts';
import { INK } from './ink-class.ts';
import { LOOK_OF } from './look.ts';
import { poseFigure } from './pose-figure.ts';

/** A body seen from one side, as SVG path data in a box of `MAP_SIZE`. */
export interface DrawnBody {
  readonly body: string;
  readonly clothes: string;
  /** The outline of the body, without the cut edges. */
  readonly outline: string;
  /** Hems, creases and folds. */
  readonly folds: string;
  /** The lines between places. */
  readonly borders: string;
  readonly regions: readonly DrawnRegion[];
}

/** A place on the skin. Middle places have no side. */
export interface DrawnRegion {
  readonly place: MapPlace;
  readonly side?: Side;
  /** Where a mark has most room. */
  readonly at: Point;
  readonly path: string;
}

/** The box that a body is drawn in. */
export const MAP_SIZE = { width: 420, height: 700 } as const;

/** Draws the body of the symptom checker from the front and from the back, with all places of its question. */
export function drawBodyMap(): Readonly<Record<MapView, DrawnBody>> {
  const figure = buildFigure(LOOK, 'sketch');
  const angles = Object.entries(APART).flatMap(([name, angle]) => SIDES.map((side) => [`${name}.${side}`, angle]));
  poseFigure(figure, posed(standing(), Object.fromEntries(angles)), []);
  return { front: drawBody(figure, 'front'), back: drawBody(figure, 'back') };
}

/** The middle build, nobody of the films, in shorts. */
const LOOK = { ...LOOK_OF.david, build: MIDDLE_BUILD, trouserLeg: 0.21 };
/** Degrees: legs a little apart, arms out of the picture. */
const APART = { 'shoulder.abduction': 26, 'hip.abduction': 4.5 } as const;
/** The top edge of the box above the hip joints, and its height, in meters. */
const [TOP, TALL] = [0.172, 0.73];
/** Pixels to a unit of the box. */
const FINE = 3;
/** How far a line may stray from what was captured, and how round corners are; in pixels. */
const [TOLERANCE, ROUND] = [0.55, 6];

function drawBody(figure: Figure, view: MapView): DrawnBody {
  const capture = captureWith(figure, view, clothesPainter(figure));
  const whole = merged(capture);
  const folds = captureWith(figure, view, foldPainter(figure, view));
  const lines = [
    ...traceBorders(capture, (lower, higher) => lower === INK.skin && higher === INK.trousers, TOLERANCE),
    ...traceBorders(folds, (lower, higher) => lower === FOLD + 1 && higher === FOLD + 2, TOLERANCE),
  ];
  const places = softenAreas(captureWith(figure, view, placePainter(figure, view)), ROUND);
  return {
    body: closed(traceAreas(whole, TOLERANCE).get(INK.skin)),
    clothes: closed(traceAreas(capture, TOLERANCE).get(INK.trousers)),
    outline: open(traceBorders(whole, (lower, higher) => lower === 0 && higher === INK.skin, TOLERANCE)),
    folds: open(lines),
    borders: open(traceBorders(places, (lower, higher) => lower > 0 && higher <= LAST_REGION, TOLERANCE)),
    regions: drawRegions(places),
  };
}

function drawRegions(capture: Capture): DrawnRegion[] {
  const areas = traceAreas(capture, TOLERANCE);
  const roomiest = roomiestPoints(capture);
  return REGIONS.flatMap(({ place, side }, index) => {
    const rings = areas.get(index + FIRST_REGION);
    // A long strip has room in many places: the mark of the left is where that of the right is, in the mirror.
    const roomy = roomiest.get(index + FIRST_REGION - (side === 'left' ? 1 : 0));
    if (!rings || !roomy) return [];
    const [x, y] = inBox(roomy.at);
    const at: Point = [Math.round(side === 'left' ? MAP_SIZE.width - x : x), Math.round(y)];
    return [{ place, ...(side ? { side } : {}), at, path: closed(rings) }];
  });
}

/** Every place on every side, in the order of their ink classes. The right comes first: it is on the left of the front. */
const REGIONS: readonly { readonly place: MapPlace; readonly side?: Side }[] = PLACES.flatMap((place) =>
  MIDDLE_PLACES.has(place) ? [{ place }] : (['right', 'left'] as const).map((side) => ({ place, side })),
);
const FIRST_REGION = 2;
const LAST_REGION = FIRST_REGION + REGIONS.length - 1;
const FOLD = 1;

function placePainter(figure: Figure, view: MapView): Painter {
  return spotPainter(figure, (spot) => {
    const place = placeAt(view, spot);
    const side = spot.x > 0 ? 'left' : 'right';
    const index = REGIONS.findIndex((region) => region.place === place && (region.side ?? side) === side);
    return index < 0 ? 1 : index + FIRST_REGION;
  });
}

function foldPainter(figure: Figure, view: MapView): Painter {
  return spotPainter(figure, (spot) => FOLD + sideOfFold(view, spot));
}

/** Paints by where a place of the skin lies on the upright figure. */
function spotPainter({ upright }: Figure, inkAt: (spot: Spot & { readonly x: number }) => number): Painter {
  return (a, b, c, weights) => {
    const along = (axis: number) =>
      (upright[a * 3 + axis] as number) * (weights[0] as number) +
      (upright[b * 3 + axis] as number) * (weights[1] as number) +
      (upright[c * 3 + axis] as number) * (weights[2] as number);
    const x = along(0) * 1000;
    return inkAt({ x, out: Math.abs(x), up: (along(1) - BODY.hip) * 1000 });
  };
}

function clothesPainter({ clothes }: Figure): Painter {
  return (a, b, c, weights) => (valueAt(clothes.trousers, a, b, c, weights) > 0 ? INK.trousers : INK.skin);
}

/** The same with all that is drawn in one ink class. */
function merged(capture: Capture): Capture {
  const inkClasses = capture.inkClasses.map((inkClass) => (inkClass === INK.trousers ? INK.skin : inkClass));
  return { ...capture, inkClasses };
}

function captureWith(figure: Figure, view: MapView, paint: Painter): Capture {
  const renderer = createRenderer({ width: MAP_SIZE.width * FINE, height: MAP_SIZE.height * FINE, samples: 1 });
  return captureScene(renderer, sceneOf(figure, cameraFor(view), paint));
}

/** From so far away that it hardly matters what is nearer. */
function cameraFor(view: MapView): Camera {
  const aspect = MAP_SIZE.width / MAP_SIZE.height;
  return cameraOf({
    azimuthDegrees: view === 'front' ? 0 : 180,
    elevationDegrees: 0,
    lookAt: [0, BODY.hip + TOP - TALL / 2, 0],
    heightMeters: TALL,
    widthMeters: TALL * aspect,
    verticalFieldDegrees: 3,
    aspect,
  });
}

function sceneOf({ mesh }: Figure, camera: Camera, paint: Painter): Scene {
  return {
    camera,
    surfaces: [{ type: 'painted', mesh, paint, castsShadow: false, isPlane: false, isTwoSided: true }],
    light: keyLightFor(0),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 0, thinLines: [] },
  };
}

const GRAINS = 10;

/** Shorter lines are specks; pixels. */
const farFrom = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY) > 12;

function inBox([x, y]: Point): Point {
  return [x / FINE, y / FINE];
}

function closed(rings: readonly (readonly Point[])[] = []): string {
  return rings.map((ring) => pointsData(ring.map(inBox), { isClosed: true, grains: GRAINS })).join('');
}

function open(lines: readonly (readonly Point[])[]): string {
  return lines
    .filter(([start, ...others]) => others.some((point) => start && farFrom(start, point)))
    .map((line) => pointsData(line.map(inBox), { isClosed: false, grains: GRAINS }))
    .join('');
}
