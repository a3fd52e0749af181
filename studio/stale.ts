import { join } from 'node:path';
import type { Media } from '#schema';
import { sha256 } from './fingerprint.ts';
import { readIfThere } from './folder.ts';
import { readManifest } from './manifest.ts';
import type { Plan } from './plan.ts';

/** The parts of an exercise's media that are made separately. */
export type MediaPart = 'film' | 'pictures' | 'words';

/** Which parts in a folder are missing, damaged or no longer what the exercise says. */
export function stalePartsOf(folder: string, plan: Plan): MediaPart[] {
  const manifest = readManifest(folder);
  if (!manifest) return ['film', 'pictures', 'words'];
  const stale: MediaPart[] = [];
  if (manifest.film !== plan.facts.film || !isWhole(folder, manifest, plan.filmFiles)) stale.push('film');
  if (manifest.pictures !== plan.facts.pictures || !isWhole(folder, manifest, plan.pictureFiles))
    stale.push('pictures');
  if (!hasWordsOf(folder, manifest, plan)) stale.push('words');
  return stale;
}

/**
 * Whether a folder is what it says of itself, and was made from what there is now. Then nothing needs to be solved.
 * `madeFrom` is what an origin teller says of the exercise.
 */
export function isUpToDate(folder: string, madeFrom: string): boolean {
  const manifest = readManifest(folder);
  return manifest?.madeFrom === madeFrom && isWhole(folder, manifest, Object.keys(manifest.files));
}

/** Whether files are there and are those that the manifest speaks of. */
function isWhole(folder: string, { files }: Media, names: readonly string[]): boolean {
  return names.every((name) => {
    const content = readIfThere(join(folder, name));
    return content !== undefined && files[name]?.sha256 === sha256(content);
  });
}

function hasWordsOf(folder: string, { files, ...facts }: Media, plan: Plan): boolean {
  const names = [...plan.filmFiles, ...plan.pictureFiles, ...Object.keys(plan.data)].sort();
  const isListed = JSON.stringify(Object.keys(files).sort()) === JSON.stringify(names);
  const isTold =
    JSON.stringify([facts.seconds, facts.frames, facts.phases]) ===
    JSON.stringify([plan.facts.seconds, plan.facts.frames, plan.facts.phases]);
  return (
    isListed &&
    isTold &&
    facts.madeFrom === plan.facts.madeFrom &&
    Object.entries(plan.data).every(([name, bytes]) => readIfThere(join(folder, name))?.equals(bytes))
  );
}
