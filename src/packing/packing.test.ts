import { describe, expect, it } from 'vitest';
import { cornersOf, differences, inQuads, packed, sums, trianglesOf, unpack } from './index.ts';

describe('channels', () => {
  it('come back as they were packed, with their head', () => {
    const channels = [Int32Array.of(0, -1, 1, 32_767, -32_768), new Int32Array(), Int32Array.of(300, -300)];
    const { head, next } = unpack(packed({ name: 'hip – right', counts: [5, 0, 2] }, channels));
    expect(head).toEqual({ name: 'hip – right', counts: [5, 0, 2] });
    for (const channel of channels) expect(next(channel.length)).toEqual(channel);
  });
  it('can stand anywhere in a buffer', () => {
    const bytes = packed({}, [Int32Array.of(7)]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(shifted.subarray(3)).next(1)).toEqual(Int32Array.of(7));
  });
  it('refuse a number that does not fit, with a sentence', () => {
    expect(() => packed({}, [Int32Array.of(40_000)])).toThrow('40000 is too large for the file.');
  });
  it('are the sums of their differences', () => {
    const values = Int32Array.of(5, 3, 3, -20, 1);
    expect(differences(values)).toEqual(Int32Array.of(5, -2, 0, -23, 21));
    expect(sums(differences(values))).toEqual(values);
  });
});

describe('quads', () => {
  const quads = Uint32Array.of(0, 1, 2, 2, 1, 3, 4, 6, 5, 5, 6, 7);
  it('are found however their second triangle is turned', () => {
    expect(inQuads(Uint32Array.of(0, 1, 2, 1, 3, 2, 4, 6, 5, 7, 5, 6))).toEqual(quads);
  });
  it('are made again from their corners', () => {
    expect(trianglesOf(cornersOf(quads))).toEqual(quads);
  });
  it('are missed with a sentence', () => {
    expect(() => inQuads(Uint32Array.of(0, 1, 2, 4, 5, 6))).toThrow('Expected a mesh of quads.');
  });
});
