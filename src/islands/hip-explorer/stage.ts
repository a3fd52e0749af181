import type { Look } from './address.ts';
import { dashOutline, fetchDrawing, focusOn, partAt, peel } from './picture.ts';
import { type Plates, type Sight, shownLayer, sightOf } from './sight.ts';

const FOLDER = '/media/anatomy/';

/** The picture: a drawing, peeled down, with one part in red. */
export interface Stage {
  readonly plates: Plates;
  /** Layers of a view, from inside outward. */
  layersOf(view: string): readonly string[];
  /** Shows it and says how the chosen part is seen, or that the drawing cannot be had. Nothing when another look came in between. */
  show(look: Look): Promise<Sight | 'no-drawing' | undefined>;
}

/** What the picture needs to know: the views, all layers from inside outward, and the names of the parts. */
export interface StageNames {
  readonly views: readonly string[];
  readonly layers: readonly string[];
  nameOf(part: string): string;
}

/** Opens the picture in `box`, which holds an image of the first view. */
export async function openStage(box: HTMLElement, { views, layers, nameOf }: StageNames): Promise<Stage> {
  const plates = await fetchPlates(views);
  const drawings = new Map<string, Promise<SVGSVGElement>>();
  let shown: SVGSVGElement | undefined;
  let latest: Look | undefined;

  const drawingOf = (view: string) => {
    const drawing = drawings.get(view) ?? fetchDrawing(`${FOLDER}${view}.svg`, nameOf);
    drawings.set(view, drawing);
    return drawing;
  };
  return {
    plates,
    layersOf: (view) => plates[view]?.layers ?? layers,
    show: async (look) => {
      latest = look;
      try {
        const drawing = await drawingOf(look.view);
        if (latest !== look) return undefined;
        if (drawing !== shown) (shown ?? box.querySelector('img'))?.replaceWith(drawing);
        shown = drawing;
        return paint(drawing, look, plates, layers);
      } catch {
        // Asked for again the next time.
        drawings.delete(look.view);
        return latest === look ? 'no-drawing' : undefined;
      }
    },
  };
}

function paint(drawing: SVGSVGElement, { part, view, layer }: Look, plates: Plates, layers: readonly string[]): Sight {
  focusOn(drawing, part);
  const plate = plates[view];
  if (!plate) return { type: 'seen' };
  const outermost = shownLayer(plate, layer, layers);
  peel(drawing, plate.layers, outermost);
  const sight: Sight = part ? sightOf(plate, part, outermost, (x, y) => partAt(drawing, x, y)) : { type: 'seen' };
  dashOutline(drawing, sight.type === 'seen' ? null : part);
  return sight;
}

/** What the drawings show. Without it they can be looked at, but nobody knows what is hidden. */
async function fetchPlates(views: readonly string[]): Promise<Plates> {
  try {
    const plates: Plates = await (await fetch(`${FOLDER}plates.json`)).json();
    // There are drawings for other pages, too.
    return Object.fromEntries(Object.entries(plates).filter(([view]) => views.includes(view)));
  } catch {
    return {};
  }
}
