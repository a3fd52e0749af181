import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type DrawnMuscle, type DrawnMuscles, drawMuscleMap, MUSCLE_MAP_SIZE } from '#figure';
import { AuthorError } from '#schema';

/** Where the muscle map lies: beside what shows it. */
export const MUSCLE_MAP_FILE = 'src/components/muscle-map.svg';
/** What it may weigh on its way to a reader, in bytes. */
export const MOST_MUSCLE_MAP_BYTES = 16_000;

/** Draws the muscle map again. */
export function makeMuscleMap(): void {
  const text = muscleMapFile();
  const bytes = brotliCompressSync(text).length;
  if (bytes > MOST_MUSCLE_MAP_BYTES)
    throw new AuthorError(`${MUSCLE_MAP_FILE}\n  Expected at most ${MOST_MUSCLE_MAP_BYTES} bytes, found ${bytes}.`);
  writeFileSync(MUSCLE_MAP_FILE, text);
  console.log(`${MUSCLE_MAP_FILE} ${(bytes / 1000).toFixed(1)} kB`);
}

/** The drawing of both views side by side, drawn now. It has classes and no colors: a style sheet gives them. */
export function muscleMapFile(): string {
  const { width, height } = MUSCLE_MAP_SIZE;
  const { front, back } = drawMuscleMap();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * 2} ${height}">
<!-- Drawn from the figure of the films: npm run studio -- muscle-map. Not edited by hand. data-at: where a line to a number ends. -->
${viewText('front', 0, front)}
${viewText('back', width, back)}
</svg>
`;
}

function viewText(view: string, x: number, { body, hair, outline, muscles }: DrawnMuscles): string {
  const { width, height } = MUSCLE_MAP_SIZE;
  return `<svg id="${view}" x="${x}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g id="${view}-body" class="body"><path d="${body}"/><path class="hair" d="${hair}"/></g>
${muscles.map((drawn) => muscleText(view, drawn)).join('\n')}
<path id="${view}-outline" class="outline" d="${outline}"/>
</svg>`;
}

function muscleText(view: string, { muscle, side, layer, at, path }: DrawnMuscle): string {
  return `<g id="${view}-${muscle}-${side}" class="muscle ${muscle} ${layer}"${at ? ` data-at="${at}"` : ''}><path d="${path}"/></g>`;
}
