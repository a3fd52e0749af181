import { dot, type Vec3 } from '#space';

/** Something firm that a part of the body can touch. */
export type Surface =
  | { readonly type: 'plane'; readonly point: Vec3; readonly normal: Vec3 }
  /** The level top of a box: a seat, a step. */
  | { readonly type: 'top'; readonly center: Vec3; readonly halfWidth: number; readonly halfDepth: number }
  /** A bar to hold on to. */
  | { readonly type: 'rail'; readonly from: Vec3; readonly to: Vec3 };

/** The floor, or the mat that lies on it: everything stands at height 0. */
export const FLOOR: Surface = { type: 'plane', point: [0, 0, 0], normal: [0, 1, 0] };

/** The point of a surface that is nearest to a point, in meters. A top is taken as endless. */
export function nearestOn(surface: Surface, [x, y, z]: Vec3): Vec3 {
  if (surface.type === 'top') return [x, surface.center[1], z];
  if (surface.type === 'plane') {
    const { point, normal } = surface;
    const away = dot([x - point[0], y - point[1], z - point[2]], normal);
    return [x - normal[0] * away, y - normal[1] * away, z - normal[2] * away];
  }
  const { from, to } = surface;
  const along: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const share = dot([x - from[0], y - from[1], z - from[2]], along) / dot(along, along);
  const clamped = Math.max(0, Math.min(1, share));
  return [from[0] + along[0] * clamped, from[1] + along[1] * clamped, from[2] + along[2] * clamped];
}

/** How deep a ball of this radius is in a surface, in meters; 0 or less when it is outside. Rails give way. */
export function depthIn(surface: Surface, [x, y, z]: Vec3, radius: number): number {
  if (surface.type === 'rail') return 0;
  if (surface.type === 'plane') {
    const { point, normal } = surface;
    return radius - ((x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]);
  }
  const { center, halfWidth, halfDepth } = surface;
  const isAbove = Math.abs(x - center[0]) < halfWidth && Math.abs(z - center[2]) < halfDepth;
  // Deeper than this it is beside or under the box, not on it.
  return isAbove && y > center[1] - 0.06 ? center[1] + radius - y : 0;
}
