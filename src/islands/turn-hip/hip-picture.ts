import {
  FOCUS_COLOR,
  type HipModel,
  hipSkin,
  INK_COLOR,
  KIND_COLORS,
  LAYERS,
  type LayerId,
  STAGE_COLOR,
  TENDON_COLOR,
} from '#hip';
import { sharesOf } from '../turning/color.ts';
import { openProgram, openShape } from '../turning/program.ts';
import type { View } from '../turning/view.ts';
import { HALF_DEEP, type HipCamera, hipCamera, type Place } from './hip-camera.ts';
import { HIP_FRAGMENT, hipVertex, INK_VERTEX, inkFragment, MARK_FRAGMENT, MARK_VERTEX } from './hip-shader.ts';
import { nearestPart } from './nearest-part.ts';
import { openSheets, UNITS } from './sheets.ts';

/** What to draw. */
export interface HipScene {
  readonly view: View;
  /** The place in the middle of the picture. */
  readonly middle: Place;
  /** The last layer that is shown. */
  readonly layer: LayerId;
  /** The part in question, by its place in the list of parts; -1: none. */
  readonly chosen: number;
}

/** A canvas that shows the hip. */
export interface HipPicture {
  readonly draw: (scene: HipScene) => void;
  /** The part near a pixel of what was drawn last, by its place in the list of parts; -1: none. `reach`: how near, in pixels. */
  readonly partAt: (x: number, y: number, reach: number) => number;
  /** The middle of each part. */
  readonly middles: readonly Place[];
  /** Gives the graphics card back. */
  readonly close: () => void;
}

/** Opens a picture on a canvas; nothing where there is no WebGL 2. Throws when the card cannot draw it. */
export function openHipPicture(canvas: HTMLCanvasElement, model: HipModel): HipPicture | undefined {
  const gl = canvas.getContext('webgl2', {
    antialias: false,
    alpha: false,
    depth: false,
    powerPreference: 'low-power',
  });
  if (!gl) return undefined;
  const { parts } = model;
  const skin = hipSkin(model);
  const program = openProgram(gl, hipVertex(parts.length), HIP_FRAGMENT);
  const inking = openProgram(gl, INK_VERTEX, inkFragment(HALF_DEEP));
  const marking = openProgram(gl, MARK_VERTEX, MARK_FRAGMENT);
  const hip = openShape(
    gl,
    program,
    {
      place: { type: 'each', values: skin.places, size: 3 },
      normal: { type: 'each', values: skin.normals, size: 3 },
      fiber: { type: 'each', values: skin.fibers, size: 2 },
      part: { type: 'each', values: skin.parts, size: 1 },
    },
    skin.triangles,
  );
  const page = openShape(
    gl,
    inking,
    { corner: { type: 'each', values: Float32Array.of(-1, -1, 3, -1, -1, 3), size: 2 } },
    PAGE,
  );
  const sheets = openSheets(gl);
  const resting = Float32Array.from(parts.flatMap(({ kind }) => sharesOf(KIND_COLORS[kind])));

  const drawMark = ({ layer, chosen }: HipScene, camera: HipCamera) => {
    if (chosen < 0 || chosen >= partsUpTo(model, layer)) return;
    marking.use();
    marking.matrix('camera', camera.matrix);
    hip.draw(skin.starts[chosen], skin.starts[chosen + 1]);
  };
  const drawParts = ({ layer, chosen }: HipScene, camera: HipCamera) => {
    const colors = resting.slice();
    if (chosen >= 0) colors.set(sharesOf(FOCUS_COLOR), chosen * 3);
    program.use();
    program.matrix('camera', camera.matrix);
    for (const axis of ['right', 'up', 'toward'] as const) program.vector(axis, camera[axis]);
    program.threes('colors', colors);
    program.vector('tendon', sharesOf(TENDON_COLOR));
    program.vector('ink', sharesOf(INK_COLOR));
    program.texture('chosen', UNITS.chosen);
    gl.enable(gl.DEPTH_TEST);
    hip.draw(0, skin.starts[partsUpTo(model, layer)]);
    gl.disable(gl.DEPTH_TEST);
  };
  const drawInk = ({ chosen }: HipScene, reach: number) => {
    inking.use();
    inking.texture('painted', UNITS.painted);
    inking.texture('facts', UNITS.facts);
    inking.number('reach', reach);
    inking.number('focusNumber', chosen + 1);
    inking.vector('paper', sharesOf(STAGE_COLOR));
    inking.vector('ink', sharesOf(INK_COLOR));
    inking.vector('focus', sharesOf(FOCUS_COLOR));
    page.draw();
  };
  const draw = (scene: HipScene) => {
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    const camera = hipCamera(scene.view, scene.middle, width / height);
    gl.viewport(0, 0, width, height);
    sheets.onto('mark', width, height);
    drawMark(scene, camera);
    sheets.onto('parts', width, height);
    drawParts(scene, camera);
    sheets.onto('screen', width, height);
    drawInk(scene, Math.max(1, (height / canvas.clientHeight) * 0.65));
  };
  return {
    draw,
    partAt: (x, y, reach) =>
      nearestPart(sheets.around(Math.round(x), gl.drawingBufferHeight - 1 - Math.round(y), reach)) - 1,
    middles: parts.map((_, part) =>
      middleOf(skin.places, skin.triangles.subarray(skin.starts[part], skin.starts[part + 1])),
    ),
    close: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

/** One triangle that is larger than the picture. */
const PAGE = Uint16Array.of(0, 1, 2);

/** How many parts are shown when one layer is the last. */
export function partsUpTo({ parts }: Pick<HipModel, 'parts'>, layer: LayerId): number {
  const last = LAYERS.indexOf(layer);
  return parts.filter((part) => LAYERS.indexOf(part.layer) <= last).length;
}

function middleOf(places: Float32Array, corners: Uint16Array): Place {
  const at = (axis: number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const vertex of corners) {
      const value = places[vertex * 3 + axis] as number;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return (least + most) / 2;
  };
  return [at(0), at(1), at(2)];
}
