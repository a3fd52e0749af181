import { readFileSync, rmSync } from 'node:fs';
import { ffmpeg } from './ffmpeg.ts';

/** How like its frames a film is: the mean structural similarity (SSIM), 1 when nothing was lost. */
export async function likenessOf(film: string, negative: string): Promise<number> {
  const notes = `${film}.ssim`;
  await ffmpeg(['-i', film, '-i', negative, '-lavfi', `ssim=stats_file=${notes}`, '-f', 'null', '-']);
  const values = [...readFileSync(notes, 'utf8').matchAll(/All:([\d.]+)/g)].map(([, value]) => Number(value));
  rmSync(notes);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
