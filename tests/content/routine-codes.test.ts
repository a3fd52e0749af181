import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { routineCodes } from '#routine';
import { readContent, routineCodesFile } from '#schema';
import { readAllContent, readFile } from './files.ts';

const FILE = 'content/routines/codes.yaml';
const pairs = Object.entries(readContent(routineCodesFile, readFile(FILE).data, FILE));

/** The codes that are out in the world. Grow the number and the hash together when exercises were added at the end. */
const FROZEN = { count: 135, sha256: '2ef0d13104a09692b6937fe3b9bebc04b80bfb1ca431779803a662fd548fd2b9' };

describe('the codes of exercises in links', () => {
  test('none that was ever given has changed, moved or gone', () => {
    const lines = pairs.slice(0, FROZEN.count).map(([exercise, code]) => `${exercise}: ${code}\n`);
    expect(lines).toHaveLength(FROZEN.count);
    expect(createHash('sha256').update(lines.join('')).digest('hex'), `${FILE} may only grow at its end`).toBe(
      FROZEN.sha256,
    );
  });

  test('no code stands for two exercises', () => {
    expect(new Set(pairs.map(([, code]) => code)).size).toBe(pairs.length);
    expect(() => routineCodes(pairs)).not.toThrow();
  });

  test('every exercise with a file has one', () => {
    const known = new Set(pairs.map(([exercise]) => exercise));
    const without = readAllContent().exercises.filter(({ id }) => !known.has(id));
    expect(without.map(({ file }) => `${file} has no code. Add it at the end of ${FILE}.`)).toEqual([]);
  });
});
