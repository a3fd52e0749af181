import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeLive } from '../../src/figure/live-file.ts';
import { LOOKS } from '../../src/schema/index.ts';
import { FIGURES, figureFile, figureFingerprint, MOST_FIGURE_BYTES, readFigures } from '../../studio/figures.ts';
import { sha256 } from '../../studio/fingerprint.ts';
import { MANIFEST } from '../../studio/manifest.ts';

const RUN = 'Run: npm run studio -- figures';
const manifest = readFigures();

test('every look has a figure for the view from all sides, and nothing else lies beside them', () => {
  expect(readdirSync(FIGURES).sort(), RUN).toEqual([...LOOKS.map(figureFile), MANIFEST].sort());
});

test.each(LOOKS)('%s is made from what the program says now, is light, and can be read', (look) => {
  const content = readFileSync(join(FIGURES, figureFile(look)));
  expect(manifest?.figures[look], RUN).toEqual({
    made: figureFingerprint(look),
    bytes: content.length,
    sha256: sha256(content),
  });
  expect(content.length).toBeLessThanOrEqual(MOST_FIGURE_BYTES);
  const { matter, triangles } = decodeLive(inflateRawSync(content));
  expect(Math.max(...new Set(triangles))).toBe(matter.length - 1);
});
