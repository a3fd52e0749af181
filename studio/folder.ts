import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where what is not kept lies: half made folders and contact sheets. Git does not see it. */
export const DESK = '.studio';

/** An empty folder to make the media of an exercise in; what an interrupted run left there is gone. */
export function openPart(id: string): string {
  const part = join(DESK, `part-${id}`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  return part;
}

/** Puts a finished folder in the place of the old one. */
export function movePart(part: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(part, folder);
  } catch {
    // On another disk.
    cpSync(part, folder, { recursive: true });
    rmSync(part, { recursive: true });
  }
}

/** Copies files that are still true. */
export function keepFiles(folder: string, part: string, names: readonly string[]): void {
  for (const name of names) cpSync(join(folder, name), join(part, name));
}

/** Size of a file, in bytes. */
export const bytesOf = (path: string): number => statSync(path).size;

/** The bytes of a file, or nothing when it is not there. */
export const readIfThere = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

/** Writes files into a folder, by their names. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
