import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { softPieces } from '../../src/atlas/atlas.ts';
import { BUILD_ORDER } from '../../src/atlas/build-order.ts';
import { decodeHip, encodeHip } from '../../src/atlas/hip-file.ts';
import { hipPiece } from '../../src/atlas/hip-pieces.ts';
import { hipSkin } from '../../src/atlas/hip-skin.ts';
import { PART_IDS } from '../../src/atlas/part-id.ts';
import { thinned } from '../../src/atlas/thinned.ts';
import { HIP_FILE, hipFingerprint, MOST_HIP_BYTES } from '../../studio/hip.ts';

const RUN = 'Run: npm run studio -- hip';
const content = readFileSync(HIP_FILE);
const bytes = inflateRawSync(content);
const model = decodeHip(bytes);

test('the hip that can be turned is made from what the model says now, and is light', { timeout: 30_000 }, () => {
  expect(model.made, RUN).toBe(hipFingerprint());
  expect(content.length).toBeLessThanOrEqual(MOST_HIP_BYTES);
  console.log(`${HIP_FILE} ${content.length} bytes`);
});

test('it can be read and written again in the same bytes', () => {
  expect(Buffer.from(encodeHip(model)).equals(bytes)).toBe(true);
});

test('every part has a skin', { timeout: 30_000 }, () => {
  const { starts, triangles } = hipSkin(model);
  const bare = model.parts.filter((_, part) => starts[part] === starts[part + 1]);
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(model.parts).toHaveLength(PART_IDS.length);
  expect(triangles.length).toBe(starts.at(-1));
});

// What is laid first depends on nothing that comes later: a dozen pieces tell as much as all of them, in a second.
test('its first soft parts are laid again in the same places', { timeout: 30_000 }, () => {
  for (const { piece } of softPieces(BUILD_ORDER.slice(0, 14))) {
    const part = model.parts.findIndex(({ id }) => id === piece.part);
    const again = hipPiece(thinned(piece), part);
    const isThere = model.pieces.some(
      (one) => one.part === part && Buffer.from(one.places.buffer).equals(Buffer.from(again.places.buffer)),
    );
    expect(isThere, `${piece.part}. ${RUN}, and raise HIP_VERSION`).toBe(true);
  }
});
