import { ball, type Mesh, roundedBox } from '#solid';
import type { Vec3 } from '#space';
import { type Camera, cameraOf } from './camera.ts';
import {
  type Ground,
  keyLightFor,
  type PaintedSurface,
  type Painter,
  type PlainSurface,
  type Scene,
  STUDIO_COLORS,
  type Surface,
} from './scene.ts';

/** A surface of one color, a standing thing unless said otherwise. */
export function aSurface(mesh: Mesh, change: Partial<PlainSurface> = {}): PlainSurface {
  return {
    type: 'plain',
    mesh,
    color: '#3E8E8B',
    inkClass: 1,
    castsShadow: true,
    isPlane: false,
    isTwoSided: false,
    ...change,
  };
}

/** A ball of one color. */
export function aBall(center: Vec3, radius: number, change: Partial<PlainSurface> = {}): PlainSurface {
  return aSurface(ball(center, radius), change);
}

/** The same surface with all its vertices in one part. */
export function inPart(surface: PlainSurface, part: number): PlainSurface {
  return { ...surface, parts: new Uint8Array(surface.mesh.positions.length / 3).fill(part) };
}

/** A mat on the floor. */
export function aMat(size: Vec3): PlainSurface {
  return aSurface(roundedBox({ size, cornerRadius: 0.03 }), {
    color: '#A9C8BF',
    inkClass: 12,
    isPlane: true,
    castsShadow: false,
  });
}

/** A scene 0.6 m high about the point (0, 1, 0), seen straight from the front, 4 : 3. */
export function aScene(surfaces: readonly Surface[], change: Partial<Scene> = {}): Scene {
  return {
    camera: cameraOf({
      azimuthDegrees: 0,
      elevationDegrees: 0,
      lookAt: [0, 1, 0],
      heightMeters: 0.6,
      widthMeters: 0.6,
      aspect: 4 / 3,
    }),
    surfaces,
    light: keyLightFor(0),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 1.35, thinLines: [] },
    ...change,
  };
}

/** A floor at the height 0 with nothing close above it. */
export function aGround(): Ground {
  const count = 41;
  return { y: 0, centerX: 0, centerZ: 0, sideMeters: 3.2, count, occlusion: new Float32Array(count * count).fill(1) };
}

/** A ball with one ink class on its right and another on its left, in one color. */
export function aHalvedBall(classes: readonly [right: number, left: number]): PaintedSurface {
  const { mesh, castsShadow, isPlane, isTwoSided } = aBall([0, 1, 0], 0.15);
  const paint: Painter = (a, _b, _c, _weights, out) => {
    out.fill(0.9);
    return (mesh.positions[a * 3] ?? 0) < 0 ? classes[0] : classes[1];
  };
  return { type: 'painted', mesh, castsShadow, isPlane, isTwoSided, paint };
}

/** A camera that looks down at two meters of floor at 40 degrees. */
export function fromAbove(): Camera {
  return cameraOf({
    azimuthDegrees: 0,
    elevationDegrees: 40,
    lookAt: [0, 0.2, 0],
    heightMeters: 2,
    widthMeters: 2,
    aspect: 4 / 3,
  });
}
