import { expect, test } from 'vitest';
import { openCrew } from '../../studio/crew.ts';
import { readMoving } from '../../studio/exercises.ts';
import { sha256 } from '../../studio/fingerprint.ts';

test('a frame depends on nothing but its inputs: not on the frames before it, nor on the thread', async () => {
  const crew = openCrew(2);
  try {
    const [moving] = readMoving(['squat']);
    const { script } = await crew.ask({ type: 'plan', moving: moving!, madeFrom: 'a test' });
    await crew.tellAll({ type: 'open', script });
    const third = Math.floor(script.track.poses.length / 3);
    // By turns to the one hand and the other.
    const frames = [0, third, third * 2, third, 0, third * 2];
    const size = { width: 240, height: 180, samples: 2 };
    const drawn = await Promise.all(frames.map((frame) => crew.ask({ type: 'frame', frame, size })));
    const [first, second, last, ...again] = drawn.map((pixels) => sha256(pixels));
    expect(again).toEqual([second, first, last]);
    expect(new Set([first, second, last]).size).toBe(3);
  } finally {
    await crew.close();
  }
}, 60_000);
