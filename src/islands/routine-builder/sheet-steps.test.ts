import { describe, expect, it } from 'vitest';
import { type SheetStep, sheetSteps } from './sheet-steps.ts';

const STEPS: readonly SheetStep[] = [
  {
    phase: 'Start',
    text: 'Lie on your side with a pillow under your head. Bend your hips and knees, and put your heels together.',
  },
  {
    phase: 'Open',
    text: 'Lift your top knee for 2 seconds while your heels keep touching. Go only as far as your pelvis stays still.',
  },
  { phase: 'Hold', text: 'Stay open for 2 seconds. Keep breathing.' },
  { phase: 'Close', text: 'Lower the knee for 2 seconds. Finish this side before you turn over.' },
];
const LONG: readonly SheetStep[] = Array.from({ length: 6 }, (_, index) => ({
  phase: `Phase ${index}`,
  text: 'One single sentence, with many words in it, that goes on and on until nobody knows how it began or where it ends.',
}));
const size = (steps: readonly SheetStep[]) =>
  steps.reduce((sum, { phase, text }) => sum + phase.length + text.length, 0);

describe('the steps on the sheet', () => {
  it('are whole where a row has room', () => {
    expect(sheetSteps(STEPS, 1)).toEqual(STEPS);
  });
  it('are the first sentences on a full sheet', () => {
    expect(sheetSteps(STEPS, 6).map(({ text }) => text)).toEqual([
      'Lie on your side with a pillow under your head.',
      'Lift your top knee for 2 seconds while your heels keep touching.',
      'Stay open for 2 seconds.',
      'Lower the knee for 2 seconds.',
    ]);
  });
  it('lose their ends at a word, with a sign that there is more, and never a step', () => {
    const steps = sheetSteps(LONG, 6);
    expect(steps.map(({ phase }) => phase)).toEqual(LONG.map(({ phase }) => phase));
    for (const { text } of steps) expect(text).toMatch(/^One .*\w…$/);
  });
  it('are never longer on a sheet with more rows', () => {
    for (const steps of [STEPS, LONG]) {
      for (const rows of [2, 3, 4, 5, 6]) {
        expect(size(sheetSteps(steps, rows))).toBeLessThanOrEqual(size(sheetSteps(steps, rows - 1)));
      }
    }
  });
});
