import type { PartId } from '#atlas';
import type { Border, Point } from '#rendering';

/** Whether one part runs into another, so that nothing parts them where both are tough tissue. */
export function runInto(one: PartId | undefined, other: PartId | undefined): boolean {
  return BLENDS.some((pair) => one && other && one !== other && pair.includes(one) && pair.includes(other));
}

/** The band is where two muscles and a sheet of fascia go on as one; two hamstrings start from one tendon. */
const BLENDS: readonly (readonly [PartId, PartId])[] = [
  ['gluteus-maximus', 'iliotibial-band'],
  ['tensor-fasciae-latae', 'iliotibial-band'],
  ['gluteal-fascia', 'iliotibial-band'],
  ['hamstring-tendon', 'semitendinosus'],
  ['hamstring-tendon', 'biceps-femoris'],
];

/** The stretches of a border that something parts; a border of which nothing is left gives none. */
export function partedStretches(border: Border, isParted: (point: Point) => boolean): readonly Border[] {
  const stretches: Point[][] = [];
  let wasParted = false;
  for (const point of border.points) {
    const parts = isParted(point);
    if (parts && wasParted) stretches.at(-1)?.push(point);
    else if (parts) stretches.push([point]);
    wasParted = parts;
  }
  return stretches.filter(({ length }) => length > 1).map((points) => ({ ...border, points }));
}
