import { type Corners, differences, packed, sums, unpack } from '#packing';
import { ringRests, ringValues } from './foretold.ts';
import type { HipModel, HipPiece } from './hip-piece.ts';
import { netTriangles, quadRests } from './net-order.ts';

/**
 * A hip as bytes, to be deflated. First what skins of rings have beyond what is foretold, x then y then z of all of
 * them; then the differences between the places of nets, in the same way; then their quads.
 */
export function encodeHip({ made, parts, pieces }: HipModel): Uint8Array<ArrayBuffer> {
  const rings = pieces.flatMap(({ places, skin }) => (skin.type === 'rings' ? [{ places, around: skin.around }] : []));
  const nets = pieces.flatMap(({ places, skin }) =>
    skin.type === 'net' ? [{ places, rests: quadRests(skin.triangles) }] : [],
  );
  return packed({ version: VERSION, made, parts, pieces: pieces.map(lineOf) }, [
    ...AXES.map((axis) => joined(rings.map(({ places, around }) => ringRests(every(places, axis), around)))),
    ...AXES.map((axis) => joined(nets.map(({ places }) => differences(every(places, axis))))),
    ...([0, 1, 2, 3] as const).map((corner) => joined(nets.map(({ rests }) => differences(rests[corner])))),
  ]);
}

/** The hip in some bytes. Throws when it is of another version. */
export function decodeHip(bytes: Uint8Array): HipModel {
  const { head, next } = unpack(bytes);
  const { version, made, parts, pieces } = head as Head;
  if (version !== VERSION) throw new Error('The model is of another version than this program.');
  const rings = pieces.filter(({ around }) => around);
  const nets = pieces.filter(({ around }) => !around);
  const countOf = (lines: readonly Line[], size: (line: Line) => number) =>
    lines.reduce((sum, line) => sum + size(line), 0);
  const ofRings = AXES.map(() => cutter(next(countOf(rings, ({ vertices }) => vertices))));
  const ofNets = AXES.map(() => cutter(next(countOf(nets, ({ vertices }) => vertices))));
  const ofQuads = [0, 1, 2, 3].map(() => cutter(next(countOf(nets, ({ quads = 0 }) => quads))));
  const piece = ({ part, steps, vertices, around, quads = 0, tendon }: Line): HipPiece => {
    const shared = { part, steps, ...(tendon && { tendon }) };
    if (around)
      return {
        ...shared,
        places: woven(ofRings.map((cut) => ringValues(cut(vertices), around))),
        skin: { type: 'rings', around },
      };
    const places = woven(ofNets.map((cut) => sums(cut(vertices))));
    const rests = ofQuads.map((cut) => sums(cut(quads))) as unknown as Corners;
    return { ...shared, places, skin: { type: 'net', triangles: netTriangles(rests) } };
  };
  return { made, parts, pieces: pieces.map(piece) };
}

const VERSION = 1;
const AXES = [0, 1, 2] as const;

type Head = Pick<HipModel, 'made' | 'parts'> & { readonly version: number; readonly pieces: readonly Line[] };

/** What the head says of a piece. */
type Line = Pick<HipPiece, 'part' | 'steps' | 'tendon'> & {
  readonly vertices: number;
  readonly around?: number;
  readonly quads?: number;
};

function lineOf({ part, steps, tendon, places, skin }: HipPiece): Line {
  const shared = { part, steps, vertices: places.length / 3, ...(tendon && { tendon }) };
  return skin.type === 'rings' ? { ...shared, around: skin.around } : { ...shared, quads: skin.triangles.length / 6 };
}

const every = (places: Int32Array, axis: number): Int32Array =>
  Int32Array.from({ length: places.length / 3 }, (_, at) => places[at * 3 + axis] ?? 0);

function woven([x, y, z]: readonly Int32Array[]): Int32Array {
  const places = new Int32Array((x?.length ?? 0) * 3);
  for (let at = 0; at < places.length; at += 3)
    for (const [axis, values] of [x, y, z].entries()) places[at + axis] = values?.[at / 3] ?? 0;
  return places;
}

function joined(channels: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(channels.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const channel of channels) {
    all.set(channel, at);
    at += channel.length;
  }
  return all;
}

/** Cuts a channel into pieces, one after the other. */
function cutter(channel: Int32Array): (count: number) => Int32Array {
  let at = 0;
  return (count) => {
    at += count;
    return channel.subarray(at - count, at);
  };
}
