import { describe, expect, it } from 'vitest';
import { anExercise } from './example-props.ts';
import { swapChoices } from './swap-choices.ts';

const squat = anExercise('Squat', {
  swaps: [
    { id: 'mini-squat', compares: 'easier' },
    { id: 'sit-to-stand', compares: 'alike' },
    { id: 'step-up', compares: 'alike' },
    { id: 'split-squat', compares: 'harder' },
    { id: 'box-squat', compares: 'alike' },
    { id: 'heel-raise', compares: 'easier' },
    { id: 'not-on-this-page', compares: 'easier' },
  ],
});
const options = new Map(
  ['Mini squat', 'Sit to stand', 'Step up', 'Split squat', 'Box squat', 'Heel raise']
    .map((name) => anExercise(name))
    .map((option) => [option.id, option]),
);
const names = (needs: Partial<Parameters<typeof swapChoices>[2]> = {}) =>
  swapChoices(squat, options, { isIn: () => false, ...needs }).map(
    ({ option, compares }) => `${option.id} ${compares}`,
  );

describe('what a row offers instead', () => {
  it('is at most four, from easier to harder', () => {
    expect(names()).toEqual(['mini-squat easier', 'sit-to-stand alike', 'step-up alike', 'split-squat harder']);
  });
  it('leaves out what is in the routine, and the next ones move up', () => {
    expect(names({ isIn: (id) => id === 'mini-squat' })).toEqual([
      'sit-to-stand alike',
      'step-up alike',
      'box-squat alike',
      'split-squat harder',
    ]);
  });
  it('leaves out what a person cannot do', () => {
    const isAllowed = (id: string) => id === 'heel-raise' || id === 'step-up';
    expect(names({ isAllowed })).toEqual(['heel-raise easier', 'step-up alike']);
  });
});
