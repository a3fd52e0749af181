import { z } from 'zod';

/** The places where a hip can hurt, as a reader would point at them. */
export const PLACES = ['groin', 'side', 'buttock', 'thigh'] as const;

/** One place where a hip can hurt. */
export type Place = (typeof PLACES)[number];

/** One place where a hip can hurt. */
export const place = z.enum(PLACES);
