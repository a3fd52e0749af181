import { foldAt, HEIGHT, ligamentAt, type MapView, type Spot } from './body-place.ts';

/** A line on the skin by which a reader finds their way: where `over` changes its sign, as far as `isNear` holds. */
interface Fold {
  readonly view: MapView;
  readonly isNear: (spot: Spot) => boolean;
  readonly over: (spot: Spot & { readonly x: number }) => number;
}

const between = (value: number, from: number, to: number) => value > from && value < to;

const { crest, crotch, dimple, knee, sacrumTip } = HEIGHT;
const [LEG, DIMPLE, NAVEL] = [86, 46, crest + 24];

const FOLDS: readonly Fold[] = [
  {
    // The crease of the groin.
    view: 'front',
    isNear: ({ out, up }) => between(out, 36, 114) && between(up, crotch, crest),
    over: ({ out, up }) => up - ligamentAt(out) + 41 + ((out - 70) / 20) ** 2,
  },
  {
    // The lower edge of the kneecap.
    view: 'front',
    isNear: ({ out, up }) => between(out, LEG - 40, LEG + 40) && between(up, knee - 40, knee + 2),
    over: ({ out, up }) => Math.hypot(out - LEG, (up - knee - 6) * 0.9) - 29,
  },
  {
    view: 'front',
    isNear: ({ out, up }) => out < 20 && between(up, NAVEL - 12, NAVEL + 1),
    over: ({ out, up }) => Math.hypot(out, up - NAVEL) - 6,
  },
  {
    // The spine, and the cleft of the buttocks.
    view: 'back',
    isNear: ({ out, up }) => out < 10 && (between(up, crest + 8, 200) || between(up, crotch, sacrumTip)),
    over: ({ x }) => x,
  },
  {
    view: 'back',
    isNear: ({ out, up }) => between(out, 22, 108) && between(up, foldAt(out) - 20, foldAt(out) + 20),
    over: ({ out, up }) => up - foldAt(out),
  },
  {
    // The dimple beside the sacrum.
    view: 'back',
    isNear: ({ out, up }) => out > 20 && between(up, dimple - 14, dimple + 1),
    over: ({ out, up }) => Math.hypot(out - DIMPLE, up - dimple) - 7,
  },
  {
    // The crease behind the knee.
    view: 'back',
    isNear: ({ out, up }) => between(out, LEG - 28, LEG + 28) && between(up, knee - 20, knee + 20),
    over: ({ out, up }) => up - knee + ((out - LEG) / 22) ** 2,
  },
];

/** Which side of a fold a spot is on, 1 or 2; 0 when it is near none. */
export function sideOfFold(view: MapView, spot: Spot & { readonly x: number }): 0 | 1 | 2 {
  const near = FOLDS.find((fold) => fold.view === view && fold.isNear(spot));
  if (!near) return 0;
  return near.over(spot) > 0 ? 1 : 2;
}
