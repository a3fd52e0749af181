import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUTS, cut } from './subset-fonts.ts';

test.each(CUTS)('$file is what comes of cutting its source', async (font) => {
  const isSame = (await cut(font)).equals(readFileSync(font.file));
  expect(isSame, 'Write: node scripts/subset-fonts.ts').toBe(true);
});
