import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

// Cuts the fonts down to the letters and weights that the site uses, into src/fonts/: node scripts/subset-fonts.ts

/** A font of the site and what is kept of it. */
export interface Cut {
  readonly file: string;
  readonly source: string;
  readonly letters: string;
  readonly weight: number | { readonly min: number; readonly max: number };
}

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
const english = `${between(0x20, 0x7e)}\u00a0–—‘’“”…×·°`;
/** In the names of authors. Each letter more costs bytes, and above 14 kB a phone waits one round trip more. */
const european = 'äáåæçéèëíıñöóøüÅÇÖØ';
const packed = (name: string) => `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;

/** What is kept: the text face in the weights of text, the title face in the one weight of titles. */
export const CUTS: readonly Cut[] = [
  {
    file: 'src/fonts/atkinson-hyperlegible-next.woff2',
    source: packed('atkinson-hyperlegible-next'),
    letters: english + european,
    weight: { min: 400, max: 700 },
  },
  { file: 'src/fonts/bricolage-grotesque.woff2', source: packed('bricolage-grotesque'), letters: english, weight: 700 },
];

/** The bytes of a cut font. */
export function cut({ source, letters, weight }: Cut): Promise<Buffer> {
  return subsetFont(readFileSync(source), letters, { targetFormat: 'woff2', variationAxes: { wght: weight } });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const font of CUTS) {
    const bytes = await cut(font);
    writeFileSync(font.file, bytes);
    console.log(`${font.file}: ${readFileSync(font.source).length} bytes cut to ${bytes.length}`);
  }
}
