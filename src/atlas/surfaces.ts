import { lightOf, type Painter, type Surface, valueAt } from '#rendering';
import { depthInTendon, stripsOf } from './fiber-pattern.ts';
import { PART_IDS, type PartId } from './part-id.ts';
import { kindOf } from './part-kind.ts';
import type { Fibers, Piece } from './piece.ts';
import { FOCUS_COLOR, INK_COLOR, KIND_COLORS, TENDON_COLOR } from './tissue-color.ts';

/** Pieces as surfaces that can be drawn: colored by what they are, with fibers and tendons, the parts in question red. */
export function surfacesOf(pieces: readonly Piece[], focus: readonly PartId[] = []): readonly Surface[] {
  return pieces.map((piece): Surface => {
    const color = focus.includes(piece.part) ? FOCUS_COLOR : KIND_COLORS[kindOf(piece.part)];
    const shared = {
      mesh: piece.mesh,
      parts: new Uint8Array(piece.mesh.positions.length / 3).fill(numberOf(piece.part)),
      castsShadow: true,
      isPlane: false,
      isTwoSided: false,
    };
    const inkClass = inkClassOf(piece.part);
    return piece.fibers
      ? { ...shared, type: 'painted', paint: fiberPainter(piece.fibers, color, inkClass) }
      : { ...shared, type: 'plain', color, inkClass };
  });
}

/** The number of a part in a capture: 1 to 255. */
export function numberOf(part: PartId): number {
  return PART_IDS.indexOf(part) + 1;
}

const INK_CLASSES = [...new Set(Object.values(KIND_COLORS))];

/** Parts of one color share an ink class. */
function inkClassOf(part: PartId): number {
  return INK_CLASSES.indexOf(KIND_COLORS[kindOf(part)]) + 1;
}

/** How much ink a fiber line has, and how broad it is of the way to the next. */
const LINE_INK = 0.3;
const LINE_SHARE = 0.16;

/** Paints lines along the fibers, and the ends pale where they are tendon, no two fibers ending alike. */
function fiberPainter({ across, along, tendon, lines }: Fibers, color: string, inkClass: number): Painter {
  const [own, pale, ink] = [lightOf(color), lightOf(TENDON_COLOR), lightOf(INK_COLOR)];
  const count = stripsOf(lines.length);
  return (a, b, c, weights, out) => {
    const u = valueAt(across, a, b, c, weights) * count;
    const v = valueAt(along, a, b, c, weights);
    const fiber = Math.floor(u);
    const isTendon = depthInTendon(tendon, u, v) > 0;
    const isLine = u - fiber < LINE_SHARE && fiber > 0 && fiber < count;
    const share = isLine ? LINE_INK : 0;
    for (let channel = 0; channel < 3; channel += 1)
      out[channel] = ((isTendon ? pale : own)[channel] as number) * (1 - share) + (ink[channel] as number) * share;
    return inkClass;
  };
}
