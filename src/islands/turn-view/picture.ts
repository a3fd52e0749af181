import { BONE_NUMBERS, type Dress, type LiveFigure, type LiveScene, liveSkin, thingsOf, writeBones } from '#live';
import { type Placement, type Pose, placeBones } from '#posing';
import { sharesOf } from '../turning/color.ts';
import { type Attribute, openProgram, openShape, type Program, type Shape } from '../turning/program.ts';
import type { View } from '../turning/view.ts';
import { type Camera, cameraOf } from './camera.ts';
import { FIGURE_FRAGMENT, figureVertex } from './figure-shader.ts';
import { openFloor } from './floor.ts';

/** A canvas that shows figure and things. */
export interface Picture {
  /** Draws a pose as seen from a view; `width` and `height` of the canvas in its own pixels. */
  readonly draw: (pose: Pose, view: View) => void;
  /** Gives the graphics card back. */
  readonly close: () => void;
}

/** Opens a picture on a canvas; nothing where there is no WebGL 2. Throws when the card cannot draw it. */
export function openPicture(canvas: HTMLCanvasElement, figure: LiveFigure, scene: LiveScene): Picture | undefined {
  const gl = canvas.getContext('webgl2', { antialias: true, alpha: false, powerPreference: 'low-power' });
  if (!gl) return undefined;
  const program = openProgram(gl, figureVertex(BONE_NUMBERS / 12 + 1), FIGURE_FRAGMENT);
  const body = bodyShape(gl, program, figure, scene);
  const things = thingsOf(scene).map((thing) => ({ ...thing, shape: thingShape(gl, program, thing.mesh) }));
  const floor = openFloor(gl, scene.middle, scene.mat?.at[1] ?? 0);
  const rows = bonesWithOneStill();
  gl.clearColor(...PAPER, 1);
  gl.enable(gl.DEPTH_TEST);

  const begin = (camera: Camera, view: View) => {
    program.use();
    program.matrix('camera', camera.matrix);
    program.vector('eye', camera.eye);
    program.vector('sun', sunFor(view.azimuth));
    program.fours('rows', rows);
    dress(program, figure.look);
  };
  const drawThings = (placed: readonly Placement[]) => {
    for (const { shape, color, lay } of things) {
      lay?.(placed);
      shape.refresh();
      program.vector('thing', lightOf(color));
      shape.draw();
    }
  };
  const drawLines = (camera: Camera) => {
    program.number('hull', (camera.metersHigh / gl.drawingBufferHeight) * lineWidth(gl.drawingBufferHeight));
    gl.enable(gl.CULL_FACE);
    gl.cullFace(gl.FRONT);
    for (const { shape } of [{ shape: body }, ...things]) shape.draw();
    gl.disable(gl.CULL_FACE);
    program.number('hull', 0);
  };
  const draw = (pose: Pose, view: View) => {
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    const camera = cameraOf(view, scene, width / height);
    const placed = placeBones(pose);
    writeBones(rows, pose);
    gl.viewport(0, 0, width, height);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    floor.drawGround(camera);
    begin(camera, view);
    drawThings(placed);
    floor.drawShade(camera, placed);
    program.use();
    body.draw();
    drawLines(camera);
  };
  return { draw, close: () => gl.getExtension('WEBGL_lose_context')?.loseContext() };
}

/** #F3F1EA. */
const PAPER = [0.953, 0.945, 0.918] as const;

/** Lines of 1.35 pixels in a picture 720 high, as in the films; never thinner than a pixel. */
const lineWidth = (height: number): number => Math.max(1, (height / 720) * 1.35);

/** As many rows as bones have, and three for what never moves. */
function bonesWithOneStill(): Float32Array {
  const rows = new Float32Array(BONE_NUMBERS + 12);
  rows.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0], BONE_NUMBERS);
  return rows;
}

function bodyShape(gl: WebGL2RenderingContext, program: Program, figure: LiveFigure, scene: LiveScene): Shape {
  const { normals, upright, clothes, worked } = liveSkin(figure, scene.muscles);
  const each = (values: Float32Array | Uint8Array, size: number, isShare = false): Attribute => {
    return { type: 'each', values, size, isShare };
  };
  const attributes = {
    ...{ place: each(figure.places, 3), normal: each(normals, 3), upright: each(upright, 3) },
    ...{ clothes: each(clothes, 3), worked: each(worked, 2), matter: each(figure.matter, 1) },
    ...{ bones: each(figure.bones, 4), weights: each(figure.weights, 4, true) },
  };
  return openShape(gl, program, attributes, Uint16Array.from(figure.triangles));
}

function thingShape(
  gl: WebGL2RenderingContext,
  program: Program,
  { positions, normals, triangles }: ReturnType<typeof thingsOf>[number]['mesh'],
): Shape {
  const same = (...value: [number, number, number, number]): Attribute => ({ type: 'same', value });
  const attributes: Readonly<Record<string, Attribute>> = {
    place: { type: 'each', values: positions, size: 3, isMoving: true },
    normal: { type: 'each', values: normals, size: 3, isMoving: true },
    ...{ upright: same(0, 0, 0, 0), clothes: same(-1, -1, -1, 0), worked: same(-1, -1, 0, 0) },
    ...{ matter: same(6, 0, 0, 0), weights: same(1, 0, 0, 0), bones: same(BONE_NUMBERS / 12, 0, 0, 0) },
  };
  return openShape(gl, program, attributes, triangles);
}

function dress(program: Program, { colors, hasBeard }: Dress): void {
  for (const [name, color] of Object.entries(colors)) program.vector(name, lightOf(color));
  program.number('hasBeard', hasBeard ? 1 : 0);
  program.number('hull', 0);
}

/** Towards the light of the films: left of the one who looks, and high. */
function sunFor(azimuthDegrees: number): readonly [number, number, number] {
  const azimuth = (azimuthDegrees * Math.PI) / 180 - 0.75;
  const size = Math.hypot(2.2, 4.2);
  return [(Math.sin(azimuth) * 2.2) / size, 4.2 / size, (Math.cos(azimuth) * 2.2) / size];
}

/** The light of a color (`#rrggbb`), in proportion to light and not to the eye. */
function lightOf(hex: string): readonly [number, number, number] {
  const light = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = sharesOf(hex);
  return [light(red), light(green), light(blue)];
}
