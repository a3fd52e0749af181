import { describe, expect, it } from 'vitest';
import { dot, normalize, scale, subtract, type Vec3 } from '#space';
import { ATTACHMENT_POINTS } from './attachment-points.ts';
import type { BoneId } from './bone-id.ts';
import { BONES, boneMesh } from './bones.ts';
import { pieceCount, printTable, verticesOf } from './measure.fixture.ts';
import { aboutSocket, HIP_CENTER, inPelvis, inSpace, type MmPoint, ofFemur, SOCKET_AXIS } from './place.ts';

const gradient = new Float64Array(3);
const depthAt = (bone: BoneId, ...point: MmPoint) => BONES[bone].field(...inSpace(point), gradient) * 1000;

/** How far one gets from a point before a bone begins or ends, in millimeters. */
function reachOf(bone: BoneId, from: MmPoint, way: readonly number[], isInside: boolean): number {
  for (let at = 0; at < 300; at += 0.1) {
    const point = [0, 1, 2].map((axis) => (from[axis] as number) + (way[axis] as number) * at);
    if (depthAt(bone, ...(point as unknown as MmPoint)) < 0 !== isInside) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** The middle of the part of the femur that lies near a point, in a plane upright on a way; femur frame, millimeters. */
function middleOfSection(at: Vec3, way: Vec3, reach: number): Vec3 {
  const side = normalize(subtract([0.3, 0.1, 1], scale(way, dot([0.3, 0.1, 1], way))));
  const up: Vec3 = [
    way[1] * side[2] - way[2] * side[1],
    way[2] * side[0] - way[0] * side[2],
    way[0] * side[1] - way[1] * side[0],
  ];
  const inside: Vec3[] = [];
  for (let u = -reach; u <= reach; u += 1)
    for (let v = -reach; v <= reach; v += 1) {
      const point = [0, 1, 2].map(
        (axis) => (at[axis] ?? 0) + (side[axis] ?? 0) * u + (up[axis] ?? 0) * v,
      ) as unknown as Vec3;
      if (depthAt('femur', ...ofFemur(...point)) < 0) inside.push(point);
    }
  const sum = (axis: 0 | 1 | 2) => inside.reduce((total, point) => total + point[axis], 0) / inside.length;
  return [sum(0), sum(1), sum(2)];
}

/** The narrowest gap between two bones in a box, and how many of the points asked there lie between both. */
function closest(one: BoneId, other: BoneId, min: Vec3, max: Vec3, step: number) {
  let [gap, count] = [Number.POSITIVE_INFINITY, 0];
  for (let x = min[0]; x <= max[0]; x += step)
    for (let y = min[1]; y <= max[1]; y += step)
      for (let z = min[2]; z <= max[2]; z += step) {
        const [a, b] = [depthAt(one, x, y, z), depthAt(other, x, y, z)];
        if (Math.abs(a) < 6 && Math.abs(b) < 6) gap = Math.min(gap, a + b);
        if (a > 0 && b > 0 && a + b < 5) count += 1;
      }
  return { gap, count };
}

/** From the middle of the head along the neck. */
const NECK_WAY: Vec3 = normalize([-0.16, -0.63, 0.76]);

const angle = (a: Vec3, b: Vec3) => (Math.acos(dot(normalize(a), normalize(b))) * 180) / Math.PI;

describe('bones', { timeout: 30_000 }, () => {
  it('pass near every published attachment point', () => {
    const rows = ATTACHMENT_POINTS.map(({ muscle, at, bone, point, isBelly }) => ({
      row: [muscle, at, bone, depthAt(bone, ...point), isBelly ? 'belly point' : ''] as const,
      far: Math.abs(depthAt(bone, ...point)),
      isBelly,
    }));
    printTable(
      'Distance of published points from the bone, mm',
      rows.map(({ row }) => row),
    );
    const far = rows
      .filter((one) => !one.isBelly)
      .map((one) => one.far)
      .sort((a, b) => a - b);
    printTable('Points on bone', [
      ['count', far.length],
      ['median', far[far.length >> 1] ?? 0],
      ['90 %', far[Math.floor(far.length * 0.9)] ?? 0],
      ['farthest', far.at(-1) ?? 0],
    ]);
    expect(rows.filter(({ far: distance, isBelly }) => !isBelly && distance > 10).map(({ row }) => row)).toEqual([]);
    expect(far[far.length >> 1]).toBeLessThan(4);
  });

  it('have the size of an adult', () => {
    const hip = verticesOf(boneMesh(BONES['hip-bone'], 0.0065)).map(inPelvis);
    const femur = verticesOf(boneMesh(BONES.femur, 0.0065)).map(inPelvis);
    const extent = (points: readonly Vec3[], axis: 0 | 1 | 2) => {
      const values = points.map((point) => point[axis]);
      return [Math.min(...values), Math.max(...values)] as const;
    };
    const innermost = (isThere: (point: Vec3) => boolean) => 2 * Math.min(...hip.filter(isThere).map(([, , z]) => z));
    const inlet = Math.max(
      ...[-104, -98, -92, -86, -80, -74].map(
        (x) => 2 * reachOf('hip-bone', [x, -8 - (x + 104) * 0.62, 0], [0, 0, 1], false),
      ),
    );
    const neck = middleOfSection(scale(NECK_WAY, 26), NECK_WAY, 22);
    const shaft = subtract(
      middleOfSection([16, -250, 23], [0, 1, 0], 24),
      middleOfSection([5, -110, 37], [0, 1, 0], 24),
    );
    const knee = femur.filter(([, y]) => y < -440);
    const backmost = (isThere: (point: Vec3) => boolean) =>
      knee.filter(isThere).reduce((a, b) => (b[0] < a[0] ? b : a));
    const condyles = subtract(
      backmost(([, , z]) => z > HIP_CENTER[2]),
      backmost(([, , z]) => z < HIP_CENTER[2]),
    );
    const forward = (Math.atan2(-neck[0], neck[2]) + Math.atan2(condyles[0], condyles[2])) * (180 / Math.PI);
    const head = reachOf('femur', HIP_CENTER, [0.1, 0.6, -0.79], true);
    const socket = reachOf('hip-bone', HIP_CENTER, normalize(subtract(aboutSocket(0, 20, -16), HIP_CENTER)), false);
    const measured: readonly (readonly [string, number, number, number])[] = [
      ['width of the pelvis, mm', 2 * extent(hip, 2)[1], 265, 290],
      ['height of the hip bone, mm', extent(hip, 1)[1] - extent(hip, 1)[0], 195, 225],
      ['width of the inlet, mm', inlet, 118, 132],
      ['between the ischial spines, mm', innermost(([x, y]) => x < -112 && y > -72 && y < -54), 92, 108],
      ['length of the femur, mm', extent(femur, 1)[1] - extent(femur, 1)[0], 430, 470],
      ['neck to shaft, degrees', 180 - angle(neck, shaft), 122, 132],
      ['forward turn of the neck, degrees', forward, 8, 20],
      ['radius of the head, mm', head, 22, 26],
      ['socket less head, mm', socket - head, 2, 3.5],
      ['socket looks forward, degrees', Math.atan2(SOCKET_AXIS[0], SOCKET_AXIS[2]) * (180 / Math.PI), 12, 28],
    ];
    printTable('Sizes', measured);
    expect(measured.filter(([, value, least, most]) => !(value >= least && value <= most))).toEqual([]);
  });

  it('are each of one piece, without hollows', () => {
    const broken = Object.entries(BONES).flatMap(([bone, solid]) => {
      const count = pieceCount(boneMesh(solid, 0.003));
      return count === 1 ? [] : [[bone, count] as const];
    });
    expect(broken).toEqual([]);
  });

  it('lie side by side, a joint between them', () => {
    const inJoint = closest('sacrum', 'hip-bone', [-145, -20, 25], [-105, 46, 66], 2.5);
    const inSocket = closest('femur', 'hip-bone', [-106, -102, 54], [-36, -32, 112], 2.5);
    printTable('Width of the joints, mm', [
      ['sacroiliac', inJoint.gap],
      ['hip', inSocket.gap],
    ]);
    for (const { gap, count } of [inJoint, inSocket]) {
      expect(gap).toBeGreaterThan(0.8);
      expect(count).toBeGreaterThan(20);
    }
  });

  it('are alike on both sides where they lie in the middle', () => {
    for (const bone of ['sacrum', 'fourth-lumbar-vertebra', 'fifth-lumbar-vertebra'] as const)
      for (const [x, y, z] of [
        [-110, 20, 30],
        [-140, -20, 14],
        [-100, 60, 20],
        [-90, 95, 30],
      ] as const)
        expect(depthAt(bone, x, y, z)).toBeCloseTo(depthAt(bone, x, y, -z), 1);
  });
});
