import type { Vec3 } from '#space';
import { errorsAt, type Moment, poseOf, probesOf } from './errors-of-pose.ts';
import { placeBones, pointOn } from './kinematics.ts';
import { minimize } from './least-squares.ts';
import type { Motion } from './motion.ts';
import type { Pose } from './pose.ts';
import { nearestOn } from './surface.ts';
import { authoredAngles, breathAt, lieAt } from './timeline.ts';
import { RATE, type Track } from './track.ts';

/** Solves the contacts of a movement, frame by frame, each from the one before. */
export function bake(motion: Motion): Track {
  const probes = probesOf(motion);
  const solverOf = (of: Motion) => {
    const unknowns = new Float64Array(6 + of.free.length);
    return (seconds: number, anchors: readonly Vec3[], steps: number) => {
      const moment: Moment = {
        motion: of,
        seconds,
        authored: authoredAngles(of, seconds),
        lie: lieAt(of, seconds),
        breath: breathAt(of, seconds),
        anchors,
        probes,
      };
      minimize(errorsAt(moment), unknowns, steps);
      return poseOf(moment, unknowns);
    };
  };
  // Where planted points come to lie is found before they are held there, and the rest pose with them.
  const rest = solverOf(motion)(0, [], 300);
  const anchors = anchorsOf(motion, rest);
  const solve = solverOf(settled(motion, rest));
  solve(0, anchors, 100);
  const frames = Math.round(motion.seconds * RATE);
  const times = Array.from({ length: frames }, (_, frame) => frame / RATE);
  return { id: motion.id, seconds: frames / RATE, poses: times.map((time) => solve(time, anchors, 30)) };
}

/** The movement from the rest pose that its contacts allow: a limb that lets go then leaves from where it is. */
function settled(motion: Motion, rest: Pose): Motion {
  return { ...motion, keys: motion.keys.map((key) => (key.isRest ? { ...key, angles: rest.angles } : key)) };
}

function anchorsOf({ contacts }: Motion, pose: Pose): Vec3[] {
  const placed = placeBones(pose);
  return contacts.map(({ landmark, on, isPlanted }) => {
    const point = pointOn(placed, landmark.bone, landmark.at);
    return isPlanted && on.type !== 'body' ? nearestOn(on, point) : [Number.NaN, 0, 0];
  });
}
