import type { Vec3 } from '#space';
import { loft, type Section } from './loft.ts';
import type { Mesh } from './mesh.ts';

/** Width (x), height (y) and depth (z), and how round it is: corners seen from above, edges seen from the side; meters. */
export interface RoundedBox {
  readonly size: Vec3;
  readonly cornerRadius: number;
  readonly bevel?: number;
}

/** A box with round corners that stands on y = 0, its middle above the origin. */
export function roundedBox({ size, cornerRadius, bevel = 0.01 }: RoundedBox): Mesh {
  const [width, height, depth] = size;
  const radius = Math.min(cornerRadius, width / 2, depth / 2);
  const edge = Math.min(bevel, height / 3, radius);
  const outline = { x: width / 2 - radius, z: depth / 2 - radius, radius };
  const sections = [...arc(-90, 0), ...arc(0, 90)].map(([cosine, sine], step) => {
    const y = step <= EDGE_STEPS ? edge : height - edge;
    return sectionAt(outline, { y: y + edge * sine, inset: edge * (1 - cosine), cosine, sine });
  });
  return loft(sections, 'closed');
}

const EDGE_STEPS = 3;
const CORNER_STEPS = 10;

function sectionAt(
  { x, z, radius }: { readonly x: number; readonly z: number; readonly radius: number },
  {
    y,
    inset,
    cosine,
    sine,
  }: { readonly y: number; readonly inset: number; readonly cosine: number; readonly sine: number },
): Section {
  const corners = [0, 90, 180, 270].flatMap((from) =>
    Array.from({ length: CORNER_STEPS + 1 }, (_, step) => {
      const angle = ((from + (step * 90) / CORNER_STEPS) * Math.PI) / 180;
      const middle = ((from + 45) * Math.PI) / 180;
      return {
        nx: Math.sin(angle),
        nz: Math.cos(angle),
        sx: Math.sign(Math.sin(middle)),
        sz: Math.sign(Math.cos(middle)),
      };
    }),
  );
  return {
    points: corners.map(
      ({ nx, nz, sx, sz }): Vec3 => [sx * x + nx * (radius - inset), y, sz * z + nz * (radius - inset)],
    ),
    normals: corners.map(({ nx, nz }): Vec3 => [nx * cosine, sine, nz * cosine]),
  };
}

/** Cosine and sine of each step of a bevel. */
function arc(fromDegrees: number, toDegrees: number): readonly (readonly [cosine: number, sine: number])[] {
  return Array.from({ length: EDGE_STEPS + 1 }, (_, step) => {
    const angle = ((fromDegrees + ((toDegrees - fromDegrees) * step) / EDGE_STEPS) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}
