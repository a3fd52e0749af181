import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkerPatterns, readContent } from '#schema';

const FILE = 'content/checker/patterns.yaml';
const patterns = readContent(checkerPatterns, parse(readFileSync(FILE, 'utf8')), FILE);

/** The conditions that a pattern stands for. */
export const conditionsOf = (pattern: string): readonly string[] =>
  patterns.find(({ id }) => id === pattern)?.conditions ?? [pattern];
