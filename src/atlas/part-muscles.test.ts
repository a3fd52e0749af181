import { describe, expect, it } from 'vitest';
import { MUSCLES } from '#schema';
import { musclesOf, PART_MUSCLES } from './part-muscles.ts';
import { PARTS } from './parts.ts';

/** Muscles that exercises name and that lie beyond our model. */
const ELSEWHERE = [
  'abdominals',
  'calf',
  'foot-muscles',
  'obliques',
  'quadratus-lumborum',
  'shoulder-girdle',
  'spinal-extensors',
  'transversus-abdominis',
];

describe('the muscles of parts', () => {
  it('are named for muscles only', () => {
    const muscles = PARTS.filter(({ kind }) => kind === 'muscle').map(({ id }) => id);
    expect(Object.keys(PART_MUSCLES).filter((id) => !muscles.some((muscle) => muscle === id))).toEqual([]);
  });

  it('hold every muscle that exercises name, but those beyond the hip', () => {
    const held = new Set(PARTS.flatMap(({ id }) => musclesOf(id)));
    expect(MUSCLES.filter((muscle) => !held.has(muscle)).toSorted()).toEqual(ELSEWHERE);
  });

  it('join only parts that share a job', () => {
    const rotators = PARTS.filter(({ id }) => musclesOf(id).includes('deep-external-rotators'));
    expect(rotators.filter(({ jobs }) => !jobs?.includes('outward-rotator'))).toEqual([]);
    const flexors = PARTS.filter(({ id }) => musclesOf(id).includes('iliopsoas'));
    expect(flexors.filter(({ jobs }) => !jobs?.includes('flexor'))).toEqual([]);
  });
});
