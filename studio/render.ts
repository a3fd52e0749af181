import { join } from 'node:path';
import { RATE } from '#motion';
import { AuthorError } from '#schema';
import { type Crew, inOrder } from './crew.ts';
import { needFfmpeg } from './ffmpeg.ts';
import { makeFilm } from './film.ts';
import { bytesOf, keepFiles, movePart, openPart, writeFiles } from './folder.ts';
import { MANIFEST, readManifest, writeManifest } from './manifest.ts';
import { makePictures } from './pictures.ts';
import type { Plan } from './plan.ts';
import { telling } from './progress.ts';
import { FILM } from './recipe.ts';
import type { MediaPart } from './stale.ts';

/** Makes the stale parts of an exercise's media and puts the whole folder in its place when all is done. */
export async function render(crew: Crew, plan: Plan, folder: string, stale: readonly MediaPart[]): Promise<void> {
  const [needsFilm, needsPictures] = [stale.includes('film'), stale.includes('pictures')];
  if (needsFilm) needFfmpeg();
  const part = openPart(plan.id);
  keepFiles(folder, part, [...(needsFilm ? [] : plan.filmFiles), ...(needsPictures ? [] : plan.pictureFiles)]);
  writeFiles(part, plan.data);
  if (needsFilm || needsPictures) await crew.tellAll({ type: 'open', script: plan.script });
  if (needsPictures) await makePictures(crew, plan, part);
  if (needsFilm) await shoot(crew, plan, part);
  writeManifest(part, plan.facts);
  weigh(plan, part);
  movePart(part, folder);
}

async function shoot(crew: Crew, plan: Plan, part: string): Promise<void> {
  const { frames } = plan.facts;
  const tasks = Array.from({ length: frames }, (_, frame) => ({ type: 'frame', frame, size: FILM }) as const);
  await makeFilm({
    id: plan.id,
    frames: telling(plan.id, frames, inOrder<'frame'>(crew, tasks)),
    folder: part,
    roomBytes: plan.mostBytes - MANIFEST_BYTES - weight(part, [...plan.pictureFiles, ...Object.keys(plan.data)]),
    rate: RATE,
    drawn: plan.drawn,
  });
}

/** Only a film that was kept can be too heavy here. */
function weigh({ id, file, mostBytes }: Plan, part: string): void {
  const bytes = weightOf(part);
  if (bytes <= mostBytes) return;
  throw new AuthorError(
    `${file} → motion\n  Expected media of at most ${mostBytes} bytes, found ${bytes}.\n  Run: npm run studio -- render ${id} --force`,
  );
}

const weight = (folder: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + bytesOf(join(folder, name)), 0);

/** Room for the manifest, which is written last. */
const MANIFEST_BYTES = 4_000;

/** What all media in a folder weigh together, in bytes. */
export function weightOf(folder: string): number {
  return weight(folder, [MANIFEST, ...Object.keys(readManifest(folder)?.files ?? {})]);
}
