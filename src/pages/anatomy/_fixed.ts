import type { LayerId, PartId } from '#atlas';
import { LISTED } from './_groups.ts';
import type { Plate } from './_plates.ts';
import { layerWords, VIEWS, type ViewId } from './_words.ts';

/** A drawing peeled down to one layer, with the numbers of the list. */
export interface FixedFigure {
  /** Also the name of its file. */
  readonly id: string;
  readonly view: ViewId;
  /** The outermost layer that is left. */
  readonly layer: LayerId;
  readonly title: string;
}

/** The figures for paper, and for readers without a script: a view and its outermost layer, whose parts have the numbers. */
export const FIXED_FIGURES: readonly FixedFigure[] = [
  fixed('front', 'surface'),
  fixed('side', 'surface'),
  fixed('back', 'surface'),
  fixed('front', 'middle'),
  fixed('side', 'middle'),
  fixed('back-deep', 'middle'),
  fixed('front', 'deep'),
  fixed('back-deep', 'deep'),
  fixed('front', 'bone'),
  fixed('socket', 'joint'),
  fixed('nerves-front', 'joint', 'Ball and rim, front'),
  fixed('ligaments-front', 'joint'),
  fixed('ligaments-back', 'joint'),
  fixed('ligaments-front', 'nerve-vessel-bursa', 'Bursa in front of the joint'),
  fixed('nerves-front', 'nerve-vessel-bursa'),
  fixed('nerves-back', 'nerve-vessel-bursa'),
  fixed('blood-supply', 'nerve-vessel-bursa'),
];

/**
 * The parts that a fixed figure numbers, in the order of the list: those of its outermost layer. What lies deeper may be
 * covered where its number would stand.
 */
export function numberedParts({ view, layer }: FixedFigure, plates: Readonly<Record<ViewId, Plate>>): PartId[] {
  return LISTED.filter((id) => plates[view].parts[id]?.layer === layer);
}

function fixed(view: ViewId, layer: LayerId, title = titleOf(view, layer)): FixedFigure {
  return { id: `${view}-${layer}`, view, layer, title };
}

function titleOf(view: ViewId, layer: LayerId): string {
  const { name = '', isWhole = false } = VIEWS.find(({ id }) => id === view) ?? {};
  return isWhole ? `${name.split(',')[0]}: ${layerWords[layer].toLowerCase()}` : name;
}
