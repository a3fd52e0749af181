import { leftSide, type PartId, type Piece } from '#atlas';
import { partPlaces } from './part-places.ts';
import { layersOf, type PartPlace, type Plate } from './plate.ts';
import { plateSvg } from './plate-svg.ts';
import { refuseBadPlate } from './refuse-plate.ts';
import { inLayers, lookAt, type PlatePiece } from './sight.ts';
import { traceLayer } from './trace-layer.ts';

/** A plate, drawn. */
export interface DrawnPlate {
  readonly svg: string;
  readonly parts: Readonly<Partial<Record<PartId, PartPlace>>>;
}

/** As fine as this many bytes allow a plate is drawn: it then weighs less than 16 kB on its way. */
const DRAWN_BYTES = 48_000;

/** Raise it when plates come out otherwise although neither they nor the model changed. */
export const PLATES_VERSION = '2';

/**
 * Draws a plate of the model. The same every time. `fine`: pixels that are looked at to a unit of the plate. Throws an
 * `AuthorError` when it shows what has no name or no shape.
 */
export function drawPlate(plate: Plate, model: readonly Piece[], fine = 1): DrawnPlate {
  refuseBadPlate(plate, model);
  const pieces = piecesOf(plate, model);
  const layers = layersOf(plate);
  const seen = layers.map((layer, index) => {
    const below = layers.slice(0, index + 1);
    const sight = lookAt(
      pieces.filter((piece) => below.includes(piece.layer)),
      plate.view,
      fine,
    );
    const traced = traceLayer(sight, layer);
    return { traced, scale: sight.scale, places: partPlaces(sight, traced) };
  });
  const [first] = seen;
  if (!first) throw new Error(`The plate "${plate.id}" has no layers.`);
  return {
    svg: plateSvg(
      plate,
      seen.map(({ traced }) => traced),
      first.scale,
      DRAWN_BYTES,
    ),
    parts: Object.fromEntries(seen.flatMap(({ places }) => places)),
  };
}

/** The pieces that a plate shows. */
function piecesOf({ parts, hasLeftBones }: Plate, model: readonly Piece[]): readonly PlatePiece[] {
  const right = inLayers(model, false);
  const left = hasLeftBones ? inLayers(leftSide(model), true).filter(({ layer }) => layer === 'bone') : [];
  return [...right, ...left].filter(({ part }) => parts.includes(part));
}
