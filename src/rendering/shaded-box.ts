import { project } from './camera.ts';
import type { Frame } from './frame.ts';
import type { Box } from './target.ts';

/** The part of the picture, in pixels, in which the ground has shade. */
export function shadedBox({ renderer, scene }: Frame): Box {
  const { columns, rows } = renderer.groundShade;
  const { ground: square, camera } = scene;
  if (!square || (columns[0] as number) > (columns[1] as number)) return NOWHERE;
  const step = square.sideMeters / (square.count - 1);
  const along = (middle: number, index: number) => middle - square.sideMeters / 2 + index * step;
  const corners = [(columns[0] as number) - 1, (columns[1] as number) + 1].flatMap((column) =>
    [(rows[0] as number) - 1, (rows[1] as number) + 1].map((row) =>
      project(camera, [along(square.centerX, column), square.y, along(square.centerZ, row)], renderer),
    ),
  );
  const { width, height } = renderer;
  if (corners.some(({ depth }) => depth < 0.05)) return { left: 0, top: 0, right: width, bottom: height };
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: within(Math.floor(Math.min(...corners.map(({ x }) => x))), width),
    top: within(Math.floor(Math.min(...corners.map(({ y }) => y))), height),
    right: within(Math.ceil(Math.max(...corners.map(({ x }) => x))), width),
    bottom: within(Math.ceil(Math.max(...corners.map(({ y }) => y))), height),
  };
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
