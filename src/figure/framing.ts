import {
  BODY,
  type Bone,
  boneNamed,
  type Cone,
  type Placement,
  placeBones,
  pointOn,
  SIDES,
  signOf,
  type Track,
} from '#motion';
import { type Camera, cameraOf } from '#rendering';
import type { Mesh } from '#solid';
import { add, dot, scale, subtract, type Vec3 } from '#space';
import type { Carried } from './carried.ts';

/** How much air stays around the figure and its things, as a share of the picture. */
const AIR = 0.05;
/** How far clothes stand out of the flesh, in meters. */
const CLOTH = 0.008;

/** Balls around head, hands and shoes, which have no cones. */
export const OUTLINE: readonly { readonly bone: Bone; readonly at: Vec3; readonly radius: number }[] = [
  { bone: boneNamed('head'), at: [0, 1.61, -0.015], radius: 0.14 },
  ...SIDES.flatMap((side) => [
    {
      bone: boneNamed(`hand.${side}`),
      at: [signOf(side) * BODY.shoulderHalfWidth, BODY.wrist - 0.06, -0.015] as Vec3,
      radius: 0.04,
    },
    {
      bone: boneNamed(`fingertips.${side}`),
      at: [signOf(side) * (BODY.shoulderHalfWidth - 0.006), BODY.wrist - 0.14, -0.015] as Vec3,
      radius: 0.03,
    },
    { bone: boneNamed(`foot.${side}`), at: [signOf(side) * BODY.hipHalfWidth, 0.035, -0.02] as Vec3, radius: 0.045 },
    { bone: boneNamed(`toes.${side}`), at: [signOf(side) * BODY.hipHalfWidth, 0.03, 0.14] as Vec3, radius: 0.04 },
  ]),
];

/** A camera that shows the whole movement and all that stands about it, from one side, without moving. */
export function frameAll(
  track: Track,
  cones: readonly Cone[],
  things: { readonly standing: readonly Mesh[]; readonly carried: readonly Carried[] },
  {
    azimuthDegrees,
    elevationDegrees,
    aspect,
    close,
  }: {
    readonly azimuthDegrees: number;
    readonly elevationDegrees: number;
    readonly aspect: number;
    /** Bones, without their side, that fill the picture. */
    readonly close?: readonly string[] | undefined;
  },
): Camera {
  const view = { azimuthDegrees, elevationDegrees, aspect, lookAt: [0, 0, 0] as Vec3, heightMeters: 2, widthMeters: 2 };
  const { right, up, forward } = cameraOf(view);
  const isShown = ({ name }: Bone) => !close || close.includes(name.replace(/\..*/, ''));
  const spots = [
    ...spotsOf(track, cones, things.carried, isShown),
    ...(close ? [] : things.standing.flatMap(({ positions }) => pointsOf(positions))).map((at) => ({ at, radius: 0 })),
  ];
  const box = emptyBox();
  for (const { at, radius } of spots) grow(box, at, radius, [right, up, forward]);
  const middle = [0, 1, 2].map((axis) => ((box.least[axis] ?? 0) + (box.most[axis] ?? 0)) / 2);
  const size = [0, 1, 2].map((axis) => (box.most[axis] ?? 0) - (box.least[axis] ?? 0));
  // What is nearer than the middle is seen larger.
  const nearness = 1 + (size[2] ?? 0) * 0.04;
  const framed = (room: number) =>
    cameraOf({
      ...view,
      lookAt: add(add(scale(right, middle[0] ?? 0), scale(up, middle[1] ?? 0)), scale(forward, middle[2] ?? 0)),
      widthMeters: (size[0] ?? 0) * (1 + 2 * AIR) * nearness * room,
      heightMeters: (size[1] ?? 0) * (1 + 2 * AIR) * nearness * room,
    });
  const camera = framed(1);
  const reach = Math.max(...spots.map(({ at, radius }) => reachOf(camera, at, radius)));
  return reach > MOST_REACH ? framed(reach / MOST_REACH) : camera;
}

/** How near to the edge anything may come: 1 is the edge. A foot that points to the camera comes nearest. */
const MOST_REACH = 0.985;

/** How far from the middle of a picture a ball is seen: 1 is the edge. */
export function reachOf({ eye, right, up, forward, openRight, openUp }: Camera, at: Vec3, radius: number): number {
  const ray = subtract(at, eye);
  const depth = dot(ray, forward);
  const across = (Math.abs(dot(ray, right)) + radius) / (depth * openRight);
  return Math.max(across, (Math.abs(dot(ray, up)) + radius) / (depth * openUp));
}

interface Spot {
  readonly at: Vec3;
  readonly radius: number;
}

/** Balls around all flesh, head, hands, shoes and carried things, in every fifth pose. */
function spotsOf(
  { poses }: Track,
  cones: readonly Cone[],
  carried: readonly Carried[],
  isShown: (bone: Bone) => boolean,
): Spot[] {
  return poses
    .filter((_, frame) => frame % 5 === 0)
    .flatMap((pose) => {
      const placed = placeBones(pose);
      return [
        ...cones
          .filter(({ bone }) => isShown(bone))
          .flatMap(({ bone, from, to, fromRadius, toRadius }) => [
            { at: pointOn(placed, bone, from), radius: fromRadius + CLOTH },
            { at: pointOn(placed, bone, to), radius: toRadius + CLOTH },
          ]),
        ...OUTLINE.filter(({ bone }) => isShown(bone)).map(({ bone, at, radius }) => ({
          at: pointOn(placed, bone, at),
          radius,
        })),
        ...pointsCarried(carried, placed).map((at) => ({ at, radius: 0 })),
      ];
    });
}

/** The points of things that stand out of the figure; a band lies on its skin. */
export function pointsCarried(carried: readonly Carried[], placed: readonly Placement[]): Vec3[] {
  return carried
    .filter(({ kind }) => kind !== 'band')
    .flatMap(({ mesh, lay }) => {
      lay(placed, () => 0);
      return pointsOf(mesh.positions);
    });
}

/** Every three numbers as a point. */
export function pointsOf(positions: Float32Array): Vec3[] {
  return Array.from({ length: positions.length / 3 }, (_, point) => {
    const [x = 0, y = 0, z = 0] = positions.subarray(point * 3, point * 3 + 3);
    return [x, y, z];
  });
}

interface Box {
  readonly least: [number, number, number];
  readonly most: [number, number, number];
}

function emptyBox(): Box {
  return { least: [9, 9, 9], most: [-9, -9, -9] };
}

function grow({ least, most }: Box, point: Vec3, radius: number, axes: readonly Vec3[]): void {
  for (const [index, axis] of axes.entries()) {
    const along = dot(point, axis);
    least[index] = Math.min(least[index] ?? 9, along - radius);
    most[index] = Math.max(most[index] ?? -9, along + radius);
  }
}
