import { add, cross, dot, length, normalize, scale, subtract, type Vec3 } from '#space';
import { loft, type Section } from './loft.ts';
import type { Mesh } from './mesh.ts';

/** A leg of a chair: radii at both ends; meters. */
export interface TaperedTube {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radiusFrom: number;
  readonly radiusTo: number;
}

/** A round bar between two points, flat at both ends. */
export function taperedTube({ from, to, radiusFrom, radiusTo }: TaperedTube): Mesh {
  const axis = normalize(subtract(to, from));
  const span = length(subtract(to, from));
  const frame = frameOf(axis, anyAcross(axis));
  const edge = Math.min(EDGE_METERS, radiusFrom / 2, radiusTo / 2, span / 2);
  const bevel = (end: -1 | 1) =>
    quarter().map(([cosine, sine]) => {
      const [center, radius] = end < 0 ? [from, radiusFrom] : [to, radiusTo];
      const at = add(center, scale(axis, -end * edge * (1 - sine)));
      return sectionOf(frame, { at, radius: radius - edge * (1 - cosine), cosine, sine: end * sine });
    });
  return loft([...bevel(-1), ...bevel(1).reverse()], 'closed');
}

/** A rope along points, of one radius or of one for each point; it ends round, or its last point is joined to the first. */
export function tubeAlong(path: readonly Vec3[], radius: number | readonly number[], ends: 'round' | 'joined'): Mesh {
  const frames = framesAlong(path, ends === 'joined');
  const radii = typeof radius === 'number' ? path.map(() => radius) : radius;
  const sections = path.map((at, index) =>
    sectionOf(frames[index] as Frame, { at, radius: radii[index] as number, cosine: 1, sine: 0 }),
  );
  if (ends === 'joined') return loft(sections, 'joined');
  const dome = (end: -1 | 1) =>
    quarter()
      .filter(([cosine]) => cosine > 0.01 && cosine < 1)
      .map(([cosine, sine]) => {
        const last = end < 0 ? 0 : -1;
        const [center, frame, size] = [path.at(last) as Vec3, frames.at(last) as Frame, radii.at(last) as number];
        const at = add(center, scale(frame.axis, end * size * sine));
        return sectionOf(frame, { at, radius: size * cosine, cosine, sine: end * sine });
      });
  return loft([...dome(-1), ...sections, ...dome(1).reverse()], 'closed');
}

const EDGE_METERS = 0.003;
const AROUND = 20;
const QUARTER_STEPS = 6;

interface Frame {
  readonly axis: Vec3;
  readonly u: Vec3;
  readonly v: Vec3;
}

/** Cosine and sine from the end of a quarter turn to its start. */
function quarter(): readonly (readonly [cosine: number, sine: number])[] {
  return Array.from({ length: QUARTER_STEPS + 1 }, (_, step) => {
    const angle = (Math.PI / 2) * (1 - step / QUARTER_STEPS);
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

function sectionOf(
  { axis, u, v }: Frame,
  {
    at,
    radius,
    cosine,
    sine,
  }: { readonly at: Vec3; readonly radius: number; readonly cosine: number; readonly sine: number },
): Section {
  const spokes = Array.from({ length: AROUND }, (_, step): Vec3 => {
    const angle = (step / AROUND) * 2 * Math.PI;
    return add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle)));
  });
  return {
    points: spokes.map((spoke) => add(at, scale(spoke, radius))),
    normals: spokes.map((spoke) => add(scale(spoke, cosine), scale(axis, sine))),
  };
}

/** Frames that turn no more than the path does; on a joined path the rest of the turn is spread over all of them. */
function framesAlong(path: readonly Vec3[], isJoined: boolean): readonly Frame[] {
  const at = (index: number) =>
    path[isJoined ? (index + path.length) % path.length : Math.min(Math.max(index, 0), path.length - 1)] as Vec3;
  const axes = path.map((_, index) => normalize(subtract(at(index + 1), at(index - 1))));
  const frames: Frame[] = [];
  for (const axis of axes) frames.push(frameOf(axis, frames.at(-1)?.u ?? anyAcross(axis)));
  const [first, last] = [frames[0], frames.at(-1)];
  if (!isJoined || !first || !last) return frames;
  const arriving = frameOf(first.axis, last.u);
  const rest = Math.atan2(dot(arriving.v, first.u), dot(arriving.u, first.u));
  return frames.map((frame, index) => twisted(frame, (rest * index) / path.length));
}

function twisted({ axis, u, v }: Frame, angle: number): Frame {
  return frameOf(axis, add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle))));
}

function frameOf(axis: Vec3, near: Vec3): Frame {
  const u = normalize(subtract(near, scale(axis, dot(near, axis))));
  return { axis, u, v: cross(axis, u) };
}

function anyAcross([, y]: Vec3): Vec3 {
  return Math.abs(y) < 0.9 ? [0, 1, 0] : [1, 0, 0];
}
