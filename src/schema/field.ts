import { z } from 'zod';

/**
 * One field of a content file, with what an author needs to hear when it is wrong:
 * what was expected, what stands there, and a line that would be right.
 */
export function field<T>(schema: z.ZodType<T>, expected: string, write: string): z.ZodType<T> {
  const checked = z
    .any()
    .superRefine((value, context) => {
      if (schema.safeParse(value).success) return;
      context.addIssue({
        code: 'custom',
        message: `Expected ${expected}, found ${shown(value)}.\nWrite: ${write}`,
      });
    })
    .pipe(schema);
  const ifMissing = schema.safeParse(undefined);
  if (!ifMissing.success) return checked as z.ZodType<T>;
  return checked.optional().transform((value) => (value === undefined ? ifMissing.data : value)) as z.ZodType<T>;
}

/** A group of fields that refuses names it does not know, so that a typing error is not silently lost. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return `Found ${list(issue.keys)}, which this kind of file does not have.\nWrite one of: ${known}`;
      }
      return `Expected a group of fields, found ${shown(issue.input)}.\nWrite the fields: ${known}`;
    },
  });
}

/** Says what stands in the file, short enough for one line of a message. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const LONGEST_SHOWN = 90;

const list = (keys: readonly string[] = []) => keys.map((key) => `"${key}"`).join(', ');
