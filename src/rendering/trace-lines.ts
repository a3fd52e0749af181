import type { Capture } from './capture.ts';
import { type CrackLine, type Cracks, loopsOf, type Point, strokesOf } from './crack-lines.ts';
import type { ClassFill, Fill, LinePen, LineStyle } from './line-style.ts';
import { pathData } from './path-data.ts';
import { type StillBounds, stillBounds } from './still-bounds.ts';
import { arrowSvg } from './trace-arrow.ts';
import { areaCracks, innerCracks, outlineCracks } from './trace-edges.ts';

/** What a still shall show beside the capture itself. */
export interface Still {
  readonly style: LineStyle;
  readonly pen: LinePen;
  /** Begins every id, as several stills may stand on one page. */
  readonly idPrefix: string;
  /** Where the figure was before: drawn as a dotted outline below it. */
  readonly ghost?: Capture;
  /** Ways of moving parts, in pixels of the picture (`project` gives them). */
  readonly arrows?: readonly (readonly Point[])[];
  /** Empty pixels around what is drawn. */
  readonly margin?: number;
  readonly mostBytes?: number;
}

/** A traced still. */
export interface LineArt {
  /** Patterns (inside `<defs>`), and everything drawn; both empty of any `<svg>`. */
  readonly defs: string;
  readonly marks: string;
  /** The part of the picture that is shown, in pixels; the viewBox of `svg`. */
  readonly bounds: StillBounds;
  readonly svg: string;
}

/** A capture as line art in SVG. It is drawn more coarsely when it would be larger than allowed (25 000 bytes). */
export function traceLines(capture: Capture, still: Still): LineArt {
  const bounds = stillBounds(capture, still);
  const layers = layersOf(capture, still).filter(({ lines }) => lines.length > 0);
  const defs = layers.map(({ pattern }) => pattern).join('');
  const arrows = (still.arrows ?? []).map((way) => arrowSvg(way, still.pen.arrow)).join('');
  let art: LineArt = { defs, marks: '', bounds, svg: '' };
  for (const tolerance of TOLERANCES) {
    const marks = `${layers.map((layer) => layerSvg(layer, tolerance)).join('')}${arrows}`;
    const { left, top, width, height } = bounds;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">`;
    art = { defs, marks, bounds, svg: `${open}${defs && `<defs>${defs}</defs>`}${marks}</svg>` };
    if (art.svg.length <= (still.mostBytes ?? 25_000)) break;
  }
  return art;
}

const TOLERANCES = [0.55, 0.8, 1.1, 1.6];
/** Lines of fewer points than these are specks. */
const SHORTEST = { area: 8, line: 12, ghost: 60 } as const;

/** Lines of one kind, and how they look. */
interface Layer {
  readonly lines: readonly CrackLine[];
  readonly offset: Point;
  readonly attributes: string;
  /** The pattern that the attributes refer to, if any. */
  readonly pattern: string;
}

/** All layers from back to front. */
function layersOf(capture: Capture, { style, pen, idPrefix, ghost }: Still): readonly Layer[] {
  const offset: Point = [capture.left, capture.top];
  const area = ({ classes, fill }: ClassFill): Layer => {
    const id = `${idPrefix}-hatch-${classes.join('-')}`;
    return {
      lines: longEnough(loopsOf(areaCracks(capture, classes)), SHORTEST.area),
      offset,
      attributes: `fill="${fill.type === 'hatch' ? `url(#${id})` : fill.color}" fill-rule="evenodd"`,
      pattern: fill.type === 'hatch' ? patternSvg(fill, id) : '',
    };
  };
  const line = (cracks: Cracks, width: number): Layer => ({
    lines: longEnough(strokesOf(cracks), SHORTEST.line),
    offset,
    attributes: `fill="none" stroke="${pen.color}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`,
    pattern: '',
  });
  return [
    ...style.grounds.map(area),
    ...(ghost ? [ghostLayer(ghost, style, pen)] : []),
    ...style.fills.map(area),
    line(innerCracks(capture, style), pen.innerWidth),
    line(outlineCracks(capture, style), pen.outlineWidth),
  ];
}

function ghostLayer(ghost: Capture, { figure }: LineStyle, { ghost: { color, width, gap } }: LinePen): Layer {
  return {
    lines: longEnough(loopsOf(areaCracks(ghost, figure)), SHORTEST.ghost),
    offset: [ghost.left, ghost.top],
    attributes: `fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="1 ${gap}" stroke-linecap="round"`,
    pattern: '',
  };
}

function longEnough(lines: readonly CrackLine[], fewest: number): readonly CrackLine[] {
  return lines.filter(({ points }) => points.length >= fewest);
}

function layerSvg({ lines, offset, attributes }: Layer, tolerance: number): string {
  return `<path ${attributes} d="${pathData(lines, tolerance, offset)}"/>`;
}

/** Stripes at 45 degrees. */
function patternSvg({ paper, line, step, width }: Extract<Fill, { type: 'hatch' }>, id: string): string {
  const stripes = `<rect width="${step}" height="${step}" fill="${paper}"/><rect width="${width}" height="${step}" fill="${line}"/>`;
  return `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${stripes}</pattern>`;
}
