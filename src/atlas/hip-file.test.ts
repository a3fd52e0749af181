import { describe, expect, it } from 'vitest';
import { ball, meshOf, tubeAlong } from '#solid';
import { looseEdges, volumeOf } from '../solid/closed-mesh.fixture.ts';
import { BONES, boneMesh } from './bones.ts';
import { ringRests, ringValues } from './foretold.ts';
import { decodeHip, encodeHip } from './hip-file.ts';
import type { HipModel, HipPiece } from './hip-piece.ts';
import { hipModel } from './hip-pieces.ts';
import { hipSkin } from './hip-skin.ts';
import { modelNumbers } from './model-numbers.ts';
import { LAYERS } from './part.ts';
import { PART_IDS } from './part-id.ts';
import { layPiece, type Piece } from './piece.ts';
import { thinned } from './thinned.ts';

const cord = tubeAlong(
  [
    [0, 0, 0],
    [0, 0.05, 0.01],
    [0.03, 0.1, 0],
  ],
  0.004,
  'round',
);
const strap = layPiece(
  {
    part: 'gracilis',
    shape: {
      type: 'slab',
      fibers: [0, 10, 20].map((side) => [
        [0, 0, side],
        [10, -60, side],
        [0, -120, side + 4],
      ]),
      half: [1, 5, 1],
      ends: ['free', 'free'],
      grid: [8, 12],
      lies: 'as-it-is',
      tendon: [0.1, 0.3],
    },
  },
  [],
).piece;
const bone: Piece = { part: 'fifth-lumbar-vertebra', mesh: boneMesh(BONES['fifth-lumbar-vertebra'], 0.004) };
const pieces: readonly Piece[] = [
  { part: 'sciatic-nerve', mesh: cord },
  strap,
  bone,
  { part: 'femur', mesh: ball([0, 0, 0], 0.02) },
];
const model = hipModel('abc', pieces);
const read = decodeHip(encodeHip(model));
const partIn = ({ parts }: HipModel, piece: HipPiece | undefined) => parts[piece?.part ?? -1]?.id;

describe('the file of the hip', () => {
  it('comes back as it was written, and is written again in the same bytes', () => {
    expect(read).toEqual(model);
    expect(encodeHip(read)).toEqual(encodeHip(model));
  });
  it('has all parts, layer by layer, and its skins in their order', () => {
    expect(new Set(read.parts.map(({ id }) => id))).toEqual(new Set(PART_IDS));
    const layers = read.parts.map(({ layer }) => LAYERS.indexOf(layer));
    expect(layers).toEqual([...layers].sort((a, b) => a - b));
    expect(read.pieces.map((piece) => partIn(read, piece))).toEqual([
      'femur',
      'fifth-lumbar-vertebra',
      'gracilis',
      'sciatic-nerve',
    ]);
  });
  it('keeps places within half a step', () => {
    const nerve = read.pieces[3]!;
    for (const [at, place] of nerve.places.entries())
      expect(Math.abs(place / nerve.steps - (cord.positions[at] ?? 0))).toBeLessThan(0.00005001);
  });
  it('of another version, or with a part that nobody knows, is refused with a sentence', () => {
    const head = new TextEncoder().encode('{"version":9}');
    expect(() => decodeHip(Uint8Array.from([head.length, 0, 0, 0, ...head]))).toThrow('of another version');
    expect(() => hipModel('', [{ ...bone, part: 'tail' as never }])).toThrow('There is no part tail.');
  });
});

describe('what rings foretell', () => {
  it('is little to write, and comes back', () => {
    const heights = Int32Array.from({ length: 42 }, (_, at) =>
      at < 40 ? Math.floor(at / 8) * 50 : at === 40 ? 0 : 200,
    );
    const rests = ringRests(heights, 8);
    expect(rests.filter((rest) => rest !== 0)).toEqual(Int32Array.of(50));
    expect(ringValues(rests, 8)).toEqual(heights);
  });
});

describe('the skin of the hip', () => {
  const skin = hipSkin(read);
  const of = (index: number) => {
    const part = read.pieces[index]?.part ?? 0;
    return skin.triangles.subarray(skin.starts[part], skin.starts[part + 1]);
  };
  it('is closed, part by part, and faces outward', () => {
    expect(skin.starts).toHaveLength(read.parts.length + 1);
    for (const index of read.pieces.keys()) {
      const mesh = { positions: skin.places, normals: skin.normals, triangles: Uint32Array.from(of(index)) };
      expect(looseEdges(mesh)).toBe(0);
      expect(volumeOf(mesh)).toBeGreaterThan(0);
      expect(new Set([...of(index)].map((vertex) => skin.parts[vertex]))).toEqual(new Set([read.pieces[index]?.part]));
    }
    expect(skin.triangles).toHaveLength(pieces.reduce((sum, { mesh }) => sum + mesh.triangles.length, 0));
  });
  it('has normals of length one, near those of the model', () => {
    const [vertices, normals] = [of(1), bone.mesh.normals];
    const first = Math.min(...vertices);
    let agreed = 0;
    for (const vertex of vertices) {
      const dots = [0, 1, 2].map((axis) => skin.normals[vertex * 3 + axis]! * normals[(vertex - first) * 3 + axis]!);
      agreed += dots.reduce((sum, dot) => sum + dot, 0) / vertices.length;
      expect(Math.hypot(...skin.normals.subarray(vertex * 3, vertex * 3 + 3))).toBeCloseTo(1, 4);
    }
    expect(agreed).toBeGreaterThan(0.93);
  });
  it('knows strips and tendons of what has fibers, and of nothing else', () => {
    const depths = [...of(2)].map((vertex) => ({
      strip: skin.fibers[vertex * 2]!,
      depth: skin.fibers[vertex * 2 + 1]!,
    }));
    expect(Math.min(...depths.map(({ strip }) => strip))).toBe(0);
    const inTendon = depths.filter(({ depth }) => depth > 0).length / depths.length;
    expect(inTendon).toBeGreaterThan(0.2);
    expect(inTendon).toBeLessThan(0.6);
    expect([...of(3)].every((vertex) => skin.fibers[vertex * 2] === -1)).toBe(true);
  });
});

describe('what has rings', () => {
  it.each([
    ['a cord', { part: 'sciatic-nerve', mesh: cord } as Piece],
    ['a cushion', { part: 'ischial-bursa', mesh: ball([0, 0, 0], 0.02) } as Piece],
    ['a strap', strap],
  ])('is a quarter of it when thinned, and closed: %s', (_, piece) => {
    const { mesh } = thinned(piece);
    expect(looseEdges(mesh)).toBe(0);
    expect(mesh.triangles.length / piece.mesh.triangles.length).toBeLessThan(0.3);
    expect(volumeOf(mesh) / volumeOf(piece.mesh)).toBeGreaterThan(0.8);
  });
  it('a net of a field has none, and stays as it is', () => {
    expect(thinned(bone)).toBe(bone);
    const round = meshOf((x, y, z) => Math.hypot(x, y, z) - 0.05, {
      min: [-0.07, -0.07, -0.07],
      max: [0.07, 0.07, 0.07],
      voxel: 0.02,
      slackMeters: 0.001,
    });
    expect(thinned({ part: 'femur', mesh: round }).mesh).toBe(round);
  });
});

it('the numbers of the model are the same every time, and plain', () => {
  expect(JSON.stringify(modelNumbers())).toBe(JSON.stringify(modelNumbers()));
  expect(JSON.stringify(modelNumbers())).not.toContain('null');
});
