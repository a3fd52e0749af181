import { describe, expect, it } from 'vitest';
import { viewWords } from './view-words.ts';

describe('the words for a view', () => {
  it('name the side of the figure as one sees it', () => {
    expect(viewWords({ azimuth: -48, elevation: 9, zoom: 1 }, false)).toBe('from the front right');
    expect(viewWords({ azimuth: -48, elevation: 9, zoom: 1 }, true)).toBe('from the front left');
    expect(viewWords({ azimuth: 540, elevation: 80, zoom: 1 }, false)).toBe('from the back, from above');
  });
});
