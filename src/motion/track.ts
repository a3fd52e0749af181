import { between, mix } from '#space';
import type { Pose } from './pose.ts';

/** A movement with its contacts solved: 30 poses a second of one repetition, which repeats without a seam. */
export interface Track {
  readonly id: string;
  readonly seconds: number;
  readonly poses: readonly Pose[];
}

/** Poses in a second of a track, and frames in a second of a film. */
export const RATE = 30;

/** The pose at a moment; before the start and after the end the movement repeats. */
export function poseAt({ poses }: Track, seconds: number): Pose {
  const frame = (((seconds * RATE) % poses.length) + poses.length) % poses.length;
  const [before, after] = [poses[Math.floor(frame)], poses[(Math.floor(frame) + 1) % poses.length]];
  if (!before || !after) throw new Error('A track needs a pose.');
  const share = frame - Math.floor(frame);
  if (share === 0) return before;
  return {
    angles: before.angles.map((angle, i) => angle + ((after.angles[i] ?? 0) - angle) * share),
    root: mix(before.root, after.root, share),
    turn: between(before.turn, after.turn, share),
    breath: before.breath + (after.breath - before.breath) * share,
  };
}
