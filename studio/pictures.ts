import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { AuthorError } from '#schema';
import type { Crew } from './crew.ts';
import { type Plan, stillFile } from './plan.ts';
import { MOST_STILL_BYTES, PICTURES, type PictureRecipe } from './recipe.ts';

/** Draws poster, card and line drawings of the opened exercise into a folder. */
export async function makePictures(crew: Crew, plan: Plan, folder: string): Promise<void> {
  const painted = Object.entries(PICTURES).map(([name, recipe]) => paint(crew, plan, join(folder, name), recipe));
  await Promise.all([...painted, drawLines(crew, plan, folder)]);
}

async function drawLines(crew: Crew, plan: Plan, folder: string): Promise<void> {
  for (const [still, svg] of Object.entries(await crew.ask({ type: 'stills' }))) {
    const path = join(folder, stillFile(still));
    if (svg.length > MOST_STILL_BYTES) throw tooHeavy(plan, path, MOST_STILL_BYTES, svg.length);
    writeFileSync(path, svg);
  }
}

async function paint(crew: Crew, plan: Plan, path: string, recipe: PictureRecipe): Promise<void> {
  const { still, size, mostBytes } = recipe;
  const pixels = await crew.ask({ type: 'frame', frame: plan.script.stills[still], size });
  const picture = sharp(pixels, { raw: { width: size.width, height: size.height, channels: 4 } }).removeAlpha();
  for (let { quality } = recipe; quality >= LEAST_QUALITY; quality -= 5) {
    const encoder =
      extname(path) === '.avif' ? picture.avif({ quality, effort: 6 }) : picture.webp({ quality, effort: 6 });
    const bytes = await encoder.toBuffer();
    if (bytes.length <= mostBytes) return writeFileSync(path, bytes);
  }
  throw tooHeavy(plan, path, mostBytes);
}

const LEAST_QUALITY = 30;

function tooHeavy({ file }: Plan, path: string, mostBytes: number, bytes?: number): AuthorError {
  const found = bytes === undefined ? 'a heavier one even at the lowest quality' : `one of ${bytes}`;
  return new AuthorError(`${file} → motion\n  Expected ${path} to weigh at most ${mostBytes} bytes, found ${found}.`);
}
