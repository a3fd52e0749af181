import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type DrawnBody, type DrawnRegion, drawBodyMap, MAP_SIZE } from '#figure';
import { AuthorError } from '#schema';

/** Where the body map of the symptom checker lies. */
export const BODY_MAP_FILE = 'src/islands/symptom-checker/body-map-shapes.ts';
/** What it may weigh on its way to a reader, in bytes. */
export const MOST_BODY_MAP_BYTES = 9000;

/** Draws the body map of the symptom checker again. */
export function makeBodyMap(): void {
  const text = bodyMapFile();
  const bytes = bytesOnTheWay(text);
  if (bytes > MOST_BODY_MAP_BYTES)
    throw new AuthorError(`${BODY_MAP_FILE}\n  Expected at most ${MOST_BODY_MAP_BYTES} bytes, found ${bytes}.`);
  writeFileSync(BODY_MAP_FILE, text);
  console.log(`${BODY_MAP_FILE} ${(bytes / 1000).toFixed(1)} kB`);
}

/** The module that holds the body map, drawn now. */
export function bodyMapFile(): string {
  const { front, back } = drawBodyMap();
  return `${HEAD}
/** The box that both bodies are drawn in. */
export const MAP_BOX = '0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}';

/** The body of the map, from the front and from the back. */
export const BODY_MAP: Readonly<Record<'front' | 'back', MapBody>> = {
  front: ${bodyText(front)},
  back: ${bodyText(back)},
};
`;
}

/** How many bytes of text a reader fetches. */
export function bytesOnTheWay(text: string): number {
  return brotliCompressSync(text).length;
}

const HEAD = `// Drawn from the figure of the films: npm run studio -- body-map. Not edited by hand.

/** A place on the skin. Middle places have no side. */
export interface MapRegion {
  readonly place: string;
  /** Of the person, not of the picture. */
  readonly side?: 'left' | 'right';
  /** Where a mark has most room. */
  readonly at: readonly [x: number, y: number];
  readonly path: string;
}

/** A body seen from one side, as path data of SVG. */
export interface MapBody {
  readonly body: string;
  readonly clothes: string;
  readonly outline: string;
  /** Hems, creases and folds. */
  readonly folds: string;
  /** The lines between places. */
  readonly borders: string;
  readonly regions: readonly MapRegion[];
}
`;

function bodyText({ body, clothes, outline, folds, borders, regions }: DrawnBody): string {
  return `{
    body: '${body}',
    clothes:
      '${clothes}',
    outline:
      '${outline}',
    folds:
      '${folds}',
    borders:
      '${borders}',
    regions: [
${regions.map(regionText).join('\n')}
    ],
  }`;
}

function regionText({ place, side, at, path }: DrawnRegion): string {
  const sideLine = side ? `        side: '${side}',\n` : '';
  return `      {
        place: '${place}',
${sideLine}        at: [${at.join(', ')}],
        path: '${path}',
      },`;
}
