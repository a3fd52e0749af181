import { pair, text } from './path.ts';
import { between, type Point, plus, times, unit } from './plane.ts';

/** A word in the picture, with a line to what it names. */
export interface Label {
  /** Lines of text, from top to bottom. */
  readonly words: readonly string[];
  /** Where the first line stands: its left end, its middle or its right end, at half the height of its letters. */
  readonly at: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Where the line ends. Without it the words stand on the part itself. */
  readonly to?: Point;
  /** What stands there; a ring or nothing where a dot would hide the place. */
  readonly mark?: 'dot' | 'none' | { readonly ringMm: number };
  /** For words that give the direction of view. */
  readonly isQuiet?: boolean;
  /** The part that is named, where a reader can choose it. */
  readonly part?: string;
}

/** A size of letters, in the units of the picture. */
export type LetterMm = number;

const LINE_HEIGHT = 1.1;
const INK = '#16211F';

/** "This spot", here as on every page. */
const MARIGOLD = '#FFC24B';

/** The label as SVG. */
export function drawLabel(label: Label, letterMm: LetterMm): string {
  const { to, part, isQuiet } = label;
  const attributes = (part ? ` data-part="${part}"` : '') + (isQuiet ? ' font-weight="400" fill="#414F4C"' : '');
  return `<g class="label"${attributes}>${to ? leader(label, to, letterMm) : ''}${wordsOf(label, letterMm)}</g>`;
}

function wordsOf({ words, at: [x, y], anchor = 'start', to, isQuiet }: Label, letterMm: LetterMm): string {
  const halo = to || isQuiet ? '' : ` paint-order="stroke" stroke="#F3E9D2" stroke-width="${text(letterMm * 0.3)}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return words
    .map((row, index) => {
      const baseline = (0.35 + index * LINE_HEIGHT) * letterMm - y;
      return `<text x="${text(x)}" y="${text(baseline)}"${side}${halo}>${row}</text>`;
    })
    .join('');
}

/** The space that the words take, by the widths of the site's text face with a little to spare. */
export function boxOf({ words, at, anchor = 'start' }: Label, letterMm: LetterMm) {
  const widthMm = Math.max(...words.map(emsOf)) * letterMm;
  const left = at[0] - widthMm * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = at[1] + letterMm * 0.4;
  return { left, right: left + widthMm, top, bottom: top - letterMm * (0.8 + (words.length - 1) * LINE_HEIGHT) };
}

function emsOf(row: string): number {
  const widthOf = (letter: string) => (/[mwMW]/.test(letter) ? 0.88 : /[fijlrtI ]/.test(letter) ? 0.37 : 0.61);
  return [...row].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function leader(label: Label, to: Point, letterMm: LetterMm): string {
  const from = leaderStart(label, to, letterMm);
  const { mark = 'dot' } = label;
  const dotMm = letterMm * 0.17;
  const startsMm = mark === 'none' ? 0 : mark === 'dot' ? dotMm : mark.ringMm;
  const end = plus(to, times(unit(between(to, from)), startsMm));
  const width = text(letterMm * 0.08);
  const line = `<path d="M${pair(from)}L${pair(end)}" stroke="${INK}" stroke-width="${width}"/>`;
  if (mark === 'none') return line;
  if (mark === 'dot') return line + circle(to, dotMm, MARIGOLD, INK, width);
  const ring = (stroke: string, share: number) => circle(to, mark.ringMm, 'none', stroke, text(letterMm * share));
  return line + ring(INK, 0.28) + ring(MARIGOLD, 0.15);
}

function circle([x, y]: Point, radiusMm: number, fill: string, stroke: string, width: string): string {
  const place = `cx="${text(x)}" cy="${text(-y)}" r="${text(radiusMm)}"`;
  return `<circle ${place} fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** The place beside the words that faces the part. */
function leaderStart(label: Label, to: Point, letterMm: LetterMm): Point {
  const { left, right, top, bottom } = boxOf(label, letterMm);
  const gapMm = letterMm * 0.2;
  if (to[0] > right + gapMm) return [right + gapMm, label.at[1]];
  if (to[0] < left - gapMm) return [left - gapMm, label.at[1]];
  return [to[0], to[1] < bottom ? bottom - gapMm : top + gapMm];
}
