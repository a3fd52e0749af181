import { describe, expect, it } from 'vitest';
import { openGaze } from './gaze.ts';
import { watchPace } from './pace.ts';
import { viewWords } from './view-words.ts';

const view = { azimuth: 0, elevation: 10, zoom: 1 };

describe('the gaze', () => {
  it('goes to a view in the time it has, from the first picture on', () => {
    const gaze = openGaze(view);
    gaze.goTo({ ...view, azimuth: 90 }, 400);
    expect(gaze.at(1000).azimuth).toBe(0);
    expect(gaze.at(1200).azimuth).toBeCloseTo(45);
    expect(gaze.at(1400).azimuth).toBe(90);
  });
  it('follows a hand at once, also on its way', () => {
    const gaze = openGaze(view);
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

describe('the words for a view', () => {
  it('name the side of the figure as one sees it', () => {
    expect(viewWords({ azimuth: -48, elevation: 9, zoom: 1 }, false)).toBe('from the front right');
    expect(viewWords({ azimuth: -48, elevation: 9, zoom: 1 }, true)).toBe('from the front left');
    expect(viewWords({ azimuth: 540, elevation: 80, zoom: 1 }, false)).toBe('from the back, from above');
  });
});
