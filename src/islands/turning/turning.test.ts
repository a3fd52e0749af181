import { describe, expect, it, vi } from 'vitest';
import { openGaze } from './gaze.ts';
import { openHands } from './hands.ts';
import { watchPace } from './pace.ts';
import { turned, viewBetween, zoomed } from './view.ts';

const view = { azimuth: 0, elevation: 10, zoom: 1 };

describe('the gaze', () => {
  it('goes to a view in the time it has, from the first picture on', () => {
    const gaze = openGaze(view, 1);
    gaze.goTo({ ...view, azimuth: 90 }, 400);
    expect(gaze.at(1000).azimuth).toBe(0);
    expect(gaze.at(1200).azimuth).toBeCloseTo(45);
    expect(gaze.at(1400).azimuth).toBe(90);
  });
  it('follows a hand at once, also on its way', () => {
    const gaze = openGaze(view, 1);
    gaze.goTo({ ...view, azimuth: 90 }, 400);
    gaze.at(1000);
    gaze.turn(10, 0);
    expect(gaze.at(1001).azimuth).toBe(100);
  });
});

describe('the pace', () => {
  const watched = (spans: readonly number[]) => {
    const pace = watchPace();
    let now = 0;
    return [0, ...spans].map((span) => {
      now += span;
      return pace.isTooSlow(now);
    });
  };
  const many = (span: number, count: number) => Array<number>(count).fill(span);

  it('is too slow when half of ten pictures are', () => {
    expect(watched([...many(900, 2), ...many(16, 5), ...many(70, 4)])).not.toContain(true);
    expect(watched([...many(900, 2), ...many(16, 5), ...many(70, 5)]).at(-1)).toBe(true);
  });
  it('gives up sooner when pictures stand still', () => {
    expect(watched([...many(900, 2), ...many(400, 3)]).at(-1)).toBe(true);
  });
  it('forgives the first pictures, a few slow ones, and all that come later', () => {
    expect(watched([...many(900, 2), ...many(16, 6), ...many(200, 4), ...many(900, 9)])).not.toContain(true);
  });
});

describe('a view', () => {
  it('never goes lower than it may, nor over the top', () => {
    expect(turned(view, [0, -90], 1).elevation).toBe(1);
    expect(turned(view, [0, -90], -85).elevation).toBe(-80);
    expect(turned(view, [0, 200], 1).elevation).toBeLessThan(90);
  });
  it('goes to another the short way round', () => {
    expect(viewBetween({ ...view, azimuth: 170 }, { ...view, azimuth: -170 }, 0.5).azimuth).toBeCloseTo(180);
    expect(viewBetween({ ...view, azimuth: 730 }, { ...view, azimuth: 0 }, 0.5).azimuth).toBeCloseTo(725);
  });
  it('grows and shrinks only so far', () => {
    expect(zoomed(view, 100).zoom).toBe(4);
    expect(zoomed(view, 0.01).zoom).toBe(0.7);
  });
});

describe('hands', () => {
  const held = (isMirrored = false) => {
    const gaze = { at: () => view, turn: vi.fn(), zoom: vi.fn(), goTo: vi.fn(), isGoing: () => false };
    const hands = openHands(
      () => gaze,
      () => isMirrored,
    );
    return { gaze, hands };
  };
  const key = (name: string, more = {}) => ({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });
  const finger = (pointerId: number, clientX: number, clientY: number) => ({ pointerId, clientX, clientY });

  it('turn by 15 degrees with arrow keys, the other way in a mirror', () => {
    const { gaze, hands } = held();
    expect(hands.press(key('ArrowRight'))).toBe(true);
    expect(gaze.turn).toHaveBeenCalledWith(15, 0);
    const other = held(true);
    other.hands.press(key('ArrowRight'));
    expect(other.gaze.turn).toHaveBeenCalledWith(-15, 0);
  });
  it('leave other keys, and keys with others held, alone', () => {
    const { hands } = held();
    expect(hands.press(key('a'))).toBe(false);
    expect(hands.press(key('ArrowLeft', { altKey: true }))).toBe(false);
  });
  it('turn half a degree for each pixel of one finger, and zoom with two', () => {
    const { gaze, hands } = held();
    hands.down(finger(1, 100, 100));
    hands.move(finger(1, 80, 110));
    expect(gaze.turn).toHaveBeenCalledWith(10, 5);
    hands.down(finger(2, 180, 110));
    hands.move(finger(2, 280, 110));
    expect(gaze.zoom).toHaveBeenCalledWith(2);
    hands.lift(finger(2, 0, 0));
    hands.lift(finger(1, 0, 0));
    hands.move(finger(1, 0, 0));
    expect(gaze.turn).toHaveBeenCalledTimes(1);
  });
});
