import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Media, media, readContent } from '#schema';
import { sha256 } from './fingerprint.ts';
import { readIfThere } from './folder.ts';

/** The name of the file that tells what the others are. */
export const MANIFEST = 'manifest.json';

/** What a folder of media says of itself; nothing when it says nothing. Throws an `AuthorError` when it cannot be read. */
export function readManifest(folder: string): Media | undefined {
  const file = join(folder, MANIFEST);
  const text = readIfThere(file);
  return text && readContent(media, JSON.parse(text.toString()), file);
}

/** Writes what a folder holds, with the size and hash of each file. */
export function writeManifest(folder: string, facts: Omit<Media, 'files'>): void {
  const names = readdirSync(folder).filter((name) => name !== MANIFEST);
  const files = names.sort().map((name) => {
    const content = readFileSync(join(folder, name));
    return [name, { bytes: content.length, sha256: sha256(content) }] as const;
  });
  writeFileSync(join(folder, MANIFEST), textOf({ ...facts, files: Object.fromEntries(files) }));
}

/** Two spaces deep, one phase or file a line, so that a change of one shows as one. */
function textOf({ phases, files, ...facts }: Media): string {
  const rows = (entries: readonly string[]) => entries.map((entry) => `    ${entry}`).join(',\n');
  const own = Object.entries(facts).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const named = Object.entries(files).map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  const listed = phases.map((phase) => JSON.stringify(phase));
  return ['{', ...own, `  "phases": [\n${rows(listed)}\n  ],`, `  "files": {\n${rows(named)}\n  }`, '}', ''].join('\n');
}
