import { describe, expect, it } from 'vitest';
import { bestPlace, type Plates, shownLayer, sightOf } from './sight.ts';

const ORDER = ['bone', 'joint', 'deep', 'surface'];
const seen = (layer: string, pixels: number) => ({ layer, pixels, at: [10, 20] as const });
const plates: Plates = {
  front: { layers: ['bone', 'deep', 'surface'], parts: { femur: seen('bone', 5000), piriformis: seen('deep', 500) } },
  back: { layers: ORDER, parts: { femur: seen('bone', 4000), piriformis: seen('deep', 3000) } },
  socket: { layers: ['bone', 'joint'], parts: { femur: seen('bone', 9000), labrum: seen('joint', 2000) } },
};
const front = plates.front!;
const nothing = () => undefined;

describe('sight', () => {
  it('a drawing shows the outermost of its layers that was asked for', () => {
    expect(shownLayer(front, 'joint', ORDER)).toBe('bone');
    expect(shownLayer(front, 'surface', ORDER)).toBe('surface');
    expect(shownLayer(plates.socket!, 'surface', ORDER)).toBe('joint');
  });

  it('a part can be missing, further out than what is shown, covered, or seen', () => {
    expect(sightOf(front, 'labrum', 'surface', nothing).type).toBe('absent');
    expect(sightOf(front, 'piriformis', 'bone', nothing).type).toBe('peeled');
    expect(sightOf(front, 'femur', 'surface', () => 'sartorius')).toEqual({ type: 'covered', by: 'sartorius' });
    expect(sightOf(front, 'femur', 'bone', () => 'femur').type).toBe('seen');
    expect(sightOf(front, 'femur', 'bone', nothing).type).toBe('seen');
  });

  it('the best place is where most is seen, the whole region before a detail', () => {
    expect(bestPlace(plates, 'piriformis', 'front', ['front', 'back'])).toEqual({ view: 'back', layer: 'deep' });
    expect(bestPlace(plates, 'labrum', 'front', ['front', 'back'])).toEqual({ view: 'socket', layer: 'joint' });
    expect(bestPlace(plates, 'elbow', 'front', ['front', 'back'])).toBeUndefined();
  });

  it('a view that shows a part well is not left', () => {
    expect(bestPlace(plates, 'femur', 'back', ['front', 'back'])).toEqual({ view: 'back', layer: 'bone' });
  });
});
