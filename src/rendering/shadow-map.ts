import { cross, dot, length, normalize, scale, type Vec3 } from '#space';
import { drawFaces } from './draw-faces.ts';
import type { Drawn } from './drawn.ts';
import { type Bounds, type Lens, noBounds, projectParallel } from './lens.ts';
import type { KeyLight } from './scene.ts';
import { depthTarget, type Target } from './target.ts';

/** How near to the light the first thing is, over a square seen from the light. */
export interface ShadowMap {
  readonly target: Target;
  readonly size: number;
  lens: Lens;
  screen: Float32Array;
  /** Where anything casts a shadow. */
  bounds: Bounds;
}

/** A shadow map of so many points on a side. */
export function emptyShadowMap(size = 768): ShadowMap {
  return {
    target: depthTarget(size),
    size,
    lens: new Float64Array(12),
    screen: new Float32Array(0),
    bounds: noBounds(),
  };
}

/** Looks at all that casts shadows from the light. */
export function castShadows(map: ShadowMap, light: KeyLight, lookAt: Vec3, surfaces: readonly Drawn[]): void {
  map.lens = lensOfLight(light, lookAt, map.size);
  map.bounds = noBounds();
  map.target.depths.fill(-1e9);
  const casting = surfaces.filter(({ castsShadow }) => castsShadow);
  const most = Math.max(0, ...casting.map(({ positions }) => positions.length));
  if (map.screen.length < most) map.screen = new Float32Array(most);
  for (const { positions, triangles, isTwoSided } of casting) {
    projectParallel(map.lens, positions, map.screen, 0, map.bounds);
    drawFaces(map.target, { screen: map.screen, firstVertex: 0, triangles, firstFace: 0, isTwoSided });
  }
}

/** The share of the light, 0 to 1, that reaches a place: nine looks around it make a soft edge. */
export function sunAt({ target, size, lens, bounds }: ShadowMap, place: Float64Array): number {
  const x = place[0] as number;
  const y = place[1] as number;
  const z = place[2] as number;
  const u = (lens[0] as number) * x + (lens[1] as number) * y + (lens[2] as number) * z + (lens[3] as number);
  const v = (lens[4] as number) * x + (lens[5] as number) * y + (lens[6] as number) * z + (lens[7] as number);
  if (u < (bounds[0] as number) - SOFT || u > (bounds[2] as number) + SOFT) return 1;
  if (v < (bounds[1] as number) - SOFT || v > (bounds[3] as number) + SOFT) return 1;
  const limit =
    (lens[8] as number) * x + (lens[9] as number) * y + (lens[10] as number) * z + (lens[11] as number) + BIAS_METERS;
  const { depths } = target;
  let open = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    const column = (u + (LOOK_X[look] as number)) | 0;
    const row = (v + (LOOK_Y[look] as number)) | 0;
    if (column < 0 || row < 0 || column >= size || row >= size) open += 1;
    else if ((depths[row * size + column] as number) < limit) open += 1;
  }
  return open / LOOKS;
}

const LOOK_X = Float64Array.of(0, 1.7, -0.6, -1.7, 0.6, 3.2, 1, -3.2, -1);
const LOOK_Y = Float64Array.of(0, 0.6, 1.7, -0.6, -1.7, -1, 3.2, 1, -3.2);
const LOOKS = 9;
const SOFT = 5;
/** So that a skin does not shade itself. */
const BIAS_METERS = 0.03;

function lensOfLight({ direction, reachMeters }: KeyLight, lookAt: Vec3, size: number): Lens {
  const sideways = cross([0, 1, 0], direction);
  const right = length(sideways) < 1e-6 ? ([1, 0, 0] as const) : normalize(sideways);
  const up = cross(direction, right);
  const perMeter = size / 2 / reachMeters;
  const row = (axis: Vec3, middle: number) => [...axis, middle - dot(axis, lookAt)];
  return Float64Array.from([
    ...row(scale(right, perMeter), size / 2),
    ...row(scale(up, -perMeter), size / 2),
    ...row(direction, 0),
  ]);
}
