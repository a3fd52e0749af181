import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOK_OF } from '#figure';
import { arrange, decodeTrack, type Findings, inspect, LAWS } from '#motion';
import { readMoving } from './exercises.ts';
import { readManifest } from './manifest.ts';
import { weightOf } from './render.ts';

/** Prints the length and weight of every exercise that has media, and the two laws that it comes closest to breaking. */
export function list(out: string): void {
  let [films, bytes] = [0, 0];
  for (const { id, file, exercise } of readMoving()) {
    const folder = join(out, id);
    const manifest = readManifest(folder);
    if (!manifest || !exercise.motion) continue;
    films += 1;
    bytes += weightOf(folder);
    const { motion } = arrange(file, exercise.motion, LOOK_OF[exercise.motion.look].build);
    const tight = tightest(inspect(motion, decodeTrack(id, readFileSync(join(folder, 'track.bin')))));
    const [seconds, weight] = [manifest.seconds.toFixed(1).padStart(5), thousands(weightOf(folder)).padStart(4)];
    console.log(`${id.padEnd(32)} ${seconds} s ${weight} kB   ${tight.slice(0, 2).join(', ')}`);
  }
  console.log(`${films} exercises, ${thousands(bytes)} kB`);
}

/** "foot height 0.9 of 2 mm", the nearest to its limit first. */
function tightest(findings: Findings): readonly string[] {
  const all = Object.entries(findings) as [keyof Findings, Findings[keyof Findings]][];
  const share = ([law, { value }]: (typeof all)[number]) => value / LAWS[law].limit;
  return all
    .toSorted((a, b) => share(b) - share(a))
    .map(([law, { value }]) => `${LAWS[law].what} ${value.toFixed(1)} of ${LAWS[law].limit} ${LAWS[law].unit}`);
}

const thousands = (bytes: number): string => (bytes / 1000).toFixed(0);
