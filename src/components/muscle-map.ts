import type { Muscle } from '#schema';
import drawing from './muscle-map.svg?raw';

/** A view of the body as the page shows it. */
export interface MuscleView {
  readonly id: 'front' | 'back';
  readonly box: string;
  /** Skin and hair, and above all the outline. */
  readonly ground: string;
  readonly outline: string;
  readonly pieces: readonly MusclePiece[];
}

/** A muscle on one side of a view. */
export interface MusclePiece {
  readonly id: string;
  readonly muscle: Muscle;
  readonly drawn: string;
  /** Where a line to its number ends; nothing where another piece has the number. */
  readonly at?: readonly [x: number, y: number];
}

/** Both views of the drawing that the studio made. */
export const muscleViews: readonly MuscleView[] = viewsOf(drawing);

/** The number of a muscle beside a view, and the line to it. */
export interface NumberPlace {
  readonly muscle: Muscle;
  readonly at: readonly [x: number, y: number];
  readonly x: number;
  readonly y: number;
}

/** The numbers of a view in two columns, those of each half beside it, as near to their muscles as there is room. */
export function numberPlaces({ pieces, box }: MuscleView): readonly NumberPlace[] {
  const [, , width = 0, height = 0] = box.split(' ').map(Number);
  const marked = pieces.flatMap(({ muscle, at }) => (at ? [{ muscle, at }] : []));
  const column = (x: number, isHere: (out: number) => boolean) => {
    const here = marked.filter(({ at }) => isHere(at[0])).toSorted((one, other) => one.at[1] - other.at[1]);
    const heights = spread(
      here.map(({ at }) => at[1]),
      height,
    );
    return here.map((place, index) => ({ ...place, x, y: heights[index] ?? 0 }));
  };
  return [...column(EDGE, (x) => x < width / 2), ...column(width - EDGE, (x) => x >= width / 2)];
}

/** How far a number stays from the edge of the box, and from the next one: both can be hit with a finger. */
const [EDGE, APART] = [28, 62];

/** Heights near the wanted ones, in their order, none too near to the next. */
function spread(wanted: readonly number[], height: number): number[] {
  const places = [...wanted];
  for (let round = 0; round < 60; round += 1)
    for (let at = 1; at < places.length; at += 1) {
      const missing = APART - ((places[at] ?? 0) - (places[at - 1] ?? 0));
      if (missing <= 0) continue;
      places[at - 1] = (places[at - 1] ?? 0) - missing / 2;
      places[at] = (places[at] ?? 0) + missing / 2;
    }
  return places.map((y) => Math.round(Math.min(height - EDGE, Math.max(EDGE, y))));
}

/** A close look at a muscle: the view that numbers it, cut to a square about it, with the piece to show on both sides. */
export interface MuscleClose {
  readonly view: MuscleView['id'];
  readonly piece: string;
  readonly box: string;
  /** Moves the piece to where it is on the other side. */
  readonly mirror: string;
}

/** The view of a muscle that shows it best, near. Nothing when it is too deep to be drawn. */
export function closeTo(muscle: Muscle): MuscleClose | undefined {
  const seen = muscleViews.flatMap((view) =>
    view.pieces.flatMap(({ id, muscle: named, at }) => (named === muscle && at ? [{ view, id, at }] : [])),
  );
  const best = seen.find(({ view }) => view.id === SEEN_BEST[muscle]) ?? seen[0];
  if (!best) return undefined;
  const { view, id: piece, at } = best;
  const [, , width = 0, height = 0] = view.box.split(' ').map(Number);
  const top = Math.round(Math.max(0, Math.min(height - CLOSE, at[1] - CLOSE / 2)));
  const box = `${(width - CLOSE) / 2} ${top} ${CLOSE} ${CLOSE}`;
  return { view: view.id, piece, box, mirror: `matrix(-1 0 0 1 ${width} 0)` };
}

/** The side of the square, in units of the drawing. */
const CLOSE = 290;

/** Views that say more than the first one that shows it. */
const SEEN_BEST: Partial<Record<Muscle, MuscleView['id']>> = { 'shoulder-girdle': 'back', 'gluteus-minimus': 'back' };

function viewsOf(svg: string): MuscleView[] {
  return [...svg.matchAll(/<svg id="(front|back)"[^>]* viewBox="([^"]+)">(.*?)<\/svg>/gs)].map(
    ([, id, box = '', inside = '']): MuscleView => ({
      id: id as MuscleView['id'],
      box,
      ground: found(inside, /<g id="\w+-body".*?<\/g>/s),
      outline: found(inside, /<path id="\w+-outline"[^>]*>/),
      pieces: [
        ...inside.matchAll(/<g id="([\w-]+)" class="muscle ([\w-]+) \w+"(?: data-at="(\d+),(\d+)")?>.*?<\/g>/gs),
      ].map(
        ([drawn, name = '', muscle, x, y]): MusclePiece => ({
          id: name,
          muscle: muscle as Muscle,
          drawn: drawn.replace(/ data-at="[^"]*"/, ''),
          ...(x ? { at: [Number(x), Number(y)] as const } : {}),
        }),
      ),
    }),
  );
}

function found(text: string, wanted: RegExp): string {
  const [part] = wanted.exec(text) ?? [];
  if (!part) throw new Error('src/components/muscle-map.svg has no body. Write: npm run studio -- muscle-map');
  return part;
}
