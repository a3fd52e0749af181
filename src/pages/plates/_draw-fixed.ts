import { LAYERS, type LayerId } from '#atlas';
import type { FixedFigure } from '../anatomy/_fixed.ts';
import { numberedParts } from '../anatomy/_fixed.ts';
import { numberInList } from '../anatomy/_groups.ts';
import { drawNumbers, placeNumbers } from '../anatomy/_numbers.ts';
import type { Plate } from '../anatomy/_plates.ts';
import type { ViewId } from '../anatomy/_words.ts';

/** How a fixed figure is drawn: in its colors, or in lines for paper. */
export type Ink = 'color' | 'lines';

/** A fixed figure as a file of its own: what lies further out is left out, and numbers are put on. */
export function drawFixed(
  figure: FixedFigure,
  drawing: string,
  plates: Readonly<Record<ViewId, Plate>>,
  ink: Ink,
): string {
  const plate = plates[figure.view];
  const points = numberedParts(figure, plates).map((id) => {
    const seen = plate.parts[id];
    if (!seen) throw new Error(`plates.json → ${figure.view}: no point for ${id}.`);
    return { number: numberInList(id), at: seen.at };
  });
  const numbers = drawNumbers(placeNumbers(points, plate));
  const peeled = upTo(drawing, figure.layer);
  return peeled.replace(/<\/svg>\s*$/, `${numbers}<style>${ink === 'lines' ? LINES : ''}${NUMBERS}</style></svg>`);
}

/** A drawing without the layers outside of one of them. */
function upTo(drawing: string, layer: LayerId): string {
  const layers: readonly string[] = LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
  const [head = '', ...groups] = drawing.split(/(?=<g data-layer=")/);
  const kept = groups.filter((group) => {
    const name = /^<g data-layer="([^"]+)"/.exec(group)?.[1] ?? '';
    return layers.includes(name);
  });
  const end = kept.at(-1)?.includes('</svg>') ? '' : '</svg>';
  return head + kept.join('') + end;
}

const NUMBERS =
  '.numbers path{stroke:#16211f;stroke-width:3;fill:none}.numbers circle{fill:#fff;stroke:#16211f;stroke-width:3}.numbers circle[r="6"]{fill:#16211f}.numbers text{font:700 46px system-ui,sans-serif;fill:#16211f;text-anchor:middle}';
/** A picture in a page does not know that it is printed, so paper gets files of its own. These rules win over those of the drawing. */
const LINES =
  '.plate.plate.plate .f,.plate.plate.plate .t{fill:#fff}.plate.plate.plate .s,.plate.plate.plate .h{fill:none}.plate.plate.plate .l{stroke:#777;stroke-opacity:1}.plate.plate.plate .i{stroke:#000}';
