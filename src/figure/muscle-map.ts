import { BODY, MIDDLE_BUILD, SIDES, type Side } from '#motion';
import {
  type Capture,
  type Painter,
  type Point,
  roomiestPoints,
  softenAreas,
  traceAreas,
  traceBorders,
} from '#rendering';
import type { Muscle } from '#schema';
import type { MapView } from './body-place.ts';
import { captureBody, closed, inBox, type MapFrame, merged, open, spotPainter } from './body-view.ts';
import { type Figure, MATTERS } from './figure.ts';
import { LOOK_OF } from './look.ts';
import { showsMuscles } from './muscle.ts';
import { areaAt, FOOT } from './muscle-area.ts';
import { type MapLayer, MUSCLE_AREAS } from './muscle-areas.ts';
import { standingFigure } from './standing-figure.ts';

/** A whole body seen from one side, as SVG path data in a box of `MUSCLE_MAP_SIZE`. */
export interface DrawnMuscles {
  readonly body: string;
  readonly hair: string;
  readonly outline: string;
  readonly muscles: readonly DrawnMuscle[];
}

/** What a view shows of a muscle on one side of the body. */
export interface DrawnMuscle {
  readonly muscle: Muscle;
  readonly side: Side;
  readonly layer: MapLayer;
  /** Where a line to its number ends: one spot in a view, and none in a view that shows only a sliver of it. */
  readonly at?: Point;
  readonly path: string;
}

/** The box that a body is drawn in. */
export const MUSCLE_MAP_SIZE = { width: 400, height: 790 } as const;

/**
 * Draws the muscles that the exercises name on a standing body, from the front and from the back. In both pictures the left
 * half shows what lies under the skin, the right half what lies deeper.
 */
export function drawMuscleMap(): Readonly<Record<MapView, DrawnMuscles>> {
  const figure = standingFigure(LOOK, APART);
  return { front: drawMuscles(figure, 'front'), back: drawMuscles(figure, 'back') };
}

/** The middle build, nobody of the films. */
const LOOK = { ...LOOK_OF.david, build: MIDDLE_BUILD, hasGlasses: false };
/** Degrees: limbs a little apart. */
const APART = { 'shoulder.abduction': 11, 'hip.abduction': 4 } as const;
/** From the crown to the soles. */
const FRAME: MapFrame = { size: MUSCLE_MAP_SIZE, top: 0.858, tall: 1.806 };
/** How far a line may stray from what was captured, and how round corners are; in pixels. */
const [TOLERANCE, ROUND] = [0.55, 3];
/** Pixels from a spot to the edge that a number asks for. */
const ROOM = 24;

const [SKIN, HAIR, FIRST] = [1, 2, 3];
const MUSCLES_HERE = [...new Set([...MUSCLE_AREAS.map(({ muscle }) => muscle), FOOT.muscle])];
/** Each muscle on each side has an ink class. */
const classOf = (muscle: Muscle, side: Side) => FIRST + MUSCLES_HERE.indexOf(muscle) * 2 + SIDES.indexOf(side);

function drawMuscles(figure: Figure, view: MapView): DrawnMuscles {
  const capture = captureBody(figure, view, FRAME, musclePainter(figure, view));
  const whole = merged(capture, (inkClass) => inkClass >= FIRST && inkClass !== OUTSIDE, SKIN);
  const silhouette = merged(whole, (inkClass) => inkClass === HAIR, SKIN);
  return {
    body: closed(traceAreas(silhouette, TOLERANCE).get(SKIN)),
    hair: closed(traceAreas(whole, TOLERANCE).get(HAIR)),
    outline: open(traceBorders(silhouette, (lower, higher) => lower === 0 && higher === SKIN, TOLERANCE)),
    muscles: musclesOf(softenAreas(capture, ROUND), view),
  };
}

/** What lies beyond the picture. */
const OUTSIDE = 255;

function musclesOf(capture: Capture, view: MapView): DrawnMuscle[] {
  const areas = traceAreas(capture, TOLERANCE);
  const roomiest = roomiestPoints(capture);
  const roomOf = (muscle: Muscle, side: Side) => roomiest.get(classOf(muscle, side))?.room ?? 0;
  return MUSCLES_HERE.flatMap((muscle) => {
    // The same area on both sides differs by a pixel: then the half under the skin has the number.
    const [first, second]: readonly Side[] = view === 'front' ? ['right', 'left'] : ['left', 'right'];
    const roomier = roomOf(muscle, second as Side) > roomOf(muscle, first as Side) * 1.05 ? second : first;
    return SIDES.flatMap((side) => {
      const [rings, roomy] = [areas.get(classOf(muscle, side)), roomiest.get(classOf(muscle, side))];
      if (!rings || !roomy) return [];
      const [x, y] = inBox(roomy.at);
      const hasNumber = side === roomier && roomy.room > ROOM;
      const at: Point = [Math.round(x), Math.round(y)];
      return [{ muscle, side, layer: layerOn(view, side), path: closed(rings), ...(hasNumber ? { at } : {}) }];
    });
  });
}

/** The left half of each picture is on the right of the body in front, and on its left from behind. */
function layerOn(view: MapView, side: Side): MapLayer {
  return (view === 'front') === (side === 'right') ? 'skin' : 'deep';
}

function musclePainter(figure: Figure, view: MapView): Painter {
  const { matter, limbs } = figure;
  return spotPainter(figure, (spot, vertex) => {
    const made = MATTERS[matter[vertex] as number];
    const side = spot.x > 0 ? 'left' : 'right';
    if (made === 'hair') return HAIR;
    if (made === 'shoe') return view === FOOT.view ? classOf(FOOT.muscle, side) : SKIN;
    if (!showsMuscles(matter[vertex] as number, limbs[vertex] as number, spot.up / 1000 + BODY.hip)) return SKIN;
    const area = areaAt(view, layerOn(view, side), spot);
    return area ? classOf(area.muscle, side) : SKIN;
  });
}
