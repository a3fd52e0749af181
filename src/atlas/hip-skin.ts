import { loftTriangles, smoothNormals, softenedNormals } from '#solid';
import { depthInTendon, shareOfLine, stripsOf } from './fiber-pattern.ts';
import type { HipModel, HipPiece } from './hip-piece.ts';

/** All skins of a hip as one mesh, from the first layer to the last, and what each vertex is painted by. */
export interface HipSkin {
  /** Three numbers to a vertex: meters, and directions of length one. */
  readonly places: Float32Array;
  readonly normals: Float32Array;
  /** The part of each vertex, by its place in the list of parts. */
  readonly parts: Uint8Array;
  /** Two numbers to a vertex: the strip between two fiber lines in which it lies, and how deep it lies in a tendon. */
  readonly fibers: Float32Array;
  readonly triangles: Uint16Array;
  /** Where the corners of each part begin, and where those of the last end. */
  readonly starts: readonly number[];
}

/** Lays out the skins of a model. */
export function hipSkin({ parts, pieces }: HipModel): HipSkin {
  const laid = pieces.map(laidOut);
  const vertices = laid.reduce((sum, { fibers }) => sum + fibers.length / 2, 0);
  const corners = laid.reduce((sum, { triangles }) => sum + triangles.length, 0);
  if (vertices > 65_536) throw new Error('The model has too many vertices.');
  const skin = {
    places: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    parts: new Uint8Array(vertices),
    fibers: new Float32Array(vertices * 2),
    triangles: new Uint16Array(corners),
  };
  const starts: number[] = [];
  let [vertex, corner] = [0, 0];
  for (const [index, { places, normals, fibers, triangles }] of laid.entries()) {
    const part = pieces[index]?.part ?? 0;
    while (starts.length <= part) starts.push(corner);
    skin.places.set(places, vertex * 3);
    skin.normals.set(normals, vertex * 3);
    skin.fibers.set(fibers, vertex * 2);
    skin.parts.fill(part, vertex, vertex + places.length / 3);
    for (const at of triangles) {
      skin.triangles[corner] = at + vertex;
      corner += 1;
    }
    vertex += places.length / 3;
  }
  while (starts.length <= parts.length) starts.push(corner);
  return { ...skin, starts };
}

function laidOut({ steps, places: whole, skin, tendon }: HipPiece) {
  const places = Float32Array.from(whole, (step) => step / steps);
  const rings = skin.type === 'rings' ? (places.length / 3 - 2) / skin.around : 0;
  const triangles = skin.type === 'rings' ? loftTriangles(skin.around, rings, 'closed') : skin.triangles;
  const normals = smoothNormals({ positions: places, triangles });
  return {
    places,
    triangles,
    normals: skin.type === 'net' ? softenedNormals({ normals, triangles }, NET_ROUNDS) : normals,
    fibers:
      skin.type === 'rings' && tendon
        ? fibersOf(skin.around, rings, tendon)
        : new Float32Array((places.length / 3) * 2).fill(-1),
  };
}

/** Whole steps make the directions of small triangles uneven. */
const NET_ROUNDS = 5;

/** The rings of a slab run over its lines and back below them. */
function fibersOf(around: number, rings: number, tendon: readonly [number, number]): Float32Array {
  const width = around / 2;
  // The model has twice as many lines as its light form.
  const strips = stripsOf(around + 1);
  const fibers = new Float32Array((around * rings + 2) * 2);
  for (let at = 0; at < fibers.length / 2; at += 1) {
    const isEnd = at >= around * rings;
    const line = at % around;
    const strip = isEnd ? strips / 2 : shareOfLine(Math.min(line, around - line) / width) * strips;
    const along = isEnd ? at - around * rings : Math.floor(at / around) / (rings - 1);
    fibers.set([strip, depthInTendon(tendon, strip, along)], at * 2);
  }
  return fibers;
}
