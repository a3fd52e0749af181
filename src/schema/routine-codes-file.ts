import { z } from 'zod';
import { field } from './field.ts';

/** The codes of all exercises for the links of routines, in `content/routines/codes.yaml`. */
export const routineCodesFile = z.record(
  field(z.string().regex(/^[a-z0-9-]+$/), 'the id of an exercise', 'heel-slide: hs'),
  field(z.string().regex(/^[a-z]{2}$/), 'two small letters', 'heel-slide: hs'),
);
