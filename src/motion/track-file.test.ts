import { describe, expect, test } from 'vitest';
import { aboutX, aboutY, angleBetween, multiply } from '#space';
import { COORDINATES } from './joint.ts';
import type { Pose } from './pose.ts';
import { RATE, type Track } from './track.ts';
import { decodeTrack, encodeTrack } from './track-file.ts';

describe('track file', () => {
  test('gives back every angle within 0.01° and every place within 0.1 mm', () => {
    const track = aTrack(90);
    const read = decodeTrack('squat', encodeTrack(track));
    expect(read.poses).toHaveLength(90);
    expect(read.seconds).toBeCloseTo(3, 10);
    for (const [frame, pose] of read.poses.entries()) expectSame(pose, track.poses[frame]!);
  });

  test('is the same for the same track, and the same when it is read and written again', () => {
    const bytes = encodeTrack(aTrack(30));
    expect(encodeTrack(aTrack(30))).toEqual(bytes);
    expect(encodeTrack(decodeTrack('squat', bytes))).toEqual(bytes);
  });

  test('can be read from the middle of a larger buffer', () => {
    const bytes = encodeTrack(aTrack(2));
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(decodeTrack('squat', larger.subarray(7)).poses).toHaveLength(2);
  });

  test('refuses a file that is cut short or of another version', () => {
    const bytes = encodeTrack(aTrack(2));
    expect(() => decodeTrack('squat', bytes.subarray(0, 100))).toThrow('The track of squat is damaged');
    expect(() =>
      decodeTrack(
        'squat',
        bytes.map((byte, at) => (at === 4 ? 99 : byte)),
      ),
    ).toThrow('another version');
    expect(() => decodeTrack('squat', new Uint8Array(3))).toThrow('damaged');
  });

  test('refuses what does not fit', () => {
    const track = aTrack(1);
    const far: Track = { ...track, poses: [{ ...track.poses[0]!, root: [0, 5, 0] }] };
    expect(() => encodeTrack(far)).toThrow('squat, frame 0: 5 does not fit');
  });
});

function aTrack(count: number): Track {
  return { id: 'squat', seconds: count / RATE, poses: Array.from({ length: count }, (_, frame) => aPose(frame)) };
}

function aPose(frame: number): Pose {
  const { sin } = Math;
  return {
    angles: Float64Array.from(
      COORDINATES,
      ({ least, most }, i) => least + (most - least) * (0.5 + 0.5 * sin(frame + i)),
    ),
    root: [sin(frame) * 1.5, 1 + sin(frame * 1.7), sin(frame * 0.3) * 3],
    turn: multiply(aboutY(frame * 13.37), aboutX(-90 + frame / 7)),
    breath: 0.5 + 0.5 * sin(frame / 9),
  };
}

function expectSame(read: Pose, meant: Pose): void {
  for (const [index, angle] of read.angles.entries()) expect(Math.abs(angle - meant.angles[index]!)).toBeLessThan(0.01);
  for (const [axis, meters] of read.root.entries()) expect(Math.abs(meters - meant.root[axis]!)).toBeLessThan(0.0001);
  expect(angleBetween(read.turn, meant.turn)).toBeLessThan(0.01);
  expect(Math.abs(read.breath - meant.breath)).toBeLessThan(0.005);
}
