import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeLive, FIGURE_VERSION, LIVE_VERSION, LOOK_OF, liveFigure } from '#figure';
import { AuthorError, type FigureMedia, figureMedia, LOOKS, type LookId, readContent } from '#schema';
import { fingerprint, sha256 } from './fingerprint.ts';
import { readIfThere } from './folder.ts';
import { MANIFEST } from './manifest.ts';

/** Where the figures of the view from all sides lie. */
export const FIGURES = 'public/media/figures';
/** What one of them may weigh, in bytes. */
export const MOST_FIGURE_BYTES = 150_000;

/** The name of a look's file. */
export const figureFile = (look: LookId): string => `${look}.bin`;

/** The hash of what a look's figure is made from. */
export const figureFingerprint = (look: LookId): string =>
  fingerprint({ look: LOOK_OF[look], LIVE_VERSION, FIGURE_VERSION });

/** Makes the figures that are stale, or all of them. */
export function makeFigures(isForced: boolean): void {
  mkdirSync(FIGURES, { recursive: true });
  const before = readFigures()?.figures ?? {};
  const figures = LOOKS.map((look) => [look, isForced || isStale(look, before) ? made(look) : before[look]] as const);
  const manifest = { version: 1, figures: Object.fromEntries(figures) };
  writeFileSync(join(FIGURES, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What the folder of figures says of itself; nothing when there is none. Throws an `AuthorError` when it cannot be read. */
export function readFigures(): FigureMedia | undefined {
  const file = join(FIGURES, MANIFEST);
  const text = readIfThere(file);
  return text && readContent(figureMedia, JSON.parse(text.toString()), file);
}

function isStale(look: LookId, before: FigureMedia['figures']): boolean {
  const content = readIfThere(join(FIGURES, figureFile(look)));
  return before[look]?.made !== figureFingerprint(look) || !content || before[look].sha256 !== sha256(content);
}

/** Deflated here, as few hosts do that to a file they do not know. */
function made(look: LookId): FigureMedia['figures'][string] {
  const content = deflateRawSync(encodeLive(liveFigure(LOOK_OF[look])), { level: 9 });
  const path = join(FIGURES, figureFile(look));
  if (content.length > MOST_FIGURE_BYTES)
    throw new AuthorError(`${path}\n  Expected at most ${MOST_FIGURE_BYTES} bytes, found ${content.length}.`);
  writeFileSync(path, content);
  console.log(`${path} ${(content.length / 1000).toFixed(0)} kB`);
  return { made: figureFingerprint(look), bytes: content.length, sha256: sha256(content) };
}
