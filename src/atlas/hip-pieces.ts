import { inQuads } from '#packing';
import { sectionSizeOf } from '#solid';
import type { HipModel, HipPart, HipPiece } from './hip-piece.ts';
import { inNetOrder } from './net-order.ts';
import { LAYERS, type Part } from './part.ts';
import { PARTS } from './parts.ts';
import type { Piece } from './piece.ts';

/** The model for the view that can be turned, from its light pieces. Throws when one of them belongs to no part. */
export function hipModel(made: string, pieces: readonly Piece[]): HipModel {
  const parts = [...PARTS].sort(byLayer);
  const placed = pieces.map((piece) => ({ piece, part: parts.findIndex(({ id }) => id === piece.part) }));
  const stray = placed.find(({ part }) => part < 0);
  if (stray) throw new Error(`There is no part ${stray.piece.part}.`);
  placed.sort((one, other) => one.part - other.part);
  return { made, parts: parts.map(shortly), pieces: placed.map(({ piece, part }) => hipPiece(piece, part)) };
}

/** The sort keeps the order of parts within a layer. */
function byLayer(one: Part, other: Part): number {
  return LAYERS.indexOf(one.layer) - LAYERS.indexOf(other.layer);
}

function shortly({ id, name, layer, kind }: Part): HipPart {
  return { id, name, layer, kind };
}

/** A piece in whole steps. */
export function hipPiece({ mesh, fibers }: Piece, part: number): HipPiece {
  const around = sectionSizeOf(mesh);
  const steps = around ? (fibers ? SLAB_STEPS : CORD_STEPS) : BONE_STEPS;
  const places = Int32Array.from(mesh.positions, (meters) => Math.round(meters * steps));
  const shared = { part, steps, places, ...(fibers && { tendon: fibers.tendon }) };
  if (around) return { ...shared, skin: { type: 'rings', around } };
  return { ...shared, skin: { type: 'net', triangles: inNetOrder(inQuads(mesh.triangles), places) } };
}

/** Steps in a meter: a quarter of a millimeter for bones, a fifth for sheets, a tenth for thin cords, which would look knotty. */
const [BONE_STEPS, SLAB_STEPS, CORD_STEPS] = [4000, 5000, 10_000];
