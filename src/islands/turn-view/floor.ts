import type { Placement } from '#posing';
import { openProgram, openShape } from '../turning/program.ts';
import type { Camera } from './camera.ts';
import { FLOOR_FRAGMENT, floorVertex } from './floor-shader.ts';
import { LIMB_COUNT, writeLimbs } from './limbs.ts';

/** The floor of the studio and the shade on it. */
export interface Floor {
  readonly drawGround: (camera: Camera) => void;
  /** Darkens what is drawn already: call it before the figure is. */
  readonly drawShade: (camera: Camera, placed: readonly Placement[]) => void;
}

/** Opens a floor under a point. `level`: where things stand, in meters; the top of the mat is 0. */
export function openFloor(gl: WebGL2RenderingContext, middle: readonly [number, number, number], level: number): Floor {
  const program = openProgram(gl, floorVertex(LIMB_COUNT), FLOOR_FRAGMENT);
  const { spots, triangles } = grid();
  const shape = openShape(gl, program, { spot: { type: 'each', values: spots, size: 2 } }, triangles);
  const [from, to] = [new Float32Array(LIMB_COUNT * 4), new Float32Array(LIMB_COUNT * 3)];
  const begin = (camera: Camera, isShade: boolean) => {
    program.use();
    program.matrix('camera', camera.matrix);
    program.vector('middle', middle);
    program.number('level', isShade ? SHADE_ABOVE : level);
    program.number('isShade', isShade ? 1 : 0);
    gl.depthMask(false);
    gl.disable(gl.CULL_FACE);
  };
  return {
    drawGround: (camera) => {
      begin(camera, false);
      shape.draw();
      gl.depthMask(true);
    },
    drawShade: (camera, placed) => {
      begin(camera, true);
      writeLimbs(from, to, placed);
      program.fours('from', from);
      program.threes('to', to);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ZERO, gl.SRC_COLOR);
      shape.draw();
      gl.disable(gl.BLEND);
      gl.depthMask(true);
    },
  };
}

/** A little above the mat, or both would flicker; meters. */
const SHADE_ABOVE = 0.0015;
const SIDE_METERS = 4.4;
const CELLS = 64;

function grid() {
  const count = CELLS + 1;
  const along = (step: number) => (step / CELLS - 0.5) * SIDE_METERS;
  const spots = Float32Array.from({ length: count * count * 2 }, (_, at) => {
    const vertex = Math.floor(at / 2);
    return along(at % 2 === 0 ? vertex % count : Math.floor(vertex / count));
  });
  const corners = [0, 1, count, count, 1, count + 1];
  const triangles = Uint32Array.from({ length: CELLS * CELLS * 6 }, (_, at) => {
    const cell = Math.floor(at / 6);
    return Math.floor(cell / CELLS) * count + (cell % CELLS) + (corners[at % 6] ?? 0);
  });
  return { spots, triangles };
}
