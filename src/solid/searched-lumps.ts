import { type Lump, turnInsideOut, writeDirection } from './lumps.ts';
import { nearestField, type SearchedField } from './nearest-field.ts';
import { meltSample } from './smooth.ts';

/** The field of lumps for questions here and there; for many questions close to each other `lumpField` is faster. */
export function searchedLumps(lumps: readonly Lump[], reachMeters: number): SearchedField {
  const searched = lumps.map(({ shapes, melt, way }) => ({
    field: nearestField(shapes, Number.POSITIVE_INFINITY),
    melt: Math.max(melt, 1e-6),
    isCarved: way === 'carve',
  }));
  const whole = new Float64Array(4);
  const sample = new Float64Array(4);
  const gradientOfOne = sample.subarray(1);
  return (x, y, z, gradient, within = reachMeters) => {
    whole.fill(0);
    whole[0] = Math.min(within, reachMeters);
    for (const { field, melt, isCarved } of searched) {
      if (isCarved) turnInsideOut(whole);
      // What is farther off than this melts with nothing.
      const matters = (whole[0] as number) + melt;
      sample[0] = field(x, y, z, gradientOfOne, matters);
      if (sample[0] < matters) meltSample(whole, 0, sample, melt);
      if (isCarved) turnInsideOut(whole);
    }
    writeDirection(whole, gradient);
    return whole[0] as number;
  };
}
