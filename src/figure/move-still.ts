import { type Bone, MIDDLE_BUILD, placeBones, pointOn, posed, standing } from '#motion';
import {
  type Camera,
  cameraOf,
  captureScene,
  createRenderer,
  keyLightFor,
  type LineArt,
  type LinePen,
  type Point,
  project,
  type Scene,
  STUDIO_COLORS,
  traceLines,
} from '#rendering';
import type { Vec3 } from '#space';
import { buildFigure, type Figure } from './figure.ts';
import { pictureNumber } from './limbs.ts';
import { LOOK_OF } from './look.ts';
import { figurePainter } from './paint-figure.ts';
import { poseFigure } from './pose-figure.ts';
import { STILL_PEN, STILL_STYLE } from './still.ts';

/** Joint angles in degrees, by their names. */
export type Angles = Readonly<Record<string, number>>;

/** One movement of a standing body, to be drawn as its end, with a dotted ghost of its start and an arrow between. */
export interface Move {
  readonly id: string;
  readonly from: Angles;
  readonly to: Angles;
  readonly view: MoveView;
  /** The point whose way the arrow shows: a bone, and a place on the upright body in meters. */
  readonly tracked: { readonly bone: Bone; readonly at: Vec3 };
}

/** From where a movement is seen, and what must fit in the picture. */
export interface MoveView {
  readonly azimuthDegrees: number;
  readonly elevationDegrees: number;
  readonly lookAt: Vec3;
  readonly heightMeters: number;
}

/** The size of the picture of a movement, in units. */
export const MOVE_SIZE = { width: 480, height: 600 } as const;

/** Pixels to a unit. */
const FINE = 2;
const PEN: LinePen = {
  ...STILL_PEN,
  outlineWidth: 5.5,
  innerWidth: 3.2,
  ghost: { ...STILL_PEN.ghost, width: 4.6, gap: 11 },
  arrow: { ...STILL_PEN.arrow, color: '#9E332D', width: 9, casingWidth: 17, headLength: 30, headWidth: 42 },
};
const NO_MUSCLES = { primary: [], secondary: [], sides: [], crossed: [] } as const;

/** Draws movements, all with one body, in pixels: `MOVE_SCALE` to a unit. */
export function drawMoves(moves: readonly Move[]): readonly LineArt[] {
  const figure = buildFigure({ ...LOOK_OF.david, build: MIDDLE_BUILD, hasGlasses: false, trouserLeg: 0.3 }, 'film');
  const renderer = createRenderer({ width: MOVE_SIZE.width * FINE, height: MOVE_SIZE.height * FINE, samples: 1 });
  return moves.map(({ id, from, to, view, tracked }) => {
    const camera = cameraFor(view);
    const capture = (angles: Angles) => {
      poseFigure(figure, posed(standing(), angles), []);
      return captureScene(renderer, sceneOf(figure, camera));
    };
    const ghost = capture(from);
    return traceLines(capture(to), {
      style: STILL_STYLE,
      pen: PEN,
      idPrefix: id,
      ghost,
      arrows: [wayOf(tracked, camera, from, to)],
      mostBytes: 12_000,
    });
  });
}

/** Pixels to a unit of `MOVE_SIZE`. */
export const MOVE_SCALE = FINE;

const STEPS = 40;

/** The way of a point over the picture, from one pose to another. */
function wayOf({ bone, at }: Move['tracked'], camera: Camera, from: Angles, to: Angles): readonly Point[] {
  const size = { width: MOVE_SIZE.width * FINE, height: MOVE_SIZE.height * FINE };
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const share = step / STEPS;
    const angles = Object.fromEntries(
      [...new Set([...Object.keys(from), ...Object.keys(to)])].map((name) => [
        name,
        (from[name] ?? 0) * (1 - share) + (to[name] ?? 0) * share,
      ]),
    );
    const { x, y } = project(camera, pointOn(placeBones(posed(standing(), angles)), bone, at), size);
    return [x, y];
  });
}

function cameraFor({ azimuthDegrees, elevationDegrees, lookAt, heightMeters }: MoveView): Camera {
  const aspect = MOVE_SIZE.width / MOVE_SIZE.height;
  return cameraOf({
    azimuthDegrees,
    elevationDegrees,
    lookAt,
    heightMeters,
    widthMeters: 0,
    verticalFieldDegrees: 12,
    aspect,
  });
}

function sceneOf(figure: Figure, camera: Camera): Scene {
  return {
    camera,
    surfaces: [
      {
        type: 'painted',
        mesh: figure.mesh,
        parts: figure.limbs.map(pictureNumber),
        paint: figurePainter(figure, NO_MUSCLES),
        castsShadow: false,
        isPlane: false,
        isTwoSided: true,
      },
    ],
    light: keyLightFor(0),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 0, thinLines: [] },
  };
}
