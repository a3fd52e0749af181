import { type BoneStep, body, carved, onBothSides, sheet, tube } from './bone-steps.ts';
import type { Mm3, MmPoint } from './place.ts';

/** A vertebra or a disc: its middle, how far it leans forward (radians), its height, half width and half depth in millimeters. */
interface Block {
  readonly at: Mm3;
  readonly lean: number;
  readonly height: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
}

const L5: Block = { at: [-93, 61, 0], lean: -0.3, height: 26, halfWidth: 26, halfDepth: 18 };
const L4: Block = { at: [-85, 97, 0], lean: -0.1, height: 27, halfWidth: 25, halfDepth: 17.5 };

/** The two lowest vertebrae above the sacrum. */
export const FIFTH_LUMBAR: readonly BoneStep[] = vertebra(L5);
export const FOURTH_LUMBAR: readonly BoneStep[] = vertebra(L4);

/** The discs below L5, below L4 and above L4. */
export const DISCS: readonly (readonly BoneStep[])[] = [
  [disc({ at: [-97, 43.5, 0], lean: -0.46, height: 11, halfWidth: 25, halfDepth: 17 })],
  [disc({ at: [-88.5, 79, 0], lean: -0.2, height: 10.4, halfWidth: 25, halfDepth: 17.4 })],
  [disc({ at: [-84, 115, 0], lean: 0, height: 9, halfWidth: 24.5, halfDepth: 17 })],
];

/** The disc between the two pubic bones. */
export const SYMPHYSIS: readonly BoneStep[] = [
  sheet(
    2,
    [1, 4],
    [
      [-34, -64, -0.05, 5.6],
      [-34, -64, 0.05, 5.6],
    ],
    [
      [-42, -80, -0.05, 5.8],
      [-42, -80, 0.05, 5.8],
    ],
    [
      [-51, -97, -0.05, 5],
      [-51, -97, 0.05, 5],
    ],
  ),
];

function vertebra(block: Block): readonly BoneStep[] {
  const on = onBlock(block);
  return [
    body(4, block.at, 34, blockDistance(block, 0.1)),
    // Pedicle, plate of the arch, and the joint processes above and below it.
    ...onBothSides(tube(5, on(-13, 5, 14, 5.4), on(-26, 4, 16, 5))),
    ...onBothSides(tube(4, on(-25, 4, 16, 4.6), on(-31, -1, 10, 4), on(-35, -5, 0, 4))),
    ...onBothSides(tube(4, on(-25, 17, 17, 4), on(-28, 8, 17, 5), on(-30, -6, 16, 4.8), on(-33, -20, 14, 4))),
    // The process to the side: flat, pointing back a little.
    ...onBothSides(tube(5, on(-21, 4, 17, 5), on(-25, 5, 30, 3.8), on(-28, 8, 43, 3))),
    // The spine: a hatchet.
    sheet(
      4,
      [6, 4],
      [on(-35, 3, 0, 2.8), on(-50, 0, 0, 2.4), on(-64, -4, 0, 3.2)],
      [on(-36, -9, 0, 2.8), on(-50, -14, 0, 2.4), on(-63, -18, 0, 3.4)],
    ),
    carved(tube(2, on(-23, 30, 0, 8), on(-24, 0, 0, 8), on(-25, -30, 0, 8))),
  ];
}

function disc(block: Block): BoneStep {
  return body(4, block.at, 34, blockDistance(block, -0.04));
}

/** Places beside a block: forward, up, to the right, and a radius. */
function onBlock({ at, lean }: Block): (forward: number, up: number, right: number, radius: number) => MmPoint {
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  return (forward, up, right, radius) => [
    at[0] + forward * c - up * s,
    at[1] + forward * s + up * c,
    at[2] + right,
    radius,
  ];
}

/** A bean-shaped block with rounded edges; its waist is drawn in by a share of its width. */
function blockDistance({ at, lean, height, halfWidth, halfDepth }: Block, waist: number) {
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  return (x: number, y: number, z: number) => {
    const [dx, dy] = [x - at[0], y - at[1]];
    const forward = dx * c + dy * s;
    const up = -dx * s + dy * c;
    // The back of the body is hollowed toward the canal.
    const hollow = forward < 0 ? 0.12 * Math.max(0, 1 - (z / (0.6 * halfWidth)) ** 2) * (forward / halfDepth) ** 2 : 0;
    const full = 1 - waist * (1 - Math.min(1, ((2 * up) / height) ** 2)) - hollow;
    const aside = (Math.hypot(forward / halfDepth, (z - at[2]) / halfWidth) - full) * halfDepth + EDGE;
    const above = Math.abs(up) - height / 2 + EDGE;
    return Math.hypot(Math.max(aside, 0), Math.max(above, 0)) + Math.min(0, Math.max(aside, above)) - EDGE;
  };
}

const EDGE = 2;
