/** What a drawing shows: `plates.json`. */
export interface Plate {
  readonly layers: readonly string[];
  readonly parts: Readonly<
    Record<string, { readonly layer: string; readonly at: readonly [number, number]; readonly pixels: number }>
  >;
}

/** All drawings by their names. */
export type Plates = Readonly<Record<string, Plate>>;

/** A drawing, peeled down to a layer. */
export interface Place {
  readonly view: string;
  readonly layer: string;
}

/** How a part is seen: in full, not in this drawing, not at this depth, or under another part. */
export type Sight = { readonly type: 'seen' | 'absent' | 'peeled' } | { readonly type: 'covered'; readonly by: string };

/** The layer that a drawing really shows when one is asked for: the outermost of its own that is not further out. */
export function shownLayer({ layers }: Plate, asked: string, order: readonly string[]): string {
  const isWithin = (layer: string) => order.indexOf(layer) <= order.indexOf(asked);
  return layers.findLast(isWithin) ?? layers[0] ?? asked;
}

/** How a part is seen. `coverAt` tells which part, if any, lies over its roomiest point. */
export function sightOf(
  plate: Plate,
  part: string,
  layer: string,
  coverAt: (x: number, y: number) => string | undefined,
): Sight {
  const seen = plate.parts[part];
  if (!seen) return { type: 'absent' };
  if (plate.layers.indexOf(seen.layer) > plate.layers.indexOf(layer)) return { type: 'peeled' };
  const by = coverAt(...seen.at);
  return by && by !== part ? { type: 'covered', by } : { type: 'seen' };
}

/** Drawings of the whole region come first: they tell where a part is. */
const WHOLE_WEIGHT = 3;
/** A view that shows this share of what the best one shows is left as it is. */
const GOOD_ENOUGH = 0.6;

/** Where a part is seen best: in the view one is in, where it is seen well there. Nothing when no drawing shows it. */
export function bestPlace(plates: Plates, part: string, now: string, wholeViews: readonly string[]): Place | undefined {
  const scores = Object.entries(plates)
    .flatMap(([view, { parts }]) => {
      const seen = parts[part];
      if (!seen) return [];
      return [{ view, layer: seen.layer, score: seen.pixels * (wholeViews.includes(view) ? WHOLE_WEIGHT : 1) }];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scores;
  const here = scores.find(({ view }) => view === now);
  const chosen = best && here && here.score >= best.score * GOOD_ENOUGH ? here : best;
  return chosen && { view: chosen.view, layer: chosen.layer };
}
