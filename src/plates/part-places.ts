import type { PartId } from '#atlas';
import { roomiestPoints } from '#rendering';
import { LEAST_PIXELS, type PartPlace } from './plate.ts';
import { isInFrame, NO_PIECE, type Sight, withClasses } from './sight.ts';
import type { TracedLayer } from './trace-layer.ts';

/** Where the parts of a layer are, those of the left side left out, and those too small to point at. */
export function partPlaces(sight: Sight, { layer, parts }: TracedLayer): readonly (readonly [PartId, PartPlace])[] {
  const { capture, pieces, shown, scale } = sight;
  const numbers = pieces.map((piece) => (piece.layer === layer && !piece.isLeft ? parts.indexOf(piece.part) + 1 : 0));
  const counts = new Map<number, number>();
  const seen = withClasses(capture, (at) => {
    const number = shown[at] === NO_PIECE || !isInFrame(sight, at) ? 0 : (numbers[shown[at] as number] as number);
    if (number > 0) counts.set(number, (counts.get(number) ?? 0) + 1);
    return number;
  });
  const roomiest = roomiestPoints(seen);
  return parts.flatMap((part, index) => {
    const roomy = roomiest.get(index + 1);
    const pixels = Math.round((counts.get(index + 1) ?? 0) / scale.fine ** 2);
    if (!roomy || pixels < LEAST_PIXELS) return [];
    const [x, y] = roomy.at.map((value) => Math.round((value - scale.margin) / scale.fine)) as [number, number];
    return [[part, { layer, at: [x, y], pixels }] as const];
  });
}
