import { emptyCracks, openCrack, type Point, smoothed, strokesOf } from '#rendering';
import type { Sight } from './sight.ts';
import type { OwnLine } from './trace-layer.ts';

/** Lines where a part lies before itself: its skin steps back by more than its slope explains. `numberAt`: 0 for other parts. */
export function foldsOf(sight: Sight, numberAt: (at: number) => number, smoothings: number): readonly OwnLine[] {
  const { capture } = sight;
  const { width, height, left, top } = capture;
  const cracks = emptyCracks(width, height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const number = numberAt(at);
      if (number === 0) continue;
      if (column + 1 < width && numberAt(at + 1) === number && isFold(sight, at, at + 1))
        openCrack(cracks, column, row, 'right');
      if (row + 1 < height && numberAt(at + width) === number && isFold(sight, at, at + width))
        openCrack(cracks, column, row, 'below');
    }
  return strokesOf(cracks).map((line) => {
    const smooth = smoothed(line, smoothings);
    const points = (line.isClosed ? [...smooth, smooth[0] as Point] : smooth).map(
      ([x, y]): Point => [x + left, y + top],
    );
    const [[x, y] = [0, 0]] = line.points;
    return {
      part: [0, -1].map((step) => numberAt((y + step) * width + x + step)).find((number) => number > 0) ?? 0,
      points,
    };
  });
}

/** Skin may step back so far from one pixel to the next beside what its slope makes up; between two pieces less. */
const WITHIN_PIECE_MM = 2.4;
const BETWEEN_PIECES_MM = 0.9;
const LEAST_FACING = 0.12;

function isFold({ depthsMm, shown, normals, scale }: Sight, one: number, other: number): boolean {
  const near = (depthsMm[one] as number) < (depthsMm[other] as number) ? one : other;
  const facing = Math.max(LEAST_FACING, normals[near * 3 + 2] as number);
  const steep = 2.5 / facing / scale.pixelsPerMm;
  const least = shown[one] === shown[other] ? WITHIN_PIECE_MM : BETWEEN_PIECES_MM;
  return Math.abs((depthsMm[one] as number) - (depthsMm[other] as number)) > least + steep;
}
