import type { Rotation, Vec3 } from '#space';
import { COORDINATES } from './joint.ts';
import type { Pose } from './pose.ts';
import { RATE, type Track } from './track.ts';

/**
 * A track as the bytes of a file, little-endian. Head, 12 bytes: "BSTK", version (u8), poses a second (u8), angles of
 * a pose (u16), poses (u32). Then pose by pose: the angles in 0.01° in the order of `COORDINATES` (i16), the root in
 * 0.1 mm (3 × i16), its turn as a quaternion x y z w in 1/32767 (4 × i16), and how full the lungs are in 1/255 (u8).
 */
export function encodeTrack({ id, poses }: Track): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(HEAD_BYTES + poses.length * POSE_BYTES));
  for (let at = 0; at < MAGIC.length; at += 1) view.setUint8(at, MAGIC.charCodeAt(at));
  view.setUint8(4, VERSION);
  view.setUint8(5, RATE);
  view.setUint16(6, COORDINATES.length, true);
  view.setUint32(8, poses.length, true);
  for (const [frame, pose] of poses.entries()) writePose(view, id, frame, pose);
  return new Uint8Array(view.buffer);
}

/** The track in the bytes of a file: angles within 0.01°, places within 0.1 mm. Throws when it is of another version. */
export function decodeTrack(id: string, bytes: Uint8Array): Track {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length >= HEAD_BYTES ? view.getUint32(8, true) : 0;
  const isOurs = count > 0 && String.fromCharCode(...bytes.subarray(0, 4)) === MAGIC && view.getUint8(4) === VERSION;
  const fits = isOurs && view.getUint8(5) === RATE && view.getUint16(6, true) === COORDINATES.length;
  if (!fits || bytes.length !== HEAD_BYTES + count * POSE_BYTES)
    throw new Error(`The track of ${id} is damaged, or of another version than this program.`);
  return { id, seconds: count / RATE, poses: Array.from({ length: count }, (_, frame) => readPose(view, frame)) };
}

const MAGIC = 'BSTK';
const VERSION = 1;
const HEAD_BYTES = 12;
const ANGLES_BYTES = COORDINATES.length * 2;
const POSE_BYTES = ANGLES_BYTES + 6 + 8 + 1;
const [ANGLE_STEPS, PLACE_STEPS, TURN_STEPS, BREATH_STEPS] = [100, 10_000, 32_767, 255];

function writePose(view: DataView, id: string, frame: number, { angles, root, turn, breath }: Pose): void {
  let at = HEAD_BYTES + frame * POSE_BYTES;
  const write = (value: number, steps: number) => {
    const step = Math.round(value * steps);
    if (!(Math.abs(step) <= 32_767)) throw new Error(`${id}, frame ${frame}: ${value} does not fit into a track file.`);
    view.setInt16(at, step, true);
    at += 2;
  };
  for (const angle of angles) write(angle, ANGLE_STEPS);
  for (const meters of root) write(meters, PLACE_STEPS);
  for (const part of turn) write(part, TURN_STEPS);
  view.setUint8(at, Math.round(Math.min(1, Math.max(0, breath)) * BREATH_STEPS));
}

function readPose(view: DataView, frame: number): Pose {
  const start = HEAD_BYTES + frame * POSE_BYTES;
  const read = (index: number, steps: number) => view.getInt16(start + index * 2, true) / steps;
  const place = COORDINATES.length;
  const root: Vec3 = [read(place, PLACE_STEPS), read(place + 1, PLACE_STEPS), read(place + 2, PLACE_STEPS)];
  const parts = [3, 4, 5, 6].map((offset) => read(place + offset, TURN_STEPS));
  const size = Math.hypot(...parts);
  const [x = 0, y = 0, z = 0, w = 1] = parts.map((part) => part / size);
  const turn: Rotation = [x, y, z, w];
  const angles = Float64Array.from(COORDINATES, (_, index) => read(index, ANGLE_STEPS));
  return { angles, root, turn, breath: view.getUint8(start + POSE_BYTES - 1) / BREATH_STEPS };
}
