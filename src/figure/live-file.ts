import { cornersOf, differences, packed, sums, trianglesOf, unpack } from '#packing';
import type { Look } from './look.ts';

/** A person for the view from all sides: a coarse mesh in the spread pose, and all that its vertices know. */
export interface LiveFigure {
  readonly look: Dress;
  /** Three numbers to a vertex, in meters. */
  readonly places: Float32Array;
  /** Four bones to a vertex, by their places in `BONES`, and their shares in 1/255. */
  readonly bones: Uint8Array;
  readonly weights: Uint8Array;
  /** What each vertex is made of, and its limb, as their numbers in `MATTERS` and `LIMBS`. */
  readonly matter: Uint8Array;
  readonly limbs: Uint8Array;
  /** How far each vertex stands out of the middle figure, on which muscles are drawn; in meters. */
  readonly away: Float32Array;
  readonly triangles: Uint32Array;
}

/** What of a look is painted on the mesh, and not in its shape. */
export type Dress = Pick<Look, 'colors' | 'sleeve' | 'trouserLeg' | 'hasBeard'>;

/** A figure as bytes, to be deflated: channel by channel the differences between neighbors. Its mesh must be of quads. */
export function encodeLive({ look, ...figure }: LiveFigure): Uint8Array<ArrayBuffer> {
  return packed({ version: VERSION, look, ...countsOf(figure) }, channelsOf(figure).map(differences));
}

/** The figure in some bytes: places within 0.13 mm. Throws when it is of another version. */
export function decodeLive(bytes: Uint8Array): LiveFigure {
  const { head, next } = unpack(bytes);
  const { version, look, vertices, quads } = head as Head;
  if (version !== VERSION) throw new Error('The figure is of another version than this program.');
  const channel = (count: number) => sums(next(count));
  const several = (channels: number) => woven(Array.from({ length: channels }, () => channel(vertices)));
  return {
    look,
    places: Float32Array.from(several(3), (step) => step / STEPS),
    bones: Uint8Array.from(several(4)),
    weights: Uint8Array.from(several(4)),
    matter: Uint8Array.from(channel(vertices)),
    limbs: Uint8Array.from(channel(vertices)),
    away: Float32Array.from(channel(vertices), (step) => step / AWAY_STEPS),
    triangles: trianglesFrom([channel(quads), channel(quads), channel(quads), channel(quads)]),
  };
}

type Head = { readonly version: number; readonly look: Dress } & ReturnType<typeof countsOf>;

const VERSION = 1;
/** Steps in a meter. */
const [STEPS, AWAY_STEPS] = [4000, 1000];

const countsOf = ({ matter, triangles }: Omit<LiveFigure, 'look'>) => ({
  vertices: matter.length,
  quads: triangles.length / 6,
});

function channelsOf({
  places,
  bones,
  weights,
  matter,
  limbs,
  away,
  triangles,
}: Omit<LiveFigure, 'look'>): Int32Array[] {
  const steps = Float32Array.from(places, (meters) => Math.round(meters * STEPS));
  const [first, ...others] = cornersOf(triangles);
  return [
    ...[0, 1, 2].map((axis) => every(steps, 3, axis)),
    ...[bones, weights].flatMap((values) => [0, 1, 2, 3].map((slot) => every(values, 4, slot))),
    Int32Array.from(matter),
    Int32Array.from(limbs),
    Int32Array.from(away, (meters) => Math.round(meters * AWAY_STEPS)),
    first,
    ...others.map((corner) => corner.map((vertex, quad) => vertex - (first[quad] ?? 0))),
  ];
}

/** The triangles of quads whose other corners are counted from the first. */
function trianglesFrom([a, ...others]: readonly [Int32Array, Int32Array, Int32Array, Int32Array]): Uint32Array {
  const [b, c, d] = others.map((corner) => corner.map((vertex, quad) => vertex + (a[quad] ?? 0)));
  return b && c && d ? trianglesOf([a, b, c, d]) : new Uint32Array();
}

const every = (values: Float32Array | Uint8Array, stride: number, first: number): Int32Array =>
  Int32Array.from({ length: values.length / stride }, (_, at) => values[at * stride + first] ?? 0);

function woven(channels: readonly Int32Array[]): Int32Array {
  const stride = channels.length;
  return Int32Array.from(
    { length: stride * (channels[0]?.length ?? 0) },
    (_, at) => channels[at % stride]?.[Math.floor(at / stride)] ?? 0,
  );
}
