import { aboutVector, add, multiply, scale, type Vec3 } from '#space';
import { type Cone, fleshOf } from './flesh.ts';
import { COORDINATES } from './joint.ts';
import { type Placement, placeBones, pointOn } from './kinematics.ts';
import { type Landmark, landmarkNamed } from './landmark.ts';
import type { Errors } from './least-squares.ts';
import type { Contact, Lie, Motion } from './motion.ts';
import type { Pose } from './pose.ts';
import { depthIn, nearestOn, type Surface } from './surface.ts';
import { holdOf, wanderOf } from './timeline.ts';

/** What the solver knows at one moment. */
export interface Moment {
  readonly motion: Motion;
  readonly seconds: number;
  readonly authored: Float64Array;
  readonly lie: Lie;
  readonly breath: number;
  /** Where the planted contacts were put down; none until the first frame is solved. */
  readonly anchors: readonly Vec3[];
  readonly probes: readonly Probe[];
}

/** A ball of flesh or a point of shoe or hand that must not sink into anything. */
export interface Probe {
  readonly cone?: Cone;
  readonly landmark?: Landmark;
}

const DEGREES = 180 / Math.PI;
/** Errors of a meter, a radian and a degree, against each other. Found by trying on the six motions of the first study. */
const WEIGHT = { contact: 100, sinking: 160, point: 80, rootPlace: 0.02, restPlace: 3, limit: 5 } as const;

/** Unknowns: three for the place of the root (m), three for its turn (rad), one for each free joint (rad). */
export function poseOf({ motion, authored, lie, breath }: Moment, unknowns: Float64Array): Pose {
  const at = (i: number) => unknowns[i] ?? 0;
  const angles = Float64Array.from(authored);
  for (const [i, { place }] of motion.free.entries()) angles[place] = (angles[place] ?? 0) + at(6 + i) * DEGREES;
  return {
    angles,
    root: add([0, lie.height, 0], [at(0), at(1), at(2)]),
    turn: multiply(aboutVector([at(3), at(4), at(5)]), lie.turn),
    breath,
  };
}

/** All that is wrong with a pose at this moment: contacts missed, flesh in the floor, joints away from what was written. */
export function errorsAt(moment: Moment): Errors {
  const { motion, seconds, anchors, probes } = moment;
  const held = motion.contacts
    .map((contact, i) => ({
      contact,
      hold: holdOf(contact, seconds),
      wander: wanderOf(contact, seconds),
      anchor: anchors[i],
    }))
    .filter(({ hold }) => hold > 0);
  return (unknowns, errors) => {
    const pose = poseOf(moment, unknowns);
    const placed = placeBones(pose);
    let count = 0;
    for (const { contact, hold, wander, anchor } of held) {
      const [x, y, z] = missOf(contact, placed, anchor, wander, moment.breath);
      const weight = WEIGHT.contact * contact.weight * hold;
      errors[count++] = weight * x;
      errors[count++] = weight * y;
      errors[count++] = weight * z;
    }
    for (const probe of probes)
      for (const [depth, weight] of sinkings(probe, placed, motion.obstacles))
        errors[count++] = depth > 0 ? weight * depth : 0;
    return writePriors(moment, pose, unknowns, errors, count);
  };
}

/** How far a contact is from where it should be, in meters. */
export function missOf(
  contact: Contact,
  placed: readonly Placement[],
  anchor: Vec3 | undefined,
  wander: Vec3,
  breath: number,
): Vec3 {
  const { landmark, on, sink } = contact;
  const point = pointOn(placed, landmark.bone, landmark.at);
  if (on.type === 'body') {
    const goal = pointOn(placed, on.bone, on.rises ? add(on.at, scale(on.rises, breath)) : on.at);
    return [point[0] - goal[0], point[1] - goal[1], point[2] - goal[2]];
  }
  const goal = add(anchor && contact.isPlanted ? anchor : nearestOn(on, point), wander);
  const inward = on.type === 'plane' ? on.normal : UP;
  return [
    point[0] - goal[0] + inward[0] * sink,
    point[1] - goal[1] + inward[1] * sink,
    point[2] - goal[2] + inward[2] * sink,
  ];
}

const UP: Vec3 = [0, 1, 0];

/** How deep the ends of a probe are in what is firm, with the weight of that error. Fixed in number and order. */
function sinkings(
  { cone, landmark }: Probe,
  placed: readonly Placement[],
  obstacles: readonly Surface[],
): (readonly [number, number])[] {
  if (landmark) {
    const point = pointOn(placed, landmark.bone, landmark.at);
    return obstacles.map((obstacle) => [depthIn(obstacle, point, 0) - 0.001, WEIGHT.point] as const);
  }
  if (!cone) return [];
  const { bone, from, to, fromRadius, toRadius, softness } = cone;
  const [a, b] = [pointOn(placed, bone, from), pointOn(placed, bone, to)];
  return obstacles.flatMap((obstacle) => [
    [depthIn(obstacle, a, fromRadius) - softness, WEIGHT.sinking] as const,
    [depthIn(obstacle, b, toRadius) - softness, WEIGHT.sinking] as const,
  ]);
}

function writePriors(
  { motion, anchors }: Moment,
  pose: Pose,
  unknowns: Float64Array,
  errors: Float64Array,
  from: number,
): number {
  let count = from;
  // Until something is planted, the figure stays where the author put the things around it.
  const stay = anchors.length === 0 ? WEIGHT.restPlace : motion.staysPut;
  for (const [i, weight] of [stay, WEIGHT.rootPlace, stay].entries()) errors[count++] = weight * (unknowns[i] ?? 0);
  for (let i = 3; i < 6; i += 1) errors[count++] = motion.steadiness * (unknowns[i] ?? 0);
  for (const [i, { place, firmness }] of motion.free.entries()) {
    errors[count++] = firmness * (unknowns[6 + i] ?? 0);
    const { least, most } = COORDINATES[place] ?? { least: 0, most: 0 };
    const angle = pose.angles[place] ?? 0;
    errors[count++] = WEIGHT.limit * (angle > most ? angle - most : angle < least ? angle - least : 0);
  }
  return count;
}

/** What must not sink into anything: all flesh but the wrists, and the outlines of shoes and hands. */
export function probesOf(motion: Motion): Probe[] {
  const points = ['heel', 'ballInner', 'ballOuter', 'toeTip', 'toeTop', 'fingertips', 'palm'];
  return [
    ...fleshOf(motion.build)
      .filter(({ bone }) => !bone.name.startsWith('hand'))
      .map((cone) => ({ cone })),
    ...points.flatMap((name) => ['left', 'right'].map((side) => ({ landmark: landmarkNamed(`${name}.${side}`) }))),
  ];
}
