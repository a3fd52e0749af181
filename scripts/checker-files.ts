import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { checkerCases, checkerEvidence, checkerRules, checkerScreens, readContent } from '#schema';
import type { Checker } from '#triage';

/** Reads the checker from its content files. Throws an `AuthorError` that names every wrong field. */
export function readChecker(): Checker {
  return {
    screens: read('questions', checkerScreens),
    rules: read('rules', checkerRules),
    evidence: read('evidence', checkerEvidence),
  };
}

/** The people by whom the checker is measured. */
export const readCases = () => read('cases', checkerCases);

function read<T>(name: string, schema: z.ZodType<T>): T {
  const file = `content/checker/${name}.yaml`;
  return readContent(schema, parse(readFileSync(file, 'utf8')), file);
}
