/** A box of an MP4 file: its type, and the bytes inside. */
export interface Box {
  readonly type: string;
  readonly body: DataView;
}

/** The boxes that follow each other in some bytes. */
export function boxesIn(view: DataView): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= view.byteLength; ) {
    const isLong = view.getUint32(at) === 1;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : view.getUint32(at) || view.byteLength - at;
    const head = isLong ? 16 : 8;
    boxes.push({ type: textAt(view, at + 4), body: part(view, at + head, size - head) });
    at += size;
  }
  return boxes;
}

/** What a film says of itself, read from its boxes. */
export interface FilmFacts {
  /** The types of the outermost boxes, in order. */
  readonly order: readonly string[];
  readonly seconds: number;
  readonly frames: number;
  readonly width: number;
  readonly height: number;
  /** `avc1` or `av01`. */
  readonly codec: string;
  /** Color primaries, transfer and matrix as numbers of H.273 (1 is bt709), and whether black is 0. */
  readonly color: readonly [primaries: number, transfer: number, matrix: number, isFullRange: boolean];
  readonly isYuv420: boolean;
}

/** Reads a film with one track. Throws when a box is missing. */
export function filmFacts(bytes: Uint8Array): FilmFacts {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const movie = find(file, ['moov']);
  const header = find(movie, ['mvhd']);
  const table = find(movie, ['trak', 'mdia', 'minf', 'stbl']);
  const [entry] = boxesIn(part(find(table, ['stsd']), 8));
  if (!entry) throw new Error('The film has no sample entry.');
  // Boxes come after the 78 bytes that every picture entry has.
  const inside = part(entry.body, 78);
  return {
    order: boxesIn(file).map(({ type }) => type),
    seconds: header.getUint32(16) / header.getUint32(12),
    frames: framesIn(find(table, ['stts'])),
    width: entry.body.getUint16(24),
    height: entry.body.getUint16(26),
    codec: entry.type,
    color: colorIn(find(inside, ['colr'])),
    isYuv420: entry.type === 'avc1' ? isH264Yuv420(find(inside, ['avcC'])) : isAv1Yuv420(find(inside, ['av1C'])),
  };
}

function find(view: DataView, path: readonly string[]): DataView {
  return path.reduce((inside, type) => {
    const box = boxesIn(inside).find((candidate) => candidate.type === type);
    if (!box) throw new Error(`The film has no box "${type}".`);
    return box.body;
  }, view);
}

function framesIn(times: DataView): number {
  let frames = 0;
  for (let row = 0; row < times.getUint32(4); row += 1) frames += times.getUint32(8 + row * 8);
  return frames;
}

function colorIn(color: DataView): FilmFacts['color'] {
  if (textAt(color, 0) !== 'nclx') throw new Error(`Expected colors of kind nclx, found "${textAt(color, 0)}".`);
  return [color.getUint16(4), color.getUint16(6), color.getUint16(8), color.getUint8(10) >= 128];
}

/** Profiles from High (100) up write their color format after the parameter sets; lower ones have no other than 4:2:0. */
function isH264Yuv420(config: DataView): boolean {
  if (config.getUint8(1) < 100) return true;
  let at = 6;
  const skip = (count: number) => {
    for (let set = 0; set < count; set += 1) at += 2 + config.getUint16(at);
  };
  skip(config.getUint8(5) & 31);
  at += 1;
  skip(config.getUint8(at - 1));
  return (config.getUint8(at) & 3) === 1 && (config.getUint8(at + 1) & 7) === 0;
}

/** Eight bits, in color, halved in both directions. */
function isAv1Yuv420(config: DataView): boolean {
  return (config.getUint8(2) & 0b0111_1100) === 0b0000_1100;
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function part(view: DataView, from: number, length = view.byteLength - from): DataView {
  return new DataView(view.buffer, view.byteOffset + from, length);
}
