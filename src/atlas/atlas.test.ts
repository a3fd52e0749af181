import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#space';
import { looseEdges, volumeOf } from '../solid/closed-mesh.fixture.ts';
import { leftSide, softPieces } from './atlas.ts';
import type { BoneId } from './bone-id.ts';
import { BONES } from './bones.ts';
import { BUILD_ORDER } from './build-order.ts';
import { cellsInside, partsAlong, printTable, verticesOf } from './measure.fixture.ts';
import { MUSCLE_VOLUMES } from './muscle-volumes.fixture.ts';
import type { AttachedBone } from './part.ts';
import { PART_IDS, type PartId } from './part-id.ts';
import { kindOf } from './part-kind.ts';
import type { End } from './part-shape.ts';
import { PARTS } from './parts.ts';
import type { Piece } from './piece.ts';
import { inPelvis, inSpace, type MmPoint } from './place.ts';
import { surfacesOf } from './surfaces.ts';
import { thinned } from './thinned.ts';

const pieces = softPieces().map(({ piece }) => piece);
const muscles = pieces.filter(({ part }) => kindOf(part) === 'muscle');
const of = (...parts: readonly PartId[]) => pieces.filter(({ part }) => parts.includes(part));
const gradient = new Float64Array(3);
const boneIds = Object.keys(BONES) as readonly BoneId[];
const isBone = (bone: AttachedBone): bone is BoneId => bone in BONES;
const toBone = (bone: BoneId, point: Vec3) => BONES[bone].field(...point, gradient) * 1000;

/** How far the fibers of a piece end from the bones they are named to end on, in millimeters: the farthest. */
function endsFar(piece: Piece, ends: readonly [End, End]): readonly [number, number] {
  const far = (end: End, point: (line: readonly Vec3[]) => Vec3 | undefined) => {
    if (end === 'free') return 0;
    const bones: readonly BoneId[] = end === 'pelvis' ? ['hip-bone', 'sacrum'] : [end];
    const lines = piece.fibers?.lines ?? [];
    return Math.max(
      ...lines.map((line) => Math.min(...bones.map((bone) => Math.abs(toBone(bone, point(line) ?? [0, 0, 0]))))),
    );
  };
  return [far(ends[0], (line) => line[0]), far(ends[1], (line) => line.at(-1))];
}

/** The parts from outside inward along one axis of the pelvis frame, among some. */
function order(from: MmPoint, way: MmPoint, ...parts: readonly PartId[]): readonly string[] {
  const [x, y, z] = inSpace(way);
  return partsAlong(of(...parts), inSpace(from), [x * 1000, y * 1000, z * 1000]).map(({ part }) => part);
}

/** Where a part is on average at a height, in the pelvis frame, millimeters. */
function middleAt(part: PartId, height: number): Vec3 {
  const near = of(part)
    .flatMap(({ mesh }) => verticesOf(mesh).map(inPelvis))
    .filter(([, y]) => Math.abs(y - height) < 6);
  const sum = (axis: 0 | 1 | 2) => near.reduce((total, point) => total + point[axis], 0) / near.length;
  return [sum(0), sum(1), sum(2)];
}

describe('fibers', () => {
  it('start and end on the bones they are said to', () => {
    const rows = BUILD_ORDER.flatMap(({ part, shape }, at) => {
      const piece = pieces[at];
      if (shape.type !== 'slab' || !piece || (shape.ends[0] === 'free' && shape.ends[1] === 'free')) return [];
      return [[part, ...shape.ends, ...endsFar(piece, shape.ends)] as const];
    });
    printTable('Ends of fibers from their bone, mm', rows);
    expect(rows.filter(([, , , origin, insertion]) => origin > 3 || insertion > 3)).toEqual([]);
  });

  it('reach every bone that the text of their part names', () => {
    const rows = pieces.flatMap(({ part, fibers }) => (fibers ? [{ part, lines: fibers.lines }] : []));
    const far = PARTS.flatMap(({ id, attach }) => {
      const lines = rows.filter(({ part }) => part === id || part === STARTS_FROM[id]).flatMap((row) => row.lines);
      return attach.flatMap(({ at, bone }) => {
        const end = (line: readonly Vec3[]) => line.at(at === 'origin' ? 0 : -1) ?? [0, 0, 0];
        return isBone(bone)
          ? [[id, at, bone, Math.min(...lines.map((line) => Math.abs(toBone(bone, end(line)))))] as const]
          : [];
      });
    });
    printTable(
      'Named bones farther than 1 mm from the nearest fiber end, mm',
      far.filter(([, , , distance]) => distance > 1),
    );
    expect(far.filter(([, , , distance]) => !(distance <= 3))).toEqual([]);
  });

  it('pass through no bone between their ends', () => {
    const rows = pieces.flatMap(({ part, fibers }) => {
      const points = (fibers?.lines ?? []).flatMap((line) =>
        line.filter((_, at) => at / (line.length - 1) >= 0.12 && at / (line.length - 1) <= 0.9),
      );
      const depths = points.map((point) => Math.min(...boneIds.map((bone) => toBone(bone, point))));
      return points.length > 0
        ? [[part, points.length, Math.min(...depths), depths.filter((depth) => depth < -2).length] as const]
        : [];
    });
    printTable(
      'Fiber points in bone: number, deepest in mm, deeper than 2 mm',
      rows.filter(([, , deepest]) => deepest < 0),
    );
    expect(rows.filter(([part, , , deep]) => deep > 0 && !ENDS_IN_BONE.includes(part))).toEqual([]);
  });
});

/** Parts that reach their bone by way of another. */
const STARTS_FROM: Partial<Record<PartId, PartId>> = { 'biceps-femoris': 'hamstring-tendon' };

/** Sheets that are fixed to bone all along an edge, not only at the ends of their fibers: that edge is sunk into it. */
const ENDS_IN_BONE: readonly PartId[] = ['obturator-membrane', 'joint-capsule', 'socket-cartilage', 'labrum'];

describe('muscles', () => {
  it('have about the volume of living ones', () => {
    const rows = MUSCLE_VOLUMES.map(([names, published]) => {
      const ours = of(...names).reduce((sum, { mesh }) => sum + volumeOf(mesh) * 1e6, 0);
      return [names.join(', '), ours, published, ours / published] as const;
    });
    printTable(
      'Volumes: ours and published in cubic centimeters, share',
      rows.map(([name, ours, published, share]) => [name, ours, published, share.toFixed(2)]),
    );
    expect(rows.filter(([, , , share]) => share < 0.5 || share > 2)).toEqual([]);
  });

  it('hardly run into each other', () => {
    const cells = new Map<PartId, Set<number>>();
    for (const { part, mesh } of muscles) {
      const known = cells.get(part) ?? new Set();
      for (const cell of cellsInside(mesh, 0.003)) known.add(cell);
      cells.set(part, known);
    }
    const names = [...cells.keys()];
    const rows = names.flatMap((one, at) =>
      names.slice(at + 1).map((other) => {
        const [a, b] = [cells.get(one) ?? new Set<number>(), cells.get(other) ?? new Set<number>()];
        return [one, other, (100 * [...a].filter((cell) => b.has(cell)).length) / Math.min(a.size, b.size)] as const;
      }),
    );
    printTable(
      'Overlap, percent of the smaller',
      rows.filter(([, , share]) => share > 1),
    );
    expect(rows.filter(([, , share]) => share > 10)).toEqual([]);
  });

  it('do not reach into bone', () => {
    const rows = muscles.map(({ part, mesh }) => {
      const inside = verticesOf(mesh).filter((point) => boneIds.some((bone) => toBone(bone, point) < -1));
      return [part, (100 * inside.length) / (mesh.positions.length / 3)] as const;
    });
    printTable(
      'Vertices deeper than 1 mm in bone, percent',
      rows.filter(([, share]) => share > 3),
    );
    expect(rows.filter(([, share]) => share > 15)).toEqual([]);
  });
});

describe('order from outside inward', () => {
  it('at the crease of the groin: nerve, artery, vein', () => {
    const [nerve, artery, vein] = (['femoral-nerve', 'femoral-artery', 'femoral-vein'] as const).map(
      (part) => middleAt(part, -60)[2],
    );
    printTable('At the groin, mm to the right of the middle', [
      ['nerve', nerve ?? 0],
      ['artery', artery ?? 0],
      ['vein', vein ?? 0],
    ]);
    expect(nerve).toBeGreaterThan((artery ?? 0) + 6);
    expect(artery).toBeGreaterThan((vein ?? 0) + 6);
  });

  it.each([
    ['inferior-gemellus', -86],
    ['quadratus-femoris', -108],
  ] as const)('behind: gluteus maximus, sciatic nerve, %s', (rotator, height) => {
    const [, , z] = middleAt('sciatic-nerve', height);
    expect(order([-300, height, z], [1, 0, 0], 'gluteus-maximus', 'sciatic-nerve', rotator)).toEqual([
      'gluteus-maximus',
      'sciatic-nerve',
      rotator,
    ]);
  });

  it('the sciatic nerve leaves below piriformis', () => {
    const [x, y, z] = middleAt('sciatic-nerve', -54);
    expect(order([x, y, z], [0, 1, 0], 'piriformis')).toEqual(['piriformis']);
  });

  it('in front of the joint: iliopsoas, bursa, capsule', () => {
    const hit = order([100, -72, 79], [-1, 0, 0], 'psoas-major', 'iliopsoas-bursa', 'joint-capsule');
    expect(hit).toEqual(['psoas-major', 'iliopsoas-bursa', 'joint-capsule']);
  });

  it('at the trochanter: band, bursa, tendon or bone', () => {
    const hit = order([-80, -104, 300], [0, 0, -1], 'iliotibial-band', 'trochanteric-bursa', 'gluteus-medius');
    expect(hit.slice(0, 2)).toEqual(['iliotibial-band', 'trochanteric-bursa']);
    const [, , z] = middleAt('trochanteric-bursa', -104);
    expect(toBone('femur', inSpace([-80, -104, z]))).toBeGreaterThan(0);
  });

  it('near the front corner of the pelvis: the skin nerve passes below the ligament of the groin', () => {
    expect(order([200, -19, 104], [-1, 0, 0], 'lateral-femoral-cutaneous-nerve', 'inguinal-ligament')).toEqual([
      'inguinal-ligament',
      'lateral-femoral-cutaneous-nerve',
    ]);
  });

  it('at the side: fascia, gluteus medius, gluteus minimus', () => {
    expect(order([-60, -10, 300], [0, 0, -1], 'gluteal-fascia', 'gluteus-medius', 'gluteus-minimus')).toEqual([
      'gluteal-fascia',
      'gluteus-medius',
      'gluteus-minimus',
    ]);
  });

  it('at the inner thigh: longus before brevis before magnus, gracilis inmost', () => {
    expect(order([200, -140, 52], [-1, 0, 0], 'adductor-longus', 'adductor-brevis', 'adductor-magnus')).toEqual([
      'adductor-longus',
      'adductor-brevis',
      'adductor-magnus',
    ]);
    expect(
      order([-66, -180, -50], [0, 0, 1], 'gracilis', 'adductor-longus', 'adductor-magnus', 'femoral-artery')[0],
    ).toBe('gracilis');
  });
});

describe('pieces', () => {
  it('are closed, face outward, and each part has one', () => {
    const open = pieces.filter(({ mesh }) => looseEdges(mesh) > 0 || !(volumeOf(mesh) > 0));
    expect(open.map(({ part }) => part)).toEqual([]);
    const bones: readonly PartId[] = [...boneIds, 'lumbar-discs', 'pubic-symphysis', 'head-cartilage'];
    const made = new Set<PartId>([...bones, ...pieces.map(({ part }) => part)]);
    expect(PART_IDS.filter((part) => !made.has(part))).toEqual([]);
  });

  it('stay closed when thinned, and keep their volume', () => {
    for (const piece of pieces.filter(({ fibers }) => fibers)) {
      const light = thinned(piece).mesh;
      expect(looseEdges(light), piece.part).toBe(0);
      expect(light.triangles.length).toBeLessThan(piece.mesh.triangles.length * 0.3);
      if (kindOf(piece.part) === 'muscle')
        expect(volumeOf(light) / volumeOf(piece.mesh), piece.part).toBeGreaterThan(0.85);
    }
  });

  it('of the left side are the mirror of the right', () => {
    for (const [at, left] of leftSide(pieces).entries()) {
      const right = pieces[at] as Piece;
      expect(left.part).toBe(right.part);
      expect(volumeOf(left.mesh)).toBeCloseTo(volumeOf(right.mesh), 12);
      expect(left.mesh.positions[0]).toBe(-(right.mesh.positions[0] ?? 0));
      expect(left.mesh.positions[1]).toBe(right.mesh.positions[1]);
    }
  });

  it('are the same in every run', { timeout: 20_000 }, () => {
    const again = softPieces(BUILD_ORDER.slice(0, 30));
    for (const [at, { piece }] of again.entries()) expect(piece.mesh.positions).toEqual(pieces[at]?.mesh.positions);
  });

  it('can be drawn, each part under its own number', () => {
    const surfaces = surfacesOf(pieces, ['gluteus-medius']);
    expect(surfaces).toHaveLength(pieces.length);
    expect(new Set(surfaces.map(({ parts }) => parts?.[0])).size).toBe(new Set(pieces.map(({ part }) => part)).size);
  });
});
