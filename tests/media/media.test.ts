import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../studio/fingerprint.ts';
import { MANIFEST, readManifest } from '../../studio/manifest.ts';
import type { Plan } from '../../studio/plan.ts';
import { stillFile } from '../../studio/plan.ts';
import { PICTURES } from '../../studio/recipe.ts';
import { complaintsAboutDrawing } from './line-drawing.ts';
import { filmFacts } from './mp4.ts';
import { allPlans } from './plans.ts';

const MEDIA = 'public/media/exercises';
const plans = await allPlans();
const made = plans.filter(({ id }) => existsSync(join(MEDIA, id, MANIFEST)));
const each = made.map((plan) => [plan.id, plan] as const);
const pathOf = ({ id }: Plan, name: string) => join(MEDIA, id, name);
const run = ({ id }: Plan) => `Run: npm run studio -- render ${id}`;

describe('folders of media', () => {
  test('every exercise with a motion has one', () => {
    const missing = plans.filter((plan) => !made.includes(plan));
    expect(missing.map((plan) => `${plan.file}\n  has a motion, but no ${MEDIA}/${plan.id}.\n  ${run(plan)}`)).toEqual(
      [],
    );
  });

  test('none is without an exercise', () => {
    const left = (existsSync(MEDIA) ? readdirSync(MEDIA) : []).filter((name) => !plans.some(({ id }) => id === name));
    expect(left.map((name) => `${MEDIA}/${name} is of no exercise.\n  Run: git rm -r ${MEDIA}/${name}`)).toEqual([]);
  });
});

describe.each(each)('%s', (_, plan) => {
  const manifest = readManifest(join(MEDIA, plan.id))!;

  test('film and pictures are drawn from what its file says now', () => {
    const stale = (['film', 'pictures'] as const).filter((part) => manifest[part] !== plan.facts[part]);
    expect(
      stale.map((part) => `${plan.file} → motion\n  changed since its ${part} were drawn.\n  ${run(plan)}`),
    ).toEqual([]);
  });

  test('captions, chapters, phases and track say what its file says now', () => {
    const stale = Object.entries(plan.data).filter(([name, bytes]) => !isOnDisk(pathOf(plan, name), bytes));
    expect(stale.map(([name]) => `${pathOf(plan, name)} is not what ${plan.file} says.\n  ${run(plan)}`)).toEqual([]);
    const { seconds, frames, phases } = plan.facts;
    expect({ seconds: manifest.seconds, frames: manifest.frames, phases: manifest.phases }, run(plan)).toEqual({
      seconds,
      frames,
      phases,
    });
  });

  test('every file is the one that was made, and none is missing or left over', () => {
    const names = [...plan.filmFiles, ...plan.pictureFiles, ...Object.keys(plan.data)].sort();
    expect(Object.keys(manifest.files).sort(), run(plan)).toEqual(names);
    expect(readdirSync(join(MEDIA, plan.id)).sort(), run(plan)).toEqual([...names, MANIFEST].sort());
    const wrong = Object.entries(manifest.files).filter(([name, { bytes, sha256: hash }]) => {
      const content = readFileSync(pathOf(plan, name));
      return content.length !== bytes || sha256(content) !== hash;
    });
    expect(wrong.map(([name]) => `${pathOf(plan, name)} was changed by hand.\n  ${run(plan)}`)).toEqual([]);
  });

  test('all together are light', () => {
    const bytes = readdirSync(join(MEDIA, plan.id)).reduce(
      (sum, name) => sum + readFileSync(pathOf(plan, name)).length,
      0,
    );
    expect(bytes, `${MEDIA}/${plan.id}, in bytes. ${run(plan)} --force`).toBeLessThanOrEqual(plan.mostBytes);
  });

  test.each(plan.filmFiles)('%s plays at once, everywhere, in the right colors', (name) => {
    const facts = filmFacts(readFileSync(pathOf(plan, name)));
    expect(facts.order.indexOf('moov'), `${pathOf(plan, name)}: moov must come before mdat`).toBeLessThan(
      facts.order.indexOf('mdat'),
    );
    expect(Math.abs(facts.seconds - plan.facts.seconds), 'seconds too long or short').toBeLessThan(1 / 30);
    expect(facts).toMatchObject({ frames: plan.facts.frames, width: 960, height: 720, isYuv420: true });
    expect(facts).toMatchObject({ codec: name === 'film.mp4' ? 'avc1' : 'av01', color: [1, 1, 1, false] });
  });

  test('pictures have their sizes', async () => {
    for (const [name, { size, mostBytes }] of Object.entries(PICTURES)) {
      const { width, height } = await sharp(pathOf(plan, name)).metadata();
      expect({ name, width, height }).toEqual({ name, width: size.width, height: size.height });
      expect(manifest.files[name]!.bytes, name).toBeLessThanOrEqual(mostBytes);
    }
  });

  test('line drawings are light, of lines only, and can stand on one page', () => {
    const texts = plan.stills.map((still) => [still, readFileSync(pathOf(plan, stillFile(still)), 'utf8')] as const);
    const wrong = texts.flatMap(([still, svg]) =>
      complaintsAboutDrawing(pathOf(plan, stillFile(still)), svg, `${plan.id}-${still}-`),
    );
    expect(wrong).toEqual([]);
  });
});

function isOnDisk(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes);
}
