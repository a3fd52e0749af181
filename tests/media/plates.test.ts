import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAtlas, LAYERS } from '../../src/atlas/index.ts';
import { drawPlate, LEAST_PIXELS, layersOf, MOVEMENTS, PLATES, plateOf } from '../../src/plates/index.ts';
import { sha256 } from '../../studio/fingerprint.ts';
import { MANIFEST } from '../../studio/manifest.ts';
import {
  ANATOMY,
  MOST_PLATE_BYTES,
  MOST_PLATE_WAY_BYTES,
  movementFingerprint,
  movementName,
  PLATES_FILE,
  type PlateFacts,
  type PlateRecord,
  plateBytesOnTheWay,
  plateFile,
  plateFingerprint,
} from '../../studio/plates.ts';

const RUN = 'Run: npm run studio -- plates';
const read = (name: string) => readFileSync(join(ANATOMY, name), 'utf8');
const facts: Readonly<Record<string, PlateFacts>> = JSON.parse(read(PLATES_FILE));
const records: Readonly<Record<string, PlateRecord>> = JSON.parse(read(MANIFEST)).plates;
const names = [...PLATES.map(({ id }) => id), ...MOVEMENTS.map(({ id }) => movementName(id))];

test('there is a file and a row for each plate and each movement, and no other row', () => {
  expect(Object.keys(facts), RUN).toEqual(names);
  expect(Object.keys(records), RUN).toEqual(names);
  expect(
    names.filter((name) => !existsSync(join(ANATOMY, plateFile(name)))),
    RUN,
  ).toEqual([]);
});

test.each(PLATES)('$id is made from what the model says now', (plate) => {
  const svg = read(plateFile(plate.id));
  expect(records[plate.id], RUN).toEqual({
    made: plateFingerprint(plate),
    bytes: Buffer.byteLength(svg),
    sha256: sha256(svg),
  });
});

test.each(MOVEMENTS)(
  'the movement $id is made from what the program says now, and its range has a source',
  (movement) => {
    const name = movementName(movement.id);
    const svg = read(plateFile(name));
    expect(records[name], RUN).toEqual({
      made: movementFingerprint(movement),
      bytes: Buffer.byteLength(svg),
      sha256: sha256(svg),
    });
    expect(existsSync(`content/sources/${movement.source}.yaml`)).toBe(true);
    expect(svg).toContain(`>${movement.degrees}°</text>`);
  },
);

test.each(names)('%s is light, has no id twice, and no picture, script or single style', (name) => {
  const svg = read(plateFile(name));
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MOST_PLATE_BYTES);
  expect(plateBytesOnTheWay(svg)).toBeLessThanOrEqual(MOST_PLATE_WAY_BYTES);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(svg).not.toMatch(/<image|<script|style="|href/);
});

test('no id stands in two plates, but that of the stripes', () => {
  const ids = names.flatMap((name) => [...read(plateFile(name)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const own = ids.filter((id) => id !== 'plate.hatch');
  expect(new Set(own).size).toBe(own.length);
});

test.each(PLATES)(
  '$id has its layers from the inside outward, and each listed part is large enough to point at',
  (plate) => {
    const svg = read(plateFile(plate.id));
    const { width, height, layers, parts } = facts[plate.id] as PlateFacts;
    expect([...svg.matchAll(/<g data-layer="([^"]+)"/g)].map(([, layer]) => layer)).toEqual(layersOf(plate));
    expect(layers).toEqual(LAYERS.filter((layer) => layers.includes(layer)));
    for (const [part, { layer, at, pixels }] of Object.entries(parts)) {
      expect(svg, part).toContain(` id="${plate.id}.${part}"`);
      expect(layers).toContain(layer);
      expect(pixels, part).toBeGreaterThanOrEqual(LEAST_PIXELS);
      expect([at[0] > 0, at[1] > 0, at[0] < width, at[1] < height], part).toEqual([true, true, true, true]);
    }
  },
);

test('every part of the model can be pointed at in some plate', () => {
  const listed = new Set(Object.values(facts).flatMap(({ parts }) => Object.keys(parts)));
  expect(PLATES.flatMap(({ parts }) => parts.filter((part) => !listed.has(part)))).toEqual([]);
});

test('the socket comes out the same when it is drawn again', () => {
  const plate = plateOf('socket');
  const { svg, parts } = drawPlate(plate, buildAtlas('figure', plate.parts));
  expect(svg === read(plateFile('socket')), RUN).toBe(true);
  expect(parts).toEqual(facts.socket?.parts);
}, 60_000);
