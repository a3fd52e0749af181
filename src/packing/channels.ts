/** A file being read: its head, and its numbers, channel after channel. */
export interface Unpacking {
  readonly head: unknown;
  /** The next channel, of so many numbers. */
  readonly next: (count: number) => Int32Array;
}

/**
 * Whole numbers as bytes, little-endian, to be deflated: length of the head (u32), the head as JSON, then channel by
 * channel the numbers, zigzag: all low bytes, then all high bytes.
 */
export function packed(head: unknown, channels: readonly Int32Array[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(4 + text.length + channels.reduce((sum, { length }) => sum + length * 2, 0));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = 4 + text.length;
  for (const channel of channels) {
    for (const [index, value] of channel.entries()) {
      const zigzag = Math.abs(value) * 2 - (value < 0 ? 1 : 0);
      if (zigzag > 65_535) throw new Error(`${value} is too large for the file.`);
      bytes[at + index] = zigzag & 255;
      bytes[at + channel.length + index] = zigzag >> 8;
    }
    at += channel.length * 2;
  }
  return bytes;
}

/** Opens what was packed. */
export function unpack(bytes: Uint8Array): Unpacking {
  const headBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = 4 + headBytes;
  return {
    head: JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))),
    next: (count) => {
      const channel = new Int32Array(count);
      for (let index = 0; index < count; index += 1) {
        const zigzag = (bytes[at + index] ?? 0) | ((bytes[at + count + index] ?? 0) << 8);
        channel[index] = zigzag & 1 ? -((zigzag + 1) >> 1) : zigzag >> 1;
      }
      at += count * 2;
      return channel;
    },
  };
}

/** Each number less the one before it. */
export function differences(values: Int32Array): Int32Array {
  return values.map((value, at) => value - (at > 0 ? (values[at - 1] as number) : 0));
}

/** The way back: each number added to all before it. */
export function sums(values: Int32Array): Int32Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
