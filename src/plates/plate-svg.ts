import { kindOf, type PartId } from '#atlas';
import { curveData, type Point, simplified } from '#rendering';
import type { Plate } from './plate.ts';
import { HATCH_ID, plateStyle } from './plate-style.ts';
import type { PlateScale } from './sight.ts';
import { areasOfLayer, inkOfLayer, type OwnLine, type TracedLayer } from './trace-layer.ts';

/** A plate as SVG: as fine as its bytes allow. */
export function plateSvg(plate: Plate, layers: readonly TracedLayer[], scale: PlateScale, mostBytes: number): string {
  let svg = '';
  for (const tolerance of TOLERANCES) {
    svg = svgWith(plate, layers, scale, tolerance * scale.fine);
    if (svg.length <= mostBytes) break;
  }
  return svg;
}

/** How far a line may stray from what was seen, in units. */
const TOLERANCES = [0.4, 0.5, 0.6, 0.7, 0.85, 1];

function svgWith(plate: Plate, layers: readonly TracedLayer[], scale: PlateScale, tolerance: number): string {
  const { id, title, says, view } = plate;
  const { width, height } = view.size;
  const groups = layers.map((layer) => layerSvg(plate, layer, scale, tolerance));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="plate" role="img" aria-labelledby="${id}.title ${id}.says">` +
    `<title id="${id}.title">${title}</title><desc id="${id}.says">${says}</desc>` +
    `<style>${plateStyle()}</style>` +
    `<defs><pattern id="${HATCH_ID}" width="32" height="32" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0h32v32h-32z"/><path class="stripe" d="M0 0h12v32h-12z"/></pattern></defs>` +
    `${groups.join('')}</svg>\n`
  );
}

function layerSvg({ id, quiet }: Plate, traced: TracedLayer, scale: PlateScale, tolerance: number): string {
  const closed = (rings: readonly (readonly Point[])[]) => dataOf(rings, scale, true);
  const open = (lines: readonly (readonly Point[])[]) => dataOf(lines, scale, false);
  const areas = areasOfLayer(traced, tolerance);
  const ink = inkOfLayer(traced, tolerance);
  const groups = traced.parts.map((part, index) => {
    const number = index + 1;
    const marks = [
      path('f', closed(areas.region(number))),
      path('s', closed(areas.shade(number))),
      path('h', closed(areas.light(number))),
      path('t', closed(areas.tendon(number))),
      path('l', open(linesOf(traced.fibers, number).map((line) => simplified(line, tolerance * 1.6)))),
    ].join('');
    return marks && `<g id="${id}.${part}" class="${classesOf(part, quiet)}">${marks}</g>`;
  });
  const outlines = traced.parts.map((part, index) => {
    const lines = linesOf(ink, index + 1).map((line) => simplified(line, tolerance));
    return path('i', open(lines), ` data-for="${part}"`);
  });
  return `<g data-layer="${traced.layer}" transform="scale(.25)">${groups.join('')}${outlines.join('')}</g>`;
}

function classesOf(part: PartId, quiet: readonly PartId[]): string {
  return quiet.includes(part) ? `${kindOf(part)} quiet` : kindOf(part);
}

function linesOf(lines: readonly OwnLine[], number: number): readonly (readonly Point[])[] {
  return lines.filter(({ part }) => part === number).map(({ points }) => points);
}

function path(name: string, data: string, attributes = ''): string {
  return data && `<path class="${name}"${attributes} d="${data}"/>`;
}

function dataOf(lines: readonly (readonly Point[])[], { fine, margin }: PlateScale, isClosed: boolean): string {
  const inUnits = ([x, y]: Point): Point => [(x - margin) / fine, (y - margin) / fine];
  return lines.map((line) => curveData(line.map(inUnits), isClosed)).join('');
}
