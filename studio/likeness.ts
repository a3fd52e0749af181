import { readFileSync, rmSync } from 'node:fs';
import { ffmpeg } from './ffmpeg.ts';

/** How like its frames a film is: the mean structural similarity (SSIM), 1 when nothing was lost. */
export async function likenessOf(film: string, negative: string): Promise<number> {
  const notes = `${film}.ssim`;
  // By their numbers: the times of the two containers are rounded differently, and a neighbor would be compared.
  const compared = `[0]settb=1/30,setpts=N[film];[1]settb=1/30,setpts=N[negative];[film][negative]ssim=stats_file=${notes}`;
  await ffmpeg(['-i', film, '-i', negative, '-lavfi', compared, '-f', 'null', '-']);
  const values = [...readFileSync(notes, 'utf8').matchAll(/All:([\d.]+)/g)].map(([, value]) => Number(value));
  rmSync(notes);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
