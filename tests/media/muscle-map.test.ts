import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MUSCLES, type Muscle } from '#schema';
import { MOST_MUSCLE_MAP_BYTES, MUSCLE_MAP_FILE, muscleMapFile } from '../../studio/muscle-map.ts';
import { distanceTo, isIn, type Point, samplesIn } from './path-rings.ts';

const PIECE = /<g id="([\w-]+)" class="muscle ([\w-]+) (skin|deep)"(?: data-at="([\d,]+)")?><path d="([^"]+)"\/><\/g>/g;
const RUN = 'Run: npm run studio -- muscle-map';
const BOX = [400, 790] as const;
const text = readFileSync(MUSCLE_MAP_FILE, 'utf8');
const views = [...text.matchAll(/<svg id="(front|back)".*?<\/svg>/gs)].map(([inside, view = '']) => ({
  view,
  body: /<g id="\w+-body" class="body"><path d="([^"]+)"/.exec(inside)?.[1] ?? '',
  pieces: [...inside.matchAll(PIECE)].map(([, id = '', muscle = '', layer = '', at = '', path = '']) => ({
    id,
    muscle: muscle as Muscle,
    layer,
    at: at ? (at.split(',').map(Number) as unknown as Point) : undefined,
    path,
  })),
}));
const pieces = views.flatMap(({ view, body, pieces }) => pieces.map((piece) => ({ ...piece, view, body })));
const each = pieces.map((piece) => [piece.id, piece] as const);
/** Millimeters on the upright figure to a spot of the drawing; the legs stand a little apart. */
const upOf = (y: number) => 858 - (y / BOX[1]) * 1806;

describe('the muscle map', () => {
  test('is what the studio draws now, and light', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(MOST_MUSCLE_MAP_BYTES);
    expect(text === muscleMapFile(), RUN).toBe(true);
  }, 300_000);

  test('has classes only', () => {
    expect(text).not.toMatch(/\s(style|fill|stroke|on\w+)=|<(style|script|image|a|use)\b/);
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(MUSCLES)('%s has a region that a number can point at', (muscle) => {
    const drawn = pieces.filter((piece) => piece.muscle === muscle);
    expect(drawn.length, `Draw it in src/figure/muscle-areas.ts. ${RUN}`).toBeGreaterThan(0);
    expect(drawn.filter(({ at }) => at).length).toBeGreaterThan(0);
  });

  test.each(each)('%s lies on the body, in the half of its layer', (_, { body, layer, path }) => {
    const inside = samplesIn(path, BOX);
    expect(inside.filter((point) => isIn(body, point)).length / inside.length).toBeGreaterThan(0.96);
    const inItsHalf = inside.filter(([x]) => x < 200 === (layer === 'skin'));
    expect(inItsHalf.length / inside.length).toBeGreaterThan(0.98);
  });

  test.each(each.filter(([, { at }]) => at))('%s has room about its anchor', (_, { at, path }) => {
    expect(isIn(path, at!)).toBe(true);
    expect(distanceTo(path, at!)).toBeGreaterThanOrEqual(6);
  });

  test('no two regions of a view share a spot', () => {
    for (const { pieces, body } of views) {
      const counts = samplesIn(body, BOX).map((spot) => pieces.filter(({ path }) => isIn(path, spot)).length);
      expect(counts.filter((count) => count > 1).length / counts.length).toBeLessThan(0.002);
    }
  });

  test('both calves mirror each other', () => {
    const [left, right] = ['left', 'right'].map((side) => pieces.find(({ id }) => id === `back-calf-${side}`)!.path);
    const spots = samplesIn(left!, BOX);
    expect(spots.filter(([x, y]) => isIn(right!, [BOX[0] - x, y])).length / spots.length).toBeGreaterThan(0.9);
  });

  // What anatomy books say, each as a comparison of heights or of distances from the middle.
  test('lies where anatomy books say', () => {
    const points = (id: string) => samplesIn(pieces.find((piece) => piece.id === id)?.path ?? '', BOX);
    const ups = (id: string) => points(id).map(([, y]) => upOf(y));
    const outs = (id: string) => points(id).map(([x]) => Math.abs(x - 200) * 2.286);
    const [top, bottom] = [(id: string) => Math.max(...ups(id)), (id: string) => Math.min(...ups(id))];
    const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    // Rectus abdominis: from the pubic bone to the ribs. The obliques lie outside it and end at the crest.
    expect(bottom('front-abdominals-right')).toBeLessThan(10);
    expect(top('front-abdominals-right')).toBeGreaterThan(280);
    expect(middle(outs('front-obliques-right'))).toBeGreaterThan(middle(outs('front-abdominals-right')) + 50);
    // Vastus medialis reaches lower than rectus femoris; tensor fasciae latae ends in the upper half of the thigh.
    expect(bottom('front-quadriceps-right')).toBeLessThan(bottom('front-rectus-femoris-right') - 15);
    expect(bottom('front-tensor-fasciae-latae-right')).toBeGreaterThan(-210);
    // Iliopsoas: from above the crest to just below the joint, inward of gluteus minimus.
    expect(top('front-iliopsoas-left')).toBeGreaterThan(200);
    expect(bottom('front-iliopsoas-left')).toBeGreaterThan(-110);
    expect(Math.max(...outs('front-iliopsoas-left'))).toBeLessThan(Math.max(...outs('front-gluteus-minimus-left')));
    // Gluteus medius above and outside of maximus; the small rotators no higher than the dimples, no lower than the fold.
    expect(middle(ups('back-gluteus-medius-left'))).toBeGreaterThan(middle(ups('back-gluteus-maximus-left')) + 40);
    expect(middle(outs('back-gluteus-medius-left'))).toBeGreaterThan(middle(outs('back-gluteus-maximus-left')) + 30);
    expect(top('back-deep-external-rotators-right')).toBeLessThan(80);
    expect(bottom('back-deep-external-rotators-right')).toBeGreaterThan(-114);
    // Quadratus lumborum between the crest and the last rib, outside the spinal extensors.
    expect(top('back-quadratus-lumborum-right')).toBeLessThan(245);
    expect(bottom('back-quadratus-lumborum-right')).toBeGreaterThan(90);
    expect(middle(outs('back-quadratus-lumborum-right'))).toBeGreaterThan(middle(outs('back-spinal-extensors-right')));
    // Hamstrings from below the buttock to the sides of the knee; the calf begins at the knee and becomes the tendon of the heel.
    expect(top('back-hamstrings-left')).toBeLessThan(-100);
    expect(bottom('back-hamstrings-left')).toBeLessThan(-416);
    expect(top('back-calf-right')).toBeGreaterThan(-416);
    expect(bottom('back-calf-right')).toBeLessThan(-780);
  });
});
