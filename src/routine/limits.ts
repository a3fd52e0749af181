import type { DOSE_LIMITS } from '#schema';

/** A number of a dose that a reader may choose. */
export type DosePart = keyof typeof DOSE_LIMITS;

/**
 * The bounds of a dose. Their type holds the very numbers of the schema, so the two cannot differ;
 * only the type is imported, because the schema brings Zod and this is read in the browser.
 */
export const LIMITS: typeof DOSE_LIMITS = {
  sets: { least: 1, most: 5 },
  repetitions: { least: 1, most: 30 },
  holdSeconds: { least: 0, most: 60 },
  daysPerWeek: { least: 1, most: 7 },
};

/** The nearest whole number within the limits. What is no number becomes the least. */
export function clamped(part: DosePart, value: number): number {
  const { least, most } = LIMITS[part];
  if (Number.isNaN(value)) return least;
  return Math.min(Math.max(Math.round(value), least), most);
}

/** The next number up: by one, and by five above ten seconds of holding. */
export function stepUp(part: DosePart, value: number): number {
  if (part !== 'holdSeconds' || value < COARSE_FROM) return clamped(part, value + 1);
  return clamped(part, (Math.floor(value / COARSE_STEP) + 1) * COARSE_STEP);
}

/** The next number down, by the same steps. */
export function stepDown(part: DosePart, value: number): number {
  if (part !== 'holdSeconds' || value <= COARSE_FROM) return clamped(part, value - 1);
  return clamped(part, (Math.ceil(value / COARSE_STEP) - 1) * COARSE_STEP);
}

/** Nobody counts the difference between 41 and 42 seconds, and nobody wants to press forty times. */
const COARSE_FROM = 10;
const COARSE_STEP = 5;
