import { describe, expect, it, vi } from 'vitest';
import { openGaze } from '../turning/gaze.ts';
import { openAim } from './aim.ts';
import { type HipCamera, hipCamera, type Place } from './hip-camera.ts';
import { partsUpTo } from './hip-picture.ts';
import { HIP_VIEWS, hipLabel, hipViewWords } from './hip-words.ts';
import { hold } from './hold.ts';
import { nearestPart } from './nearest-part.ts';

const hip: Place = [-0.07, -0.07, -0.05];

/** Where a place falls in the picture: -1 to 1 from left to right, and from below to above. */
function seen({ matrix }: HipCamera, point: Place) {
  const row = (at: number) =>
    point.reduce((sum, value, axis) => sum + value * matrix[axis * 4 + at]!, matrix[12 + at]!);
  return { x: row(0), y: row(1), depth: row(2), w: row(3) };
}

describe('the camera of the hip', () => {
  const near = (by: Place): Place => [hip[0] + by[0], hip[1] + by[1], hip[2] + by[2]];

  it('has the middle in the middle, whatever the view', () => {
    for (const view of Object.values(HIP_VIEWS)) {
      const { x, y, depth, w } = seen(hipCamera(view, hip, 1), hip);
      expect([x, y, depth, w].map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([0, 0, 0, 1]);
    }
  });
  it('shows the right hip as one stands before it: its outside on the left, from behind on the right', () => {
    const outside = near([-0.05, 0, 0]);
    expect(seen(hipCamera(HIP_VIEWS.front, hip, 1), outside).x).toBeLessThan(-0.1);
    expect(seen(hipCamera(HIP_VIEWS.back, hip, 1), outside).x).toBeGreaterThan(0.1);
    expect(seen(hipCamera(HIP_VIEWS.side, hip, 1), outside).depth).toBeLessThan(-0.02);
    expect(seen(hipCamera(HIP_VIEWS.inside, hip, 1), outside).depth).toBeGreaterThan(0.02);
    expect(seen(hipCamera(HIP_VIEWS.side, hip, 1), near([0, 0, 0.05])).x).toBeGreaterThan(0.1);
    expect(seen(hipCamera(HIP_VIEWS.front, hip, 1), near([0, 0.05, 0])).y).toBeGreaterThan(0.1);
  });
  it('keeps sizes: twice as large is twice as far from the middle, near or far', () => {
    const at = (zoom: number, deep: number) =>
      seen(hipCamera({ ...HIP_VIEWS.front, elevation: 0, zoom }, hip, 1), near([0.04, 0, deep])).x;
    expect(at(2, 0)).toBeCloseTo(2 * at(1, 0), 5);
    expect(at(1, 0.1)).toBeCloseTo(at(1, -0.1), 5);
  });
  it('shows as much of the width in a narrow picture, and the rest of the height below', () => {
    const narrow = hipCamera({ ...HIP_VIEWS.front, elevation: 0 }, hip, 0.5);
    expect(seen(narrow, near([0.165, 0, 0])).x).toBeCloseTo(1);
    expect(seen(narrow, near([0, 0.215, 0])).y).toBeCloseTo(1);
    expect(seen(narrow, near([0, -0.215, 0])).y).toBeGreaterThan(-0.4);
  });
});

describe('the aim', () => {
  it('goes to another place in the time it has, and can turn back on its way', () => {
    const aim = openAim([0, 0, 0]);
    aim.goTo([1, 0, 0], 400);
    expect(aim.isGoing(1000)).toBe(true);
    expect(aim.at(1000)[0]).toBe(0);
    expect(aim.at(1200)[0]).toBeCloseTo(0.5);
    aim.goTo([0, 0, 0], 400);
    expect(aim.at(1300)[0]).toBeCloseTo(0.5);
    expect(aim.at(1700)[0]).toBe(0);
    expect(aim.isGoing(1700)).toBe(false);
  });
  it('is there at once where motion is not wanted', () => {
    const aim = openAim([0, 0, 0]);
    aim.goTo([1, 2, 3], 0);
    expect(aim.at(5)).toEqual([1, 2, 3]);
  });
});

describe('picking', () => {
  /** A square with parts at some pixels. */
  const pixels = (side: number, parts: Readonly<Record<number, number>>) =>
    Uint8Array.from({ length: side * side * 4 }, (_, at) => (at % 4 === 3 ? (parts[at >> 2] ?? 0) : 200));

  it('finds what lies under the finger, or else what lies nearest', () => {
    expect(nearestPart(pixels(5, { 12: 7, 13: 9 }))).toBe(7);
    expect(nearestPart(pixels(5, { 10: 7, 13: 9 }))).toBe(9);
  });
  it('finds nothing on paper, nor in the corners', () => {
    expect(nearestPart(pixels(5, {}))).toBe(0);
    expect(nearestPart(pixels(5, { 0: 7, 24: 8 }))).toBe(0);
  });
});

describe('layers', () => {
  it('show all parts up to the last one', () => {
    const parts = (['bone', 'bone', 'joint', 'surface', 'nerve-vessel-bursa'] as const).map((layer) => ({
      ...({ id: 'femur', name: 'Femur', kind: 'bone' } as const),
      layer,
    }));
    const counts = (['bone', 'joint', 'deep', 'surface', 'nerve-vessel-bursa'] as const).map((layer) =>
      partsUpTo({ parts }, layer),
    );
    expect(counts).toEqual([2, 3, 3, 4, 5]);
  });
});

describe('words', () => {
  it('name the side of the right hip', () => {
    expect(hipViewWords(HIP_VIEWS.side)).toBe('from the outside');
    expect(hipViewWords({ azimuth: 450, elevation: 60, zoom: 1 })).toBe('from the inside, from above');
    expect(hipViewWords({ azimuth: -45, elevation: -60, zoom: 1 })).toBe('from the front, on the outside, from below');
  });
  it('say which part is red, or that it is covered', () => {
    const part = { id: 'labrum', name: 'Labrum', layer: 'joint', kind: 'labrum' } as const;
    expect(hipLabel(HIP_VIEWS.front, undefined, true)).toBe('The right hip, seen from the front');
    expect(hipLabel(HIP_VIEWS.front, part, true)).toBe('The right hip, seen from the front. Labrum is red');
    expect(hipLabel(HIP_VIEWS.front, part, false)).toContain('Labrum lies in a layer that is not shown');
  });
});

describe('hands on the picture', () => {
  const held = () => {
    const canvas = Object.assign(new EventTarget(), { setPointerCapture: vi.fn() }) as unknown as HTMLCanvasElement;
    const gaze = openGaze(HIP_VIEWS.front, -85);
    const [onTap, onTurn] = [vi.fn(), vi.fn()];
    hold(canvas, { gaze, onTap, onTurn, signal: new AbortController().signal });
    const touch = (type: string, x: number, y: number, more = {}) =>
      canvas.dispatchEvent(
        Object.assign(new Event(type), {
          ...{ pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse' },
          ...{ offsetX: x, offsetY: y, clientX: x, clientY: y, ...more },
        }),
      );
    return { gaze, onTap, onTurn, touch };
  };

  it('tap where they do not move', () => {
    const { gaze, onTap, onTurn, touch } = held();
    touch('pointerdown', 50, 60, { pointerType: 'touch' });
    touch('pointermove', 52, 61, { pointerType: 'touch' });
    touch('pointerup', 52, 61, { pointerType: 'touch' });
    expect(onTap).toHaveBeenCalledWith(50, 60, 12);
    expect(onTurn).not.toHaveBeenCalled();
    expect(gaze.at(1)).toEqual(HIP_VIEWS.front);
  });
  it('turn where they move, and do not tap', () => {
    const { gaze, onTap, onTurn, touch } = held();
    touch('pointerdown', 50, 60);
    touch('pointermove', 90, 60);
    touch('pointerup', 90, 60);
    expect(onTap).not.toHaveBeenCalled();
    expect(onTurn).toHaveBeenCalled();
    expect(gaze.at(1).azimuth).toBeLessThan(-10);
  });
  it('do not tap with two fingers', () => {
    const { onTap, touch } = held();
    touch('pointerdown', 50, 60);
    touch('pointerdown', 90, 60, { pointerId: 2, isPrimary: false });
    touch('pointerup', 90, 60, { pointerId: 2, isPrimary: false });
    touch('pointerup', 50, 60);
    expect(onTap).not.toHaveBeenCalled();
  });
});
