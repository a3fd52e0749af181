import type { Vec3 } from '#space';
import type { ScalarField } from './field.ts';

/** The distance to an ellipsoid, in meters: exact on its skin, nearly so around it. */
export function ellipsoidDistance(center: Vec3, radii: Vec3): ScalarField {
  const [cx, cy, cz] = center;
  const [rx, ry, rz] = radii;
  return (x, y, z) => {
    const [px, py, pz] = [(x - cx) / rx, (y - cy) / ry, (z - cz) / rz];
    const size = Math.sqrt(px * px + py * py + pz * pz);
    const steepness = Math.sqrt((px / rx) ** 2 + (py / ry) ** 2 + (pz / rz) ** 2);
    return steepness < 1e-9 ? -Math.min(rx, ry, rz) : (size * (size - 1)) / steepness;
  };
}
