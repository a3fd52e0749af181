import type { MotionSource, Support } from '#schema';
import { aboutY, rotate, type Vec3 } from '#space';
import { type Side, sidesOf } from './bone.ts';
import { FLOOR, type Surface } from './surface.ts';

/** A thing in the scene, with its place resolved to the world. */
export type Prop = MotionSource['props'][number] & { readonly place: Place };

/** Where a thing stands, and how it is turned about the upright axis, in degrees. */
export interface Place {
  readonly at: Vec3;
  readonly turn: number;
  /** The hands that hold it, and the side that works. */
  readonly hands?: readonly Side[];
  readonly working?: Side;
}

/** Measures of the furniture, in meters. */
export const CHAIR = { width: 0.44, depth: 0.42, backHeight: 0.42 } as const;
export const STEP = { width: 0.6, depth: 0.36 } as const;

/** Puts the things of a movement where they stand; `sign` is +1 when the left side works. */
export function placeProps(props: MotionSource['props'], sign: 1 | -1): Prop[] {
  const bed = props.find(({ kind }) => kind === 'bench');
  const bedHeight = bed?.kind === 'bench' ? bed.height : 0;
  return props.map((prop) => ({ ...prop, place: placeOfProp(prop, sign, bedHeight) }));
}

function placeOfProp(prop: MotionSource['props'][number], sign: 1 | -1, bedHeight: number): Place {
  const turn = 'turn' in prop ? prop.turn * sign : 0;
  const working = sign > 0 ? 'left' : 'right';
  if ('side' in prop) return { at: [0, 0, 0], turn, hands: sidesOf(prop.side, working), working };
  if (!('at' in prop)) return { at: [0, 0, 0], turn };
  if (typeof prop.at === 'number') return { at: [prop.at * sign, 0, 0], turn: 0 };
  const isOnBed = prop.kind === 'pillow' && prop.on === 'bench';
  return { at: [prop.at[0] * sign, isOnBed ? bedHeight : 0, prop.at[1]], turn };
}

/** The surface of a support among the things of the scene; nothing when the thing is not there. */
export function supportOf(support: Support, props: readonly Prop[]): Surface | undefined {
  if (support === 'floor') return FLOOR;
  const kind = (
    { seat: 'chair', rail: 'chair', step: 'step', wall: 'wall', pillow: 'pillow', bench: 'bench' } as const
  )[support];
  const prop = props.find((candidate) => candidate.kind === kind);
  return prop && surfaceOf(support, prop);
}

function surfaceOf(support: Support, prop: Prop): Surface | undefined {
  const { at, turn } = prop.place;
  const local = (x: number, y: number, z: number): Vec3 => {
    const [dx, dy, dz] = rotate(aboutY(turn), [x, y, z]);
    return [at[0] + dx, at[1] + dy, at[2] + dz];
  };
  if (prop.kind === 'chair' && support === 'seat') return top(local(0, prop.height, 0), CHAIR.width, CHAIR.depth, turn);
  if (prop.kind === 'chair') {
    const [y, z] = [prop.height + CHAIR.backHeight, -CHAIR.depth / 2 + 0.02];
    return { type: 'rail', from: local(-CHAIR.width / 2 + 0.05, y, z), to: local(CHAIR.width / 2 - 0.05, y, z) };
  }
  if (prop.kind === 'step') return top(local(0, prop.height, 0), STEP.width, STEP.depth, turn);
  if (prop.kind === 'bench') return top(local(0, prop.height, 0), prop.size[0], prop.size[1], turn);
  if (prop.kind === 'pillow') return top(local(0, prop.height * 0.8, 0), 0.6, 0.4, turn);
  if (prop.kind === 'wall') return { type: 'plane', point: at, normal: [at[0] > 0 ? -1 : 1, 0, 0] };
  return undefined;
}

/** The level top of a box; its sides stay along the axes, so only quarter turns count. */
function top(center: Vec3, width: number, depth: number, turn: number): Surface {
  const isAcross = Math.abs(Math.round(turn / 90)) % 2 === 1;
  const [x, z] = isAcross ? [depth, width] : [width, depth];
  return { type: 'top', center, halfWidth: x / 2, halfDepth: z / 2 };
}

/** What nothing may sink into. */
export function obstaclesOf(props: readonly Prop[]): Surface[] {
  const supports = ['seat', 'step', 'wall', 'bench'] as const;
  return [FLOOR, ...supports.flatMap((support) => supportOf(support, props) ?? [])];
}
