import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { roundedBox } from '#solid';
import { project } from './camera.ts';
import { lightOf } from './color.ts';
import { renderFrame } from './render-frame.ts';
import { createRenderer } from './renderer.ts';
import { aBall, aGround, aHalvedBall, aMat, aScene, aSurface, fromAbove, inPart } from './scene.fixture.ts';
import type { PlainSurface, Scene } from './scene.ts';

const SIZE = { width: 160, height: 120 };
const draw = (scene: Scene, samples = 2) => renderFrame(createRenderer({ ...SIZE, samples }), scene).slice();
const pixel = (frame: Uint8ClampedArray, x: number, y: number) => [
  ...frame.subarray((y * SIZE.width + x) * 4, (y * SIZE.width + x) * 4 + 3),
];
const BACKGROUND = [0xf3, 0xf1, 0xea];
const isBackground = (frame: Uint8ClampedArray, x: number, y: number) =>
  pixel(frame, x, y).every((value, channel) => Math.abs(value - (BACKGROUND[channel] ?? 0)) <= 2);
const drawnPixels = (frame: Uint8ClampedArray) =>
  Array.from(
    { length: SIZE.width * SIZE.height },
    (_, at) => [at % SIZE.width, Math.floor(at / SIZE.width)] as const,
  ).filter(([x, y]) => !isBackground(frame, x, y));
const sha = (frame: Uint8ClampedArray) => createHash('sha256').update(frame).digest('hex');
const NO_INK = { widthPixels: 0, thinLines: [] };
const isDark = (frame: Uint8ClampedArray, x: number, y: number) => pixel(frame, x, y).reduce((a, b) => a + b) < 400;
const RED: PlainSurface = aBall([0, 1, 0.15], 0.06, { color: '#D02020' });

describe('a frame', () => {
  it('shows a ball round, and in the middle', () => {
    const seen = drawnPixels(draw(aScene([aBall([0, 1, 0], 0.15)], { ink: NO_INK })));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    expect([Math.min(...xs) + Math.max(...xs), Math.min(...ys) + Math.max(...ys)]).toEqual([159, 119]);
    expect(Math.max(...xs) - Math.min(...xs)).toBe(Math.max(...ys) - Math.min(...ys));
    const radius = (Math.max(...xs) - Math.min(...xs) + 1) / 2;
    expect(seen.length / (Math.PI * radius ** 2)).toBeCloseTo(1, 1);
  });
  it('lets the nearer hide the farther, in whatever order they come', () => {
    const behind = aBall([0, 1, -0.15], 0.12, { color: '#2020D0' });
    for (const surfaces of [
      [RED, behind],
      [behind, RED],
    ]) {
      const [red = 0, , blue = 0] = pixel(draw(aScene(surfaces)), 80, 60);
      expect(red).toBeGreaterThan(blue);
    }
  });
  it('leaves the background as it is where nothing stands, to the byte', () => {
    expect(pixel(draw(aScene([RED])), 3, 3)).toEqual(BACKGROUND);
  });
  it('draws ink around a ball and none inside it', () => {
    const frame = draw(aScene([aBall([0, 1, 0], 0.15, { color: '#FFFFFF' })]));
    const row = Array.from({ length: SIZE.width }, (_, x) => isDark(frame, x, 60));
    const lines = row.filter((isInk, x) => isInk && !row[x - 1]).length;
    expect(lines).toBe(2);
    expect(row.slice(60, 100)).not.toContain(true);
  });
  it('draws ink between two parts that lie one before the other, but not where they touch', () => {
    const pale = { color: '#FFFFFF' };
    const darkInside = (z: number) => {
      const frame = draw(aScene([aBall([0, 1, 0], 0.15, pale), inPart(aBall([0, 1, z], 0.09, pale), 1)]));
      return Array.from({ length: 50 }, (_, step) => isDark(frame, 55 + step, 60)).filter(Boolean).length;
    };
    expect(darkInside(0.15)).toBeGreaterThan(1);
    expect(darkInside(0.1)).toBe(0);
  });
  it('draws no ink on a mat, nor where something lies flat on it', () => {
    const slab = inPart(aSurface(roundedBox({ size: [0.3, 0.02, 0.3], cornerRadius: 0.05 }), { color: '#F0F0F0' }), 1);
    const scene = aScene([aMat([1, 0.012, 0.8]), slab], { camera: fromAbove() });
    const frame = draw(scene);
    const middle = project(scene.camera, [0, 0.012, 0], SIZE);
    const dark = Array.from({ length: 40 }, (_, step) =>
      isDark(frame, Math.round(middle.x) - 20 + step, Math.round(middle.y)),
    );
    expect(dark).not.toContain(true);
  });
  it('draws a thin line only between the ink classes that the scene names', () => {
    const darkest = (thinLines: readonly (readonly [number, number])[]) => {
      const frame = draw(aScene([aHalvedBall([5, 6])], { ink: { widthPixels: 1.35, thinLines } }));
      return Math.min(...Array.from({ length: 20 }, (_, step) => pixel(frame, 70 + step, 60)[0] ?? 0));
    };
    expect(darkest([[6, 5]])).toBeLessThan(darkest([[1, 2]]) - 40);
  });
  it('lays a shadow on the floor, away from the light, and shade from occlusion', () => {
    const scene = aScene([aBall([0, 0.3, 0], 0.3)], { ground: aGround(), camera: fromAbove(), ink: NO_INK });
    const at = project(scene.camera, [0.32, 0, 0], SIZE);
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    const [lit = 0] = pixel(draw({ ...scene, surfaces: [] }), x, y);
    const [shadowed = 0] = pixel(draw(scene), x, y);
    expect(shadowed).toBeLessThan(lit - 5);
    const ground = aGround();
    ground.occlusion.fill(0);
    expect(pixel(draw({ ...scene, ground, surfaces: [] }), x, y)[0]).toBeLessThan(shadowed);
  });
  it('lights what faces the light more than what does not, and shut-in places least', () => {
    const frame = draw(aScene([aBall([0, 1, 0], 0.15)], { ink: NO_INK }));
    const [toLight = 0, away = 0] = [pixel(frame, 65, 40)[1], pixel(frame, 95, 80)[1]];
    expect(toLight).toBeGreaterThan(away + 20);
    const ballShut = aBall([0, 1, 0], 0.15);
    const occlusion = new Float32Array(ballShut.mesh.positions.length / 3);
    expect(pixel(draw(aScene([{ ...ballShut, occlusion }], { ink: NO_INK })), 65, 40)[1]).toBeLessThan(toLight - 20);
  });
  it('is the same to the byte when drawn again, by any renderer, after any other frame', () => {
    const scene = aScene([RED, aBall([0.06, 0.82, 0], 0.12), aMat([1, 0.012, 0.6])], { ground: aGround() });
    const first = sha(draw(scene));
    const used = createRenderer({ ...SIZE, samples: 2 });
    renderFrame(used, aScene([aBall([0.1, 1.1, 0.06], 0.18)], { ground: { ...aGround(), y: 0.2 } }));
    expect(sha(renderFrame(used, scene))).toBe(first);
    expect(sha(renderFrame(used, scene))).toBe(first);
  });
  it('looks much the same with one sample as with nine', () => {
    const scene = aScene([RED, aBall([0.06, 0.82, 0], 0.12)], { ground: aGround(), ink: NO_INK });
    const [coarse, fine] = [draw(scene, 1), draw(scene, 3)];
    const difference = coarse.reduce((sum, value, at) => sum + Math.abs(value - (fine[at] ?? 0)), 0) / coarse.length;
    expect(difference).toBeLessThan(1);
  });
  it('follows a mesh that is changed in place', () => {
    const moving = aBall([0, 1, 0], 0.06);
    const scene = aScene([moving], { ink: NO_INK });
    const before = draw(scene);
    for (let at = 0; at < moving.mesh.positions.length; at += 3)
      moving.mesh.positions[at] = (moving.mesh.positions[at] ?? 0) + 0.15;
    expect(isBackground(before, 80, 60)).toBe(false);
    expect(isBackground(draw(scene), 80, 60)).toBe(true);
  });
});

describe('a color', () => {
  it('is light in proportion', () => {
    expect(lightOf('#ffffff')).toEqual([1, 1, 1]);
    expect(lightOf('#000000')).toEqual([0, 0, 0]);
    expect(lightOf('#bc8000')[0]).toBeCloseTo(0.5, 2);
  });
});
