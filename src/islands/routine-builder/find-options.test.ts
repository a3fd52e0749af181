import { describe, expect, it } from 'vitest';
import { anExercise } from './example-props.ts';
import { findOptions, positionsOf } from './find-options.ts';

const OPTIONS = [
  anExercise('Hip bridge', { searchWords: ['glute bridge', 'pelvic lift'] }),
  anExercise('Bridge'),
  anExercise('Sit-to-stand', { position: 'sitting', searchWords: ['chair squat'] }),
  anExercise('Squat', { position: 'standing', searchWords: ['knee bend'] }),
  anExercise('Ça va', { position: 'standing' }),
];
const found = (words: string, position: Parameters<typeof findOptions>[1]['position'] = null) =>
  findOptions(OPTIONS, { words, position }).map(({ name }) => name);

describe('finding an exercise', () => {
  it('shows all while nothing is asked', () => {
    expect(found('  ')).toHaveLength(OPTIONS.length);
  });
  it('finds by the beginning of a word; names that begin with it come first', () => {
    expect(found('bri')).toEqual(['Bridge', 'Hip bridge']);
    expect(found('squat')).toEqual(['Squat', 'Sit-to-stand']);
  });
  it('finds by another name, by parts of a name with hyphens, and without accents or capitals', () => {
    expect(found('PELVIC')).toEqual(['Hip bridge']);
    expect(found('stand')).toEqual(['Sit-to-stand', 'Squat', 'Ça va']);
    expect(found('ca')).toEqual(['Ça va']);
  });
  it('needs every word', () => {
    expect(found('hip bridge')).toEqual(['Hip bridge']);
    expect(found('hip squat')).toEqual([]);
  });
  it('can be narrowed to a position', () => {
    expect(found('', 'standing')).toEqual(['Squat', 'Ça va']);
    expect(found('bridge', 'standing')).toEqual([]);
  });
  it('offers only positions in which there is something', () => {
    expect(positionsOf(OPTIONS)).toEqual(['supine', 'sitting', 'standing']);
  });
  it.each(['(', '\\', '[', '*'])('takes "%s" for no word', (words) => {
    expect(found(words)).toHaveLength(OPTIONS.length);
  });
});
