import { kindOf, type LayerId, type PartId } from '#atlas';
import { areasWithin, type Border, bordersOf, type Capture, OUTSIDE, type Point, simplifiedBorders } from '#rendering';
import { cleaned } from './cleaned.ts';
import { bundleAt, bundlesOf, isFiberLine, isTendon } from './fiber-classes.ts';
import { foldsOf } from './folds.ts';
import { partedStretches, runInto } from './run-into.ts';
import { NO_PIECE, type PlatePiece, type Sight, withClasses } from './sight.ts';
import { TONES, tonesOf } from './tones.ts';

/** The lines of one layer, over all layers below it, as they were seen: not yet simplified. */
export interface TracedLayer {
  readonly layer: LayerId;
  /** Its parts that are to be seen, in the order of their numbers in the borders, from 1 on. */
  readonly parts: readonly PartId[];
  readonly borders: readonly Border[];
  /** Those of the borders that get ink: parts that run into each other have none between them. */
  readonly outlines: readonly Border[];
  readonly tones: readonly Border[];
  readonly tendons: readonly Border[];
  /** Lines along fibers, and where a part lies before itself. */
  readonly fibers: readonly OwnLine[];
  readonly folds: readonly OwnLine[];
}

/** A line of one part, by its number. */
export interface OwnLine {
  readonly part: number;
  readonly points: readonly Point[];
}

/** Areas smaller than so many square units are specks. */
const SPECK = 50;
const TONE_SPECK = 300;
/** How often the edges of areas, tones and lines are smoothed, for each pixel of a unit. */
const SMOOTHINGS = { borders: 5, tones: 9, fibers: 9 } as const;
/** Fiber lines lie so far apart, and shorter ones than these are left out; units. */
const FIBERS_APART_MM = 5.8;
const SHORTEST = { fiber: 34, fold: 26, foldOfBone: 12, stretch: 12 } as const;

/** Traces one layer of what is to be seen when it and all below it are there. */
export function traceLayer(sight: Sight, layer: LayerId): TracedLayer {
  const { capture, pieces, shown, scale } = sight;
  const order = [...new Set(pieces.filter((piece) => piece.layer === layer).map(({ part }) => part))];
  const numbers = pieces.map((piece) => (piece.layer === layer ? order.indexOf(piece.part) + 1 : BELOW));
  const speck = SPECK * scale.fine ** 2;
  const whole = cleaned(
    withClasses(capture, (at) => (shown[at] === NO_PIECE ? 0 : (numbers[shown[at] as number] as number))),
    speck,
  );
  const numberAt = (at: number) => ownNumber(whole.inkClasses[at] as number);
  const of = (classAt: (at: number, number: number) => number): Capture =>
    withClasses(capture, (at) => (numberAt(at) > 0 && isOf(sight, at, layer) ? classAt(at, numberAt(at)) : 0));
  const smooth = (times: number) => times * scale.fine;
  const tones = tonesOf(sight, (at) => isOf(sight, at, layer));
  const counts = pieces.map(({ fibers }) => (fibers ? bundlesOf(fibers, FIBERS_APART_MM) : 0));
  const borders = bordersOf(whole, smooth(SMOOTHINGS.borders));
  return {
    layer,
    parts: order,
    borders,
    outlines: borders.flatMap((border) => outlinesOf(border, order, sight)),
    tones: bordersOf(
      cleaned(
        of((at, number) => (number - 1) * 3 + (tones[at] as number) + 1),
        TONE_SPECK * scale.fine ** 2,
      ),
      smooth(SMOOTHINGS.tones),
    ),
    tendons: bordersOf(
      cleaned(
        of((at, number) => (isTendonAt(sight, at) ? number : 0)),
        speck,
      ),
      smooth(SMOOTHINGS.borders),
    ),
    fibers: bordersOf(
      of((at) => bundleAt(sight, at, counts)),
      smooth(SMOOTHINGS.fibers),
    )
      .filter(({ onRight, onLeft }) => isFiberLine(Math.min(onRight, onLeft), Math.max(onRight, onLeft)))
      .map(({ points }) => ({ part: numberNear(points, whole), points }))
      .filter(({ part, points }) => part > 0 && isLong(points, SHORTEST.fiber * scale.fine)),
    folds: foldsOf(sight, numberAt, smooth(SMOOTHINGS.borders)).filter(({ part, points }) =>
      isLong(points, SHORTEST[kindOf(order[part - 1] as PartId) === 'bone' ? 'foldOfBone' : 'fold'] * scale.fine),
    ),
  };
}

/** The class of all that lies in the layers below. */
const BELOW = 250;

/** The areas of a tone, and of parts and tendons, by the number of the part. */
export function areasOfLayer({ borders, tones, tendons }: TracedLayer, tolerance: number) {
  const toned = areasWithin(simplifiedBorders(tones, tolerance * 2.4), 'twice');
  const parts = areasWithin(simplifiedBorders(borders, tolerance), 'twice');
  const pale = areasWithin(simplifiedBorders(tendons, tolerance * 1.6), 'twice');
  return {
    region: (number: number) => parts.get(number) ?? [],
    shade: (number: number) => toned.get((number - 1) * 3 + TONES.shade + 1) ?? [],
    light: (number: number) => toned.get((number - 1) * 3 + TONES.light + 1) ?? [],
    tendon: (number: number) => pale.get(number) ?? [],
  };
}

/** The lines that get ink: around every part of the layer but along the edge of the picture. Of two parts the later one has it. */
export function inkOfLayer({ outlines, folds }: TracedLayer, tolerance: number): readonly OwnLine[] {
  const lines = simplifiedBorders(outlines, tolerance)
    .filter(({ onRight, onLeft }) => onRight !== OUTSIDE && onLeft !== OUTSIDE)
    .map(({ points, onRight, onLeft }) => ({ part: Math.max(ownNumber(onRight), ownNumber(onLeft)), points }))
    .filter(({ part }) => part > 0);
  return [...endToEnd(lines), ...folds];
}

/** A border, or what is left of it where two parts run into each other. */
function outlinesOf(border: Border, order: readonly PartId[], sight: Sight): readonly Border[] {
  const [right, left] = [border.onRight, border.onLeft].map((number) => order[ownNumber(number) - 1]);
  if (!runInto(right, left)) return [border];
  const stretches = partedStretches(border, (point) => isFleshBy(sight, point));
  return stretches.filter(({ points }) => isLong(points, SHORTEST.stretch * sight.scale.fine));
}

/** Lines of one part, joined where one ends and another begins; that point stands there twice and stays a corner. */
function endToEnd(lines: readonly OwnLine[]): readonly OwnLine[] {
  const open = [...lines];
  const joined: OwnLine[] = [];
  for (let line = open.shift(); line; line = open.shift()) {
    let { part, points } = line;
    for (;;) {
      const end = points.at(-1);
      const next = isSame(points[0], end)
        ? -1
        : open.findIndex(
            (other) => other.part === part && (isSame(other.points[0], end) || isSame(other.points.at(-1), end)),
          );
      if (next < 0) break;
      const [{ points: more } = line] = open.splice(next, 1);
      points = [...points, ...(isSame(more[0], end) ? more : more.toReversed())];
    }
    joined.push({ part, points });
  }
  return joined;
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

function ownNumber(inkClass: number): number {
  return inkClass === BELOW || inkClass === OUTSIDE ? 0 : inkClass;
}

function isOf({ pieces, shown }: Sight, at: number, layer: LayerId): boolean {
  return (pieces[shown[at] as number] as PlatePiece | undefined)?.layer === layer;
}

function isTendonAt({ pieces, shown, across, along }: Sight, at: number): boolean {
  const fibers = pieces[shown[at] as number]?.fibers;
  return fibers !== undefined && isTendon(fibers, across[at] as number, along[at] as number);
}

/** Whether there is red muscle within a few pixels of a point. */
function isFleshBy(sight: Sight, [x, y]: Point): boolean {
  const { capture, pieces, shown, scale } = sight;
  const reach = FLESH_REACH * scale.fine;
  return NEAR.some(([dx, dy]) => {
    const at = Math.floor(y + dy * reach - capture.top) * capture.width + Math.floor(x + dx * reach - capture.left);
    const piece = pieces[shown[at] as number];
    return piece !== undefined && kindOf(piece.part) === 'muscle' && !isTendonAt(sight, at);
  });
}

const FLESH_REACH = 3;
const NEAR = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Point => [dx, dy]));

/** The number of the part below the middle of a line. */
function numberNear(points: readonly Point[], { left, top, width, inkClasses }: Capture): number {
  const [x, y] = points[Math.floor(points.length / 2)] as Point;
  return ownNumber(inkClasses[Math.floor(y - top) * width + Math.floor(x - left)] ?? 0);
}

function isLong(points: readonly Point[], least: number): boolean {
  const length = points.slice(1).reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = points[at] as Point;
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
  return length >= least;
}
