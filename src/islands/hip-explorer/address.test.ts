import { describe, expect, it } from 'vitest';
import { addressOf, lookIn } from './address.ts';

const choices = {
  parts: ['femur', 'gluteus-medius'],
  views: ['front', 'back-deep'],
  layers: ['bone', 'deep', 'surface'],
};

describe('the address of the explorer', () => {
  it('names the part with its view, and else only what is not the first sight', () => {
    expect(addressOf({ part: null, view: 'front', layer: 'surface' }, choices)).toBe('');
    expect(addressOf({ part: 'femur', view: 'front', layer: 'surface' }, choices)).toBe('?view=front#femur');
    expect(addressOf({ part: 'femur', view: 'back-deep', layer: 'deep' }, choices)).toBe(
      '?view=back-deep&layer=deep#femur',
    );
  });

  it('is read back as it was written', () => {
    for (const part of choices.parts)
      for (const view of choices.views)
        for (const layer of choices.layers) {
          const { search, hash } = new URL(addressOf({ part, view, layer }, choices), 'https://x.test/anatomy/');
          expect({ part, view: 'front', layer: 'surface', ...lookIn({ search, hash }, choices) }).toEqual({
            part,
            view,
            layer,
          });
        }
  });

  it('asks for nothing that does not exist', () => {
    expect(lookIn({ search: '?view=above&layer=skin', hash: '#elbow' }, choices)).toEqual({});
    expect(lookIn({ search: '', hash: '' }, choices)).toEqual({});
  });
});
