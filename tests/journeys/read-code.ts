import sharp from 'sharp';

/**
 * The text of a QR code in a picture that shows nothing else, read as ISO/IEC 18004 says: squares are sampled,
 * unmasked, put back into their blocks and read as bytes. The picture is clean, so nothing is mended: a wrong
 * square gives a wrong text. Knows codes of up to 101 squares a side, which is more than the sheet prints.
 */
export async function readCode(picture: Buffer): Promise<string> {
  const isDark = squaresIn(await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true }));
  const size = isDark.length;
  const version = (size - 17) / 4;
  const { level, mask } = formatOf(isDark);
  const isFunction = functionSquares(size, version);
  const bits: number[] = [];
  for (const [x, y] of wayThrough(size)) {
    if (!isFunction(x, y)) bits.push(Number(isDark[y]?.[x] !== MASKS[mask]?.(x, y)));
  }
  const words = Array.from({ length: bits.length >> 3 }, (_, at) => numberOf(bits.slice(at * 8, at * 8 + 8)));
  return textIn(inOrder(words, version, level), version);
}

interface Picture {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: number };
}

function squaresIn({ data, info: { width, height, channels } }: Picture): boolean[][] {
  const isInk = (x: number, y: number) => (data[(y * width + x) * channels] ?? 255) < 128;
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const inked = rows.filter((y) => columns.some((x) => isInk(x, y)));
  const [top = 0, bottom = 0] = [inked.at(0), inked.at(-1)];
  const [left = 0, right = 0] = [
    columns.find((x) => rows.some((y) => isInk(x, y))),
    columns.findLast((x) => rows.some((y) => isInk(x, y))),
  ];
  // The first row of a code begins with seven dark squares.
  let run = 0;
  while (isInk(left + run, top + 2)) run += 1;
  const count = Math.round((((right - left + 1) / run) * 7 - 17) / 4) * 4 + 17;
  const [wide, high] = [(right - left + 1) / count, (bottom - top + 1) / count];
  return Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (_, x) =>
      isInk(Math.floor(left + (x + 0.5) * wide), Math.floor(top + (y + 0.5) * high)),
    ),
  );
}

/** The level of correction and the mask, from the fifteen squares beside the first corner. */
function formatOf(isDark: readonly (readonly boolean[])[]): { readonly level: Level; readonly mask: number } {
  const along = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => Number(isDark[8]?.[x]));
  const format = numberOf(along.slice(0, 5)) ^ 0b10101;
  return { level: (['M', 'L', 'H', 'Q'] as const)[format >> 3] ?? 'L', mask: format & 7 };
}

/** Where a code holds no data: corners, timing, alignment, format and version. */
function functionSquares(size: number, version: number): (x: number, y: number) => boolean {
  const count = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const step = count < 2 ? 0 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = count === 0 ? [] : [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step)];
  const last = size - 7;
  const centers = places.flatMap((x) => places.map((y) => [x, y] as const));
  const aligned = centers.filter(
    ([x, y]) => !((x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6)),
  );
  return (x, y) =>
    (x < 9 && y < 9) ||
    (x > size - 9 && y < 9) ||
    (x < 9 && y > size - 9) ||
    x === 6 ||
    y === 6 ||
    (version > 6 && ((x > size - 12 && y < 6) || (y > size - 12 && x < 6))) ||
    aligned.some(([cx, cy]) => Math.abs(x - cx) < 3 && Math.abs(y - cy) < 3);
}

/** Two columns at a time from the right, up and down in turn. */
function* wayThrough(size: number): Generator<readonly [number, number]> {
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step;
      yield [right, y];
      yield [right - 1, y];
    }
    isUp = !isUp;
  }
}

/** The words of data in their order, without those for correction. */
function inOrder(words: readonly number[], version: number, level: Level): readonly number[] {
  const blocks = BLOCKS[level][version - 1] ?? 1;
  const correction = CORRECTION[level][version - 1] ?? 0;
  const short = Math.floor(words.length / blocks) - correction;
  const longBlocks = words.length % blocks;
  const lengths = Array.from({ length: blocks }, (_, at) => short + (at >= blocks - longBlocks ? 1 : 0));
  const read: number[][] = lengths.map(() => []);
  let next = 0;
  for (let row = 0; row <= short; row += 1) {
    for (const [block, length] of lengths.entries()) {
      if (row < length) read[block]?.push(words[next++] ?? 0);
    }
  }
  return read.flat();
}

/** The bytes of the one segment that our codes have, as text. Before it may stand that the bytes are UTF-8. */
function textIn(words: readonly number[], version: number): string {
  const all = words.flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  const bits = numberOf(all.slice(0, 12)) === UTF_8 ? all.slice(12) : all;
  if (numberOf(bits.slice(0, 4)) !== BYTES) throw new Error('The code holds something else than bytes.');
  const countBits = version < 10 ? 8 : 16;
  const count = numberOf(bits.slice(4, 4 + countBits));
  const start = 4 + countBits;
  const bytes = Array.from({ length: count }, (_, at) => numberOf(bits.slice(start + at * 8, start + at * 8 + 8)));
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
}

const numberOf = (bits: readonly number[]): number => Number.parseInt(bits.join('') || '0', 2);
const BYTES = 0b0100;
const UTF_8 = 0b0111_00011010;

type Level = 'L' | 'M' | 'Q' | 'H';

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Table 9 of the standard, for the versions 1 to 21: words of correction in each block, and blocks. */
const CORRECTION: Readonly<Record<Level, readonly number[]>> = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30],
};
const BLOCKS: Readonly<Record<Level, readonly number[]>> = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25],
};
