import type { z } from 'zod';

/** Tells an author where a content file is wrong, what was found there and what to write instead. */
export class AuthorError extends Error {
  override name = 'AuthorError';
}

/** Reads the data of one content file through its schema. Throws an `AuthorError` that names every wrong field. */
export function readContent<T>(schema: z.ZodType<T>, data: unknown, file: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new AuthorError(result.error.issues.map((issue) => explained(issue, file)).join('\n\n'));
}

function explained(issue: z.core.$ZodIssue, file: string): string {
  const where = issue.path.map(String).join('.') || '(the whole file)';
  return `${file} → ${where}\n${indented(issue.message)}`;
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
