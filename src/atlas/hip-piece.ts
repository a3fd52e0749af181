import type { LayerId } from './part.ts';
import type { PartId } from './part-id.ts';
import type { PartKind } from './part-kind.ts';

/** A part as the view that can be turned knows it. */
export interface HipPart {
  readonly id: PartId;
  readonly name: string;
  readonly layer: LayerId;
  readonly kind: PartKind;
}

/** A skin as the file of that view holds it. Places are whole steps. */
export interface HipPiece {
  /** Its part, by its place in the list of parts. */
  readonly part: number;
  /** How many steps a meter has. */
  readonly steps: number;
  /** Three numbers to a vertex. */
  readonly places: Int32Array;
  /** Rings of so many points, closed by a point at each end, or a net of quads: triangles a b c, c b d. */
  readonly skin:
    | { readonly type: 'rings'; readonly around: number }
    | { readonly type: 'net'; readonly triangles: Uint32Array };
  /** How much of the length is tendon, at the origin and at the insertion; for pieces with fibers. */
  readonly tendon?: readonly [number, number];
}

/** The whole hip: its parts from the first layer to the last, and their skins in the same order. */
export interface HipModel {
  /** The hash of what it is made from. */
  readonly made: string;
  readonly parts: readonly HipPart[];
  readonly pieces: readonly HipPiece[];
}
