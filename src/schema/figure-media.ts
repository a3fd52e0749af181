import { z } from 'zod';
import { field, fields } from './field.ts';

const hash = field(
  z.string().regex(/^[0-9a-f]{64}$/),
  'a SHA-256 in hexadecimal',
  'nothing by hand: npm run studio -- figures',
);

/** The figures of the view from all sides: `manifest.json` beside them, written by the studio. */
export const figureMedia = fields({
  /** Raised when this file itself gets another form. */
  version: z.literal(1),
  /** By the look: the hash of what the figure was made from, the size of its file, and the hash of that. */
  figures: z.record(z.string(), fields({ made: hash, bytes: z.number().int().min(1), sha256: hash })),
});

/** The figures of the view from all sides. */
export type FigureMedia = z.infer<typeof figureMedia>;
