import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOOKS } from '#schema';
import { readMoving } from '../../studio/exercises.ts';

const moving = readMoving();

describe('what a reader sees', () => {
  test.each(moving.map(({ id }) => id))('%s: the muscle that works can be seen from where one looks', (id) => {
    const drawings = ['start', 'end'].map((still) => readFileSync(`public/media/exercises/${id}/${still}.svg`, 'utf8'));
    expect(
      drawings.some((svg) => /id="[^"]*hatch-9-8"/.test(svg)),
      `${id}: turn the view, or tint both sides`,
    ).toBe(true);
  });

  test('the people are spread over the library', () => {
    const counts = LOOKS.map((look) => moving.filter(({ exercise }) => exercise.motion?.look === look).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(moving.length / 3));
  });

  test.each(moving)('$id: every phase is a step of the page, and its cue is not the step again', ({ exercise }) => {
    const steps = exercise.steps.map(({ phase }) => phase);
    for (const { name, cue } of exercise.motion?.phases ?? []) {
      expect(steps).toContain(name);
      expect(exercise.steps.map(({ text }) => text)).not.toContain(cue);
    }
  });

  test.each(moving)('$id: a hold lasts as long as the dose says, or 5 seconds of it', ({ exercise }) => {
    const shown = Math.min(5, exercise.dose.holdSeconds);
    // A rest or a moment of sitting is a hold, too: nothing moves.
    const still = (exercise.motion?.phases ?? []).filter(({ to }) => to === undefined);
    for (const { name, seconds } of still) if (name === 'Hold') expect(seconds).toBe(shown);
    if (shown > 0) expect(still.map(({ seconds }) => seconds)).toContain(shown);
  });
});
