import { normalize, type Vec3 } from '#space';
import { loft, type Section } from './loft.ts';
import type { Mesh } from './mesh.ts';

/** A pillow about a point: half its width, height and depth, and how square it looks from above and from the side (2: round). */
export interface Cushion {
  readonly center: Vec3;
  readonly radii: Vec3;
  readonly squareFromAbove?: number;
  readonly squareFromSide?: number;
}

/** A soft box: round like a ball, square like a pillow, or between. */
export function cushion({ center, radii, squareFromAbove = 4, squareFromSide = 2.2 }: Cushion): Mesh {
  const powers = { plan: squareFromAbove, side: squareFromSide };
  const rows = Array.from({ length: ROWS - 1 }, (_, row) => ((row + 1) / ROWS) * Math.PI - Math.PI / 2);
  return loft(
    rows.map((latitude) => sectionAt(latitude, powers, center, radii)),
    'closed',
  );
}

/** A ball about a point, its radius in meters. */
export function ball(center: Vec3, radius: number): Mesh {
  return cushion({ center, radii: [radius, radius, radius], squareFromAbove: 2, squareFromSide: 2 });
}

const ROWS = 32;
const AROUND = 48;

interface Powers {
  readonly plan: number;
  readonly side: number;
}

function sectionAt(latitude: number, powers: Powers, center: Vec3, radii: Vec3): Section {
  const rays = Array.from({ length: AROUND }, (_, step): Vec3 => {
    const angle = (step / AROUND) * 2 * Math.PI;
    return [Math.cos(latitude) * Math.sin(angle), Math.sin(latitude), Math.cos(latitude) * Math.cos(angle)];
  });
  const points = rays.map((ray) => onUnit(ray, powers));
  return {
    points: points.map(
      ([x, y, z]): Vec3 => [center[0] + x * radii[0], center[1] + y * radii[1], center[2] + z * radii[2]],
    ),
    normals: points.map((point) => normalAt(point, powers, radii)),
  };
}

/** Where a ray from the middle leaves the unit shape (|x|^p + |z|^p)^(s/p) + |y|^s = 1. */
function onUnit([x, y, z]: Vec3, { plan, side }: Powers): Vec3 {
  const ring = Math.abs(x) ** plan + Math.abs(z) ** plan;
  const reach = (ring ** (side / plan) + Math.abs(y) ** side) ** (1 / side);
  return [x / reach, y / reach, z / reach];
}

function normalAt([x, y, z]: Vec3, { plan, side }: Powers, radii: Vec3): Vec3 {
  const ring = (Math.abs(x) ** plan + Math.abs(z) ** plan) ** (side / plan - 1);
  const slope = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** (power - 1);
  return normalize([(ring * slope(x, plan)) / radii[0], slope(y, side) / radii[1], (ring * slope(z, plan)) / radii[2]]);
}
