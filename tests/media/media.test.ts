import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../studio/fingerprint.ts';
import { MANIFEST, readManifest } from '../../studio/manifest.ts';
import { FILM_FILES, mostBytesOf, STILLS, stillFile } from '../../studio/plan.ts';
import { PICTURES } from '../../studio/recipe.ts';
import { complaintsAboutDrawing } from './line-drawing.ts';
import { filmFacts } from './mp4.ts';
import { type Wanted, wantedMedia } from './plans.ts';

const MEDIA = 'public/media/exercises';
const wanted = await wantedMedia(MEDIA);
const made = wanted.filter(({ folder }) => existsSync(join(folder, MANIFEST)));
const solved = made.flatMap(({ plan, ...its }) => (plan ? [[its.id, { ...its, plan }] as const] : []));
const each = made.map((one) => [one.id, one] as const);
const run = ({ id }: Pick<Wanted, 'id'>) => `Run: npm run studio -- render ${id}`;

describe('folders of media', () => {
  test('every exercise with a motion has one', () => {
    const missing = wanted.filter((one) => !made.includes(one));
    expect(missing.map((one) => `${one.file}\n  has a motion, but no ${one.folder}.\n  ${run(one)}`)).toEqual([]);
  });

  test('none is without an exercise', () => {
    const left = (existsSync(MEDIA) ? readdirSync(MEDIA) : []).filter((name) => !wanted.some(({ id }) => id === name));
    expect(left.map((name) => `${MEDIA}/${name} is of no exercise.\n  Run: git rm -r ${MEDIA}/${name}`)).toEqual([]);
  });
});

// Where neither the file of an exercise nor the program has changed, its media are what they were when they were made.
describe.runIf(solved.length > 0).each(solved)('%s, changed since it was made', (_, { plan, folder, file, ...its }) => {
  const manifest = readManifest(folder)!;

  test('film and pictures are drawn from what its file says now', () => {
    const stale = (['film', 'pictures'] as const).filter((part) => manifest[part] !== plan.facts[part]);
    expect(stale.map((part) => `${file} → motion\n  changed since its ${part} were drawn.\n  ${run(its)}`)).toEqual([]);
  });

  test('captions, chapters, phases and track say what its file says now', () => {
    const stale = Object.entries(plan.data).filter(([name, bytes]) => !isOnDisk(join(folder, name), bytes));
    expect(stale.map(([name]) => `${join(folder, name)} is not what ${file} says.\n  ${run(its)}`)).toEqual([]);
    const { seconds, frames, phases } = plan.facts;
    expect({ seconds: manifest.seconds, frames: manifest.frames, phases: manifest.phases }, run(its)).toEqual({
      seconds,
      frames,
      phases,
    });
  });

  test('it has the files that it needs', () => {
    const names = [...plan.filmFiles, ...plan.pictureFiles, ...Object.keys(plan.data)].sort();
    expect(Object.keys(manifest.files).sort(), run(its)).toEqual(names);
  });
});

describe.each(each)('%s', (_, its) => {
  const { folder } = its;
  const manifest = readManifest(folder)!;
  const names = Object.keys(manifest.files);
  const pathOf = (name: string) => join(folder, name);

  test('every file is the one that was made, and none is missing or left over', () => {
    expect(names, run(its)).toEqual(expect.arrayContaining([...FILM_FILES, ...Object.keys(PICTURES)]));
    expect(readdirSync(folder).sort(), run(its)).toEqual([...names, MANIFEST].sort());
    const wrong = Object.entries(manifest.files).filter(([name, { bytes, sha256: hash }]) => {
      const content = readFileSync(pathOf(name));
      return content.length !== bytes || sha256(content) !== hash;
    });
    expect(wrong.map(([name]) => `${pathOf(name)} was changed by hand.\n  ${run(its)}`)).toEqual([]);
  });

  test('all together are light', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(pathOf(name)).length, 0);
    expect(bytes, `${folder}, in bytes. ${run(its)} --force`).toBeLessThanOrEqual(mostBytesOf(its.motion));
  });

  test.each(FILM_FILES)('%s plays at once, everywhere, in the right colors', (name) => {
    const facts = filmFacts(readFileSync(pathOf(name)));
    expect(facts.order.indexOf('moov'), `${pathOf(name)}: moov must come before mdat`).toBeLessThan(
      facts.order.indexOf('mdat'),
    );
    expect(Math.abs(facts.seconds - manifest.seconds), 'seconds too long or short').toBeLessThan(1 / 30);
    expect(facts).toMatchObject({ frames: manifest.frames, width: 960, height: 720, isYuv420: true });
    expect(facts).toMatchObject({ codec: name === 'film.mp4' ? 'avc1' : 'av01', color: [1, 1, 1, false] });
  });

  test('pictures have their sizes', async () => {
    for (const [name, { size, mostBytes }] of Object.entries(PICTURES)) {
      const { width, height } = await sharp(pathOf(name)).metadata();
      expect({ name, width, height }).toEqual({ name, width: size.width, height: size.height });
      expect(manifest.files[name]!.bytes, name).toBeLessThanOrEqual(mostBytes);
    }
  });

  test('line drawings are light, of lines only, and can stand on one page', () => {
    const drawn = STILLS.filter((still) => names.includes(stillFile(still)));
    const texts = drawn.map((still) => [still, readFileSync(pathOf(stillFile(still)), 'utf8')] as const);
    expect(drawn).toEqual(expect.arrayContaining(['start', 'end']));
    const wrong = texts.flatMap(([still, svg]) =>
      complaintsAboutDrawing(pathOf(stillFile(still)), svg, `${its.id}-${still}-`),
    );
    expect(wrong).toEqual([]);
  });
});

function isOnDisk(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes);
}
