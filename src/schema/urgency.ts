import { z } from 'zod';

/** The four steps of the care ladder, the heaviest first. */
export const URGENCIES = ['emergency', 'today', 'appointment', 'self-care'] as const;

/** How soon somebody should be seen. */
export type Urgency = (typeof URGENCIES)[number];

/** One step of the care ladder. */
export const urgency = z.enum(URGENCIES);
