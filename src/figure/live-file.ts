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

/**
 * A figure as bytes, little-endian, to be deflated: length of the head (u32), the head as JSON, then channel by channel
 * the differences between neighbors, zigzag: all low bytes, then all high bytes. Meshes come from quads, so that each
 * pair of triangles a b c, c b d is four channels.
 */
export function encodeLive({ look, ...figure }: LiveFigure): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(JSON.stringify({ version: VERSION, look, ...countsOf(figure) }));
  const channels = channelsOf(figure);
  const bytes = new Uint8Array(4 + head.length + channels.reduce((sum, { length }) => sum + length * 2, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const channel of channels) {
    writeChannel(bytes, at, channel);
    at += channel.length * 2;
  }
  return bytes;
}

/** The figure in some bytes: places within 0.13 mm. Throws when it is of another version. */
export function decodeLive(bytes: Uint8Array): LiveFigure {
  const headBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headBytes)));
  if (head.version !== VERSION) throw new Error('The figure is of another version than this program.');
  const { vertices, quads }: ReturnType<typeof countsOf> = head;
  let at = 4 + headBytes;
  const next = (count: number) => {
    const channel = readChannel(bytes, at, count);
    at += count * 2;
    return channel;
  };
  const several = (channels: number, count: number) => woven(Array.from({ length: channels }, () => next(count)));
  return {
    look: head.look,
    places: Float32Array.from(several(3, vertices), (step) => step / STEPS),
    bones: Uint8Array.from(several(4, vertices)),
    weights: Uint8Array.from(several(4, vertices)),
    matter: Uint8Array.from(next(vertices)),
    limbs: Uint8Array.from(next(vertices)),
    away: Float32Array.from(next(vertices), (step) => step / AWAY_STEPS),
    triangles: trianglesOf(Array.from({ length: 4 }, () => next(quads))),
  };
}

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
  const quads = Float32Array.from({ length: (triangles.length / 6) * 4 }, (_, at) => {
    const first = Math.floor(at / 4) * 6;
    const corner = triangles[first + CORNERS[(at % 4) as 0]] ?? 0;
    return at % 4 === 0 ? corner : corner - (triangles[first] ?? 0);
  });
  return [
    ...[0, 1, 2].map((axis) => every(steps, 3, axis)),
    ...[bones, weights].flatMap((values) => [0, 1, 2, 3].map((slot) => every(values, 4, slot))),
    Int32Array.from(matter),
    Int32Array.from(limbs),
    Int32Array.from(away, (meters) => Math.round(meters * AWAY_STEPS)),
    ...[0, 1, 2, 3].map((corner) => every(quads, 4, corner)),
  ];
}

/** Where the corners a, b, c and d stand in the triangles a b c, c b d. */
const CORNERS = [0, 1, 2, 5] as const;

const every = (values: Float32Array | Uint8Array, stride: number, first: number): Int32Array =>
  Int32Array.from({ length: values.length / stride }, (_, at) => values[at * stride + first] ?? 0);

function woven(channels: readonly Int32Array[]): Int32Array {
  const stride = channels.length;
  return Int32Array.from(
    { length: stride * (channels[0]?.length ?? 0) },
    (_, at) => channels[at % stride]?.[Math.floor(at / stride)] ?? 0,
  );
}

function trianglesOf([a, b, c, d]: readonly Int32Array[]): Uint32Array {
  const triangles = new Uint32Array((a?.length ?? 0) * 6);
  a?.forEach((first, quad) => {
    const [second, third, fourth] = [b, c, d].map((corner) => first + (corner?.[quad] ?? 0)) as [
      number,
      number,
      number,
    ];
    triangles.set([first, second, third, third, second, fourth], quad * 6);
  });
  return triangles;
}

function writeChannel(bytes: Uint8Array, at: number, channel: Int32Array): void {
  let before = 0;
  for (const [index, value] of channel.entries()) {
    const zigzag = Math.abs(value - before) * 2 - (value < before ? 1 : 0);
    if (zigzag > 65_535) throw new Error('The figure is too large for its file.');
    bytes[at + index] = zigzag & 255;
    bytes[at + channel.length + index] = zigzag >> 8;
    before = value;
  }
}

function readChannel(bytes: Uint8Array, at: number, count: number): Int32Array {
  let before = 0;
  return Int32Array.from({ length: count }, (_, index) => {
    const zigzag = (bytes[at + index] ?? 0) | ((bytes[at + count + index] ?? 0) << 8);
    before += zigzag & 1 ? -((zigzag + 1) >> 1) : zigzag >> 1;
    return before;
  });
}
