import { MIDDLE_BUILD, type Side } from '#motion';
import {
  type Capture,
  type Painter,
  type Point,
  roomiestPoints,
  softenAreas,
  traceAreas,
  traceBorders,
  valueAt,
} from '#rendering';
import { sideOfFold } from './body-fold.ts';
import { type MapPlace, type MapView, MIDDLE_PLACES, PLACES, placeAt } from './body-place.ts';
import { captureBody, closed, inBox, type MapFrame, merged, open, spotPainter } from './body-view.ts';
import type { Figure } from './figure.ts';
import { INK } from './ink-class.ts';
import { LOOK_OF } from './look.ts';
import { standingFigure } from './standing-figure.ts';

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
  const figure = standingFigure(LOOK, APART);
  return { front: drawBody(figure, 'front'), back: drawBody(figure, 'back') };
}

/** The middle build, nobody of the films, in shorts. */
const LOOK = { ...LOOK_OF.david, build: MIDDLE_BUILD, trouserLeg: 0.21 };
/** Degrees: legs a little apart, arms out of the picture. */
const APART = { 'shoulder.abduction': 26, 'hip.abduction': 4.5 } as const;
/** From the waist to below the knees. */
const FRAME: MapFrame = { size: MAP_SIZE, top: 0.172, tall: 0.73 };
/** How far a line may stray from what was captured, and how round corners are; in pixels. */
const [TOLERANCE, ROUND] = [0.55, 6];

function drawBody(figure: Figure, view: MapView): DrawnBody {
  const capture = captureBody(figure, view, FRAME, clothesPainter(figure));
  const whole = merged(capture, (inkClass) => inkClass === INK.trousers, INK.skin);
  const folds = captureBody(figure, view, FRAME, foldPainter(figure, view));
  const lines = [
    ...traceBorders(capture, (lower, higher) => lower === INK.skin && higher === INK.trousers, TOLERANCE),
    ...traceBorders(folds, (lower, higher) => lower === FOLD + 1 && higher === FOLD + 2, TOLERANCE),
  ];
  const places = softenAreas(captureBody(figure, view, FRAME, placePainter(figure, view)), ROUND);
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

function clothesPainter({ clothes }: Figure): Painter {
  return (a, b, c, weights) => (valueAt(clothes.trousers, a, b, c, weights) > 0 ? INK.trousers : INK.skin);
}
