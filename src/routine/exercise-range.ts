import type { MotionSource, RangeName } from '#schema';

/** How far an exercise moves the hips and the trunk, in degrees from standing upright; 0 where it does not. */
export type ExerciseRange = Readonly<Record<RangeName, number>>;

/** The farthest that either hip and the trunk go in the poses that an exercise reaches, as its author wrote them. */
export function rangeOf(motion: Movement): ExerciseRange {
  const reached = ['start', ...motion.phases.flatMap(({ to }) => to ?? [])];
  const poses = [...new Set(reached)].map((name) => anglesIn(motion.poses, name));
  const most = (...angles: readonly number[]) => Math.max(0, ...angles);
  const hips = poses.flatMap(({ working, other }) => [working, other]);
  const trunks = poses.map(({ trunk }) => trunk);
  return {
    flexion: most(...hips.map((hip) => hip['hip.flexion'] ?? 0)),
    extension: most(...hips.map((hip) => -(hip['hip.flexion'] ?? 0))),
    abduction: most(...hips.map((hip) => hip['hip.abduction'] ?? 0)),
    adduction: most(...hips.map((hip) => -(hip['hip.abduction'] ?? 0))),
    turnIn: most(...hips.map((hip) => -(hip['hip.rotation'] ?? 0))),
    turnOut: most(...hips.map((hip) => hip['hip.rotation'] ?? 0)),
    trunkBend: most(...trunks.map((trunk) => (trunk['lumbar.flexion'] ?? 0) + (trunk['thorax.flexion'] ?? 0))),
    trunkTwist: most(...trunks.map((trunk) => Math.abs((trunk['lumbar.turn'] ?? 0) + (trunk['thorax.turn'] ?? 0)))),
    lean: most(...trunks.map((trunk) => trunk['pelvis.tilt'] ?? 0)),
  };
}

/** The parts of a motion that say how far it goes. */
interface Movement {
  readonly poses: Readonly<Record<string, Partial<Omit<MotionSource['poses'][string], 'lies'>>>>;
  readonly phases: readonly { readonly to?: string | undefined }[];
}

type Angles = Readonly<Record<string, number>>;

interface PoseAngles {
  readonly trunk: Angles;
  readonly working: Angles;
  readonly other: Angles;
}

/** A pose with what it takes over from the one that it is like; every pose but the start is like the start. */
function anglesIn(poses: Movement['poses'], name: string, seen: readonly string[] = []): PoseAngles {
  const pose = poses[name];
  if (!pose || seen.includes(name)) return NO_ANGLES;
  const like = pose.like ?? (name === 'start' ? undefined : 'start');
  const from = like ? anglesIn(poses, like, [...seen, name]) : NO_ANGLES;
  return {
    trunk: { ...from.trunk, ...pose.trunk },
    working: { ...from.working, ...pose.both, ...pose.working },
    other: { ...from.other, ...pose.both, ...pose.other },
  };
}

const NO_ANGLES: PoseAngles = { trunk: {}, working: {}, other: {} };
