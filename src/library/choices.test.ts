import { describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES, readChoices, without, writeChoices } from './choices.ts';

const known = {
  position: ['supine', 'sitting', 'standing'],
  level: ['1', '2'],
  have: ['nothing', 'mat', 'chair'],
  no: ['floor', 'kneeling'],
  goal: ['relieve-pain'],
  muscle: ['calf', 'hamstrings'],
  condition: ['labral-tear', 'fai-syndrome'],
};

describe('the query of an address', () => {
  it('reads like what was chosen', () => {
    const choices: Choices = { ...NO_CHOICES, position: ['sitting', 'standing'], no: ['floor'], muscle: ['calf'] };
    expect(writeChoices(choices)).toBe('?position=sitting,standing&no=floor&muscle=calf');
    expect(readChoices(writeChoices(choices), known)).toEqual(choices);
  });
  it('is empty when nothing is chosen', () => {
    expect(writeChoices(NO_CHOICES)).toBe('');
    expect(readChoices('', known)).toEqual(NO_CHOICES);
  });
  it('may name a group twice, as a form without a script would', () => {
    expect(readChoices('?position=sitting&position=supine', known).position).toEqual(['supine', 'sitting']);
  });
  it('holds one muscle and one condition at most', () => {
    expect(readChoices('?condition=labral-tear,fai-syndrome', known).condition).toHaveLength(1);
  });
  it.each([
    '?position=<script>alert(1)</script>',
    '?position=__proto__&__proto__=x&constructor=y',
    '?%',
    '?position=%E0%A4%A',
    `?muscle=${'calf'.repeat(10_000)}`,
    '?level=1e0&no=FLOOR',
    '?&&&==&',
  ])('that is hostile or broken chooses nothing: %.40s', (query) => {
    expect(readChoices(query, known)).toEqual(NO_CHOICES);
  });
  it('keeps what is right beside what is wrong', () => {
    expect(readChoices('?position=sitting,roof&x=1', known)).toEqual({ ...NO_CHOICES, position: ['sitting'] });
  });
});

describe('taking back', () => {
  const choices: Choices = { ...NO_CHOICES, position: ['sitting', 'standing'], no: ['floor'] };
  it('one value', () => {
    expect(without(choices, 'position', ['sitting']).position).toEqual(['standing']);
  });
  it('a whole group', () => {
    expect(without(choices, 'position')).toEqual({ ...NO_CHOICES, no: ['floor'] });
  });
});
