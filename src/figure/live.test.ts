import { beforeAll, describe, expect, test } from 'vitest';
import { BONES, placeBones, pointOn, posed, standing } from '#motion';
import type { Vec3 } from '#space';
import { buildFigure, type Figure } from './figure.ts';
import { BONE_NUMBERS, carry, writeBones } from './live-bones.ts';
import { liveFigure } from './live-figure.ts';
import { decodeLive, encodeLive, type LiveFigure } from './live-file.ts';
import { liveSkin } from './live-skin.ts';
import { LOOK_OF } from './look.ts';
import { poseFigure } from './pose-figure.ts';
import { spread } from './spread.ts';

const look = LOOK_OF.mei;
const crouched = {
  ...posed(standing(), {
    'hip.flexion.left': 70,
    'hip.abduction.left': 12,
    'knee.flexion.left': 80,
    'knee.flexion.right': 30,
    'shoulder.flexion.right': 85,
    'neck.turn': 30,
  }),
  root: [0.2, 0.7, -0.1] as Vec3,
};
let live: LiveFigure;
let film: Figure;
beforeAll(() => {
  live = liveFigure(look);
  film = buildFigure(look, 'live');
}, 30_000);

const carriedTo = (figure: LiveFigure, pose: typeof crouched) => {
  const rows = new Float32Array(BONE_NUMBERS);
  writeBones(rows, pose);
  return carry(figure, rows).map((sum) => sum / 255);
};
const farthest = (a: Float32Array, b: Float32Array, isAsked = (_vertex: number) => true) =>
  a.reduce((most, value, at) => (isAsked(Math.floor(at / 3)) ? Math.max(most, Math.abs(value - b[at]!)) : most), 0);

describe('the file of a figure', () => {
  test('keeps places within an eighth of a millimeter, and everything else as it was', () => {
    const read = decodeLive(encodeLive(live));
    expect(farthest(read.places, live.places)).toBeLessThan(0.000126);
    expect(farthest(read.away, live.away)).toBeLessThan(0.00051);
    for (const part of ['bones', 'weights', 'matter', 'limbs', 'triangles'] as const)
      expect(Buffer.from(read[part].buffer).equals(Buffer.from(live[part].buffer)), part).toBe(true);
    expect(read.look).toEqual({
      colors: look.colors,
      sleeve: look.sleeve,
      trouserLeg: look.trouserLeg,
      hasBeard: look.hasBeard,
    });
  });

  test('of another version is refused with a sentence', () => {
    const head = new TextEncoder().encode('{"version":9}');
    expect(() => decodeLive(Uint8Array.from([head.length, 0, 0, 0, ...head]))).toThrow('of another version');
  });
});

describe('a figure for the view from all sides', () => {
  test('has few enough vertices for short numbers, and bones share each of them wholly', () => {
    expect(live.matter.length).toBeLessThan(30_000);
    for (let at = 0; at < live.weights.length; at += 4)
      expect(live.weights.slice(at, at + 4).reduce((sum, share) => sum + share, 0)).toBe(255);
  });

  test('is carried by its bones to where the motion places them', () => {
    const rows = new Float32Array(BONE_NUMBERS);
    writeBones(rows, crouched);
    const [from, to] = [placeBones(spread()), placeBones(crouched)];
    for (const bone of BONES) {
      const point: Vec3 = [bone.joint[0] + 0.1, bone.joint[1] - 0.2, bone.joint[2] + 0.05];
      const carried = carry(
        {
          places: Float32Array.from(pointOn(from, bone, point)),
          bones: Uint8Array.of(bone.index),
          weights: Uint8Array.of(1),
        },
        rows,
      );
      expect(farthest(carried, Float32Array.from(pointOn(to, bone, point))), bone.name).toBeLessThan(1e-5);
    }
  });

  test('has head, hair, hands and shoes where the film has them', () => {
    poseFigure(film, crouched, []);
    const isStiff = (vertex: number) => film.matter[vertex] !== 0;
    expect(farthest(carriedTo(live, crouched), film.mesh.positions, isStiff)).toBeLessThan(0.002);
  });

  test('has its skin near that of the film, though no flesh is pressed out', () => {
    poseFigure(film, crouched, []);
    const carried = carriedTo(live, crouched);
    const away = film.mesh.positions.map((value, at) => (value - carried[at]!) ** 2);
    const mean = Math.sqrt(away.reduce((sum, square) => sum + square, 0) / film.matter.length);
    expect(mean).toBeLessThan(0.004);
  });
});

describe('the skin of the view', () => {
  test('wears the clothes of the film, and shows muscles on the side that works', () => {
    const skin = liveSkin(live, { primary: ['gluteus-medius'], secondary: [], sides: ['right'], crossed: [] });
    const shirt = film.clothes.shirt.filter((depth, vertex) => depth > 0 !== skin.clothes[vertex * 3]! > 0);
    expect(shirt.length / film.matter.length).toBeLessThan(0.005);
    const worked = [...live.matter.keys()].filter((vertex) => skin.worked[vertex * 2]! > 0);
    expect(worked.length).toBeGreaterThan(50);
    expect(worked.every((vertex) => skin.upright[vertex * 3]! < 0)).toBe(true);
  });
});
