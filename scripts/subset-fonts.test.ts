import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUTS, cut } from './subset-fonts.ts';

test.each(CUTS)('$file fits into the first round trip of a connection', ({ file }) => {
  // Ten packets of 1,460 bytes, with room for the headers.
  expect(readFileSync(file).length).toBeLessThanOrEqual(14_200);
});

test.each(CUTS)('$file is what comes of cutting its source', async (font) => {
  const isSame = (await cut(font)).equals(readFileSync(font.file));
  expect(isSame, 'Write: node scripts/subset-fonts.ts').toBe(true);
});
