import { expect, test } from 'vitest';
import { rangeOf } from './exercise-range.ts';

type Movement = Parameters<typeof rangeOf>[0];
const motionOf = (poses: Movement['poses'], reached: readonly string[]): Movement => ({
  poses,
  phases: reached.map((to) => ({ to })),
});

test('a pose keeps the angles of the start that it does not change', () => {
  const range = rangeOf(
    motionOf({ start: { both: { 'hip.flexion': 90 } }, up: { working: { 'hip.abduction': 30 } } }, ['up']),
  );
  expect(range).toMatchObject({ flexion: 90, abduction: 30, extension: 0 });
});

test('crossing the middle, turning in and stretching back count in their own names', () => {
  const range = rangeOf(
    motionOf({ start: {}, across: { other: { 'hip.abduction': -12, 'hip.rotation': -20, 'hip.flexion': -15 } } }, [
      'across',
    ]),
  );
  expect(range).toMatchObject({ adduction: 12, turnIn: 20, extension: 15, abduction: 0, turnOut: 0, flexion: 0 });
});

test('a round back is the bend of the loins and the chest together', () => {
  const range = rangeOf(
    motionOf({ start: {}, round: { trunk: { 'lumbar.flexion': 25, 'thorax.flexion': 22 } } }, ['round']),
  );
  expect(range.trunkBend).toBe(47);
});

test('a pose that is written but never reached does not count', () => {
  const range = rangeOf(motionOf({ start: {}, spare: { both: { 'hip.flexion': 120 } } }, []));
  expect(range.flexion).toBe(0);
});

test('a pose may be like another one, in a chain', () => {
  const poses = {
    start: {},
    down: { both: { 'hip.flexion': 80 } },
    lower: { like: 'down', trunk: { 'pelvis.tilt': 30 } },
  };
  expect(rangeOf(motionOf(poses, ['lower']))).toMatchObject({ flexion: 80, lean: 30 });
});
