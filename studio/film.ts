import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from '#schema';
import { ffmpeg } from './ffmpeg.ts';
import { bytesOf, DESK } from './folder.ts';
import { likenessOf } from './likeness.ts';
import { ENCODERS, FILM, type FilmFile, LOSSLESS, QUALITIES, type Quality } from './recipe.ts';

/** A film to make. */
export interface Shoot {
  readonly id: string;
  /** The frames in order, asked for only when they are not kept from a run before; and how many a second. */
  readonly frames: AsyncIterable<Uint8Array>;
  readonly rate: number;
  /** The fingerprint of what the frames are drawn from. */
  readonly drawn: string;
  readonly folder: string;
  /** What the files of the film may weigh together, in bytes. */
  readonly roomBytes: number;
}

/** Draws the frames once and encodes them until they are light enough. */
export async function makeFilm(shoot: Shoot): Promise<void> {
  const negative = await exposeNegative(shoot);
  let step = 0;
  for (let quality = QUALITIES[step]; quality; quality = QUALITIES[step]) {
    const bytes = await encode(negative, shoot.folder, quality);
    if (bytes <= shoot.roomBytes) return seen(shoot, negative, quality);
    console.log(`${shoot.id}: ${bytes} bytes, room for ${shoot.roomBytes}. Encoding again.`);
    step += Math.max(1, Math.floor(Math.log(bytes / shoot.roomBytes) / STEP));
  }
  throw new AuthorError(
    `content/exercises/${shoot.id}.yaml → motion\n  Expected a film of at most ${shoot.roomBytes} bytes, found a heavier one even at the lowest quality.\n  Write: shorter phases, or fewer of them.`,
  );
}

/** Prints size and likeness of each film. Throws an `AuthorError` when one has lost too much. */
async function seen({ id, folder }: Shoot, negative: string, quality: Quality): Promise<void> {
  for (const file of Object.keys(ENCODERS) as FilmFile[]) {
    const likeness = await likenessOf(join(folder, file), negative);
    const kilobytes = (bytesOf(join(folder, file)) / 1000).toFixed(0);
    console.log(`${id}: ${file} ${kilobytes} kB at crf ${quality[file]}, likeness ${likeness.toFixed(4)}`);
    if (likeness < LEAST_LIKENESS)
      throw new AuthorError(
        `content/exercises/${id}.yaml → motion\n  Expected a film that is ${LEAST_LIKENESS} like its frames, found ${likeness.toFixed(4)} in ${file}.\n  Write: shorter phases, or fewer of them.`,
      );
  }
}

const LEAST_LIKENESS = 0.99;

/** Forgets the frames that are kept of an exercise. */
export function dropNegatives(id: string): void {
  const names = existsSync(DESK) ? readdirSync(DESK) : [];
  for (const name of names) if (name.startsWith(`${id}.`) && name.endsWith('.mkv')) rmSync(join(DESK, name));
}

/** A step to the next quality saves about a tenth; its logarithm. */
const STEP = Math.log(1.1);

/** The frames without loss, kept for when only the encoding changes or is stopped. */
async function exposeNegative({ id, frames, rate, drawn }: Shoot): Promise<string> {
  const negative = join(DESK, `${id}.${drawn.slice(0, 16)}.mkv`);
  if (existsSync(negative)) return negative;
  mkdirSync(DESK, { recursive: true });
  dropNegatives(id);
  const input = `-f rawvideo -pix_fmt rgba -s ${FILM.width}x${FILM.height} -r ${rate} -i -`;
  await ffmpeg([...words(input), ...words(LOSSLESS), '-f', 'matroska', `${negative}.part`], frames);
  renameSync(`${negative}.part`, negative);
  return negative;
}

/** Encodes every film at once; returns what they weigh together, in bytes. */
async function encode(negative: string, folder: string, quality: Quality): Promise<number> {
  const files = Object.entries(ENCODERS) as [FilmFile, string][];
  const encodings = files.map(([file, how]) =>
    ffmpeg(['-i', negative, ...words(how), String(quality[file]), join(folder, file)]),
  );
  await Promise.all(encodings);
  return files.reduce((sum, [file]) => sum + bytesOf(join(folder, file)), 0);
}

const words = (line: string): string[] => line.split(' ');
