import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOOK_OF } from '#figure';
import { arrange, decodeTrack, type Findings, inspect, LAWS } from '#motion';
import { readMoving } from '../../studio/exercises.ts';

// The track on the disk is what every picture is drawn from; that it is the one of the file is tested beside this.

/** A track file rounds to 0.1 mm and 0.01 degrees; the laws hold before that. */
const ROUNDING = 0.1;

const worst: Partial<Record<keyof Findings, { value: number; where: string }>> = {};

describe.each(readMoving().map((moving) => [moving.id, moving] as const))('%s', (id, { file, exercise }) => {
  const source = exercise.motion;
  if (!source) return;
  const { motion } = arrange(file, source, LOOK_OF[source.look].build);
  const track = decodeTrack(id, readFileSync(`public/media/exercises/${id}/track.bin`));
  const findings = Object.entries(inspect(motion, track)) as [keyof Findings, Findings[keyof Findings]][];

  test.each(findings)('%s', (law, { value, of, seconds }) => {
    const before = worst[law];
    if (!before || value > before.value) worst[law] = { value, where: `${id}, ${of}, ${seconds.toFixed(1)} s` };
    expect(
      value,
      `${file}: ${LAWS[law].what}, ${LAWS[law].unit} (${of}, at ${seconds.toFixed(1)} s)`,
    ).toBeLessThanOrEqual(LAWS[law].limit + ROUNDING);
  });
});

test('prints the worst of every law', () => {
  for (const [law, { limit, unit }] of Object.entries(LAWS)) {
    const found = worst[law as keyof Findings];
    if (found)
      console.log(`${law.padEnd(13)} ${found.value.toFixed(1).padStart(6)} of ${limit} ${unit}   ${found.where}`);
  }
  expect(Object.keys(worst).sort()).toEqual(Object.keys(LAWS).sort());
});
