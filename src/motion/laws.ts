import { angleBetween, distance, type Vec3 } from '#space';
import { BONES, SIDES, type Side } from './bone.ts';
import { missOf, probesOf } from './errors-of-pose.ts';
import { type Cone, fleshOf } from './flesh.ts';
import { COORDINATES } from './joint.ts';
import { type Placement, placeBones, pointOn } from './kinematics.ts';
import type { Contact, Motion } from './motion.ts';
import type { Pose } from './pose.ts';
import { depthIn, nearestOn } from './surface.ts';
import { authoredAngles, holdOf, wanderOf } from './timeline.ts';
import { RATE, type Track } from './track.ts';

/** The worst of a baked movement. Lengths in millimeters, angles in degrees. */
export interface Findings {
  /** How far a planted point slides along what carries it. */
  readonly slide: Worst;
  /** How far a foot that stands is above or below the floor. */
  readonly footHeight: Worst;
  /** How far a contact of hands, head or trunk misses. */
  readonly miss: Worst;
  /** How deep feet, hands and flesh are in something firm; flesh gives way, and is drawn pressed flat. */
  readonly sinkOfFeet: Worst;
  readonly sinkOfHands: Worst;
  readonly sinkOfFlesh: Worst;
  /** How far the lowest point of the figure is above what carries it. */
  readonly float: Worst;
  readonly beyondLimits: Worst;
  /** How far the solver left a leg or trunk angle that was written and that moves. */
  readonly fromAuthor: Worst;
  readonly angleStep: Worst;
  readonly jointStep: Worst;
  readonly loop: Worst;
  /** How deep one limb is in another or an arm in the trunk. */
  readonly overlap: Worst;
}

/** The worst value, and what it was and when, for the author. */
export interface Worst {
  readonly value: number;
  readonly of: string;
  readonly seconds: number;
}

/** Measures every frame of a baked movement. */
export function inspect(motion: Motion, track: Track): Findings {
  const worst: Record<keyof Findings, Worst> = Object.fromEntries(
    [
      'slide',
      'footHeight',
      'miss',
      'sinkOfFeet',
      'sinkOfHands',
      'sinkOfFlesh',
      'float',
      'beyondLimits',
      'fromAuthor',
      'angleStep',
      'jointStep',
      'loop',
      'overlap',
    ].map((name) => [name, { value: name === 'float' ? -999 : 0, of: '', seconds: 0 }]),
  ) as Record<keyof Findings, Worst>;
  const frames = track.poses.map((pose) => placeBones(pose));
  const anchors = anchorsAt(motion, frames[0] ?? []);
  const walks = walkingSides(motion);
  // What never rests goes on from its last frame to its first as between any two.
  const isSeam = (frame: number) => frame === 0 && (motion.phases[0]?.from ?? 0) > 0;
  track.poses.forEach((pose, frame) => {
    const [placed, before] = [frames[frame] ?? [], frames[(frame || frames.length) - 1] ?? []];
    const seconds = frame / RATE;
    const note = (law: keyof Findings, value: number, of: string) => {
      if (value > worst[law].value) worst[law] = { value, of, seconds };
    };
    noteContacts(motion, placed, anchors, { seconds, breath: pose.breath }, note);
    noteSinking(motion, placed, note);
    noteAngles(motion, pose, track.poses[(frame || frames.length) - 1] ?? pose, { frame, walks, isSeam }, note);
    placed.forEach(({ joint }, bone) => {
      const from = before[bone]?.joint;
      const pace = walks(BONES[bone]?.side) ? WALKING_PACE : 1;
      if (from)
        note(isSeam(frame) ? 'loop' : 'jointStep', (distance(joint, from) * 1000) / pace, BONES[bone]?.name ?? '');
    });
    noteOverlap(motion, placed, note);
  });
  return worst;
}

type Note = (law: keyof Findings, value: number, of: string) => void;

function anchorsAt({ contacts }: Motion, placed: readonly Placement[]): Vec3[] {
  return contacts.map(({ landmark, on }) => {
    const point = pointOn(placed, landmark.bone, landmark.at);
    return on.type === 'body' ? point : nearestOn(on, point);
  });
}

function noteContacts(
  motion: Motion,
  placed: readonly Placement[],
  anchors: readonly Vec3[],
  { seconds, breath }: { readonly seconds: number; readonly breath: number },
  note: Note,
): void {
  for (const [index, contact] of motion.contacts.entries()) {
    // While a limb lets go or lands it is neither here nor there.
    if (holdOf(contact, seconds) < 1) continue;
    const [x, y, z] = missOf(contact, placed, anchors[index], wanderOf(contact, seconds), breath).map(
      (value) => value * 1000,
    ) as [number, number, number];
    const isFoot = /^(heel|ball)/.test(contact.landmark.name);
    if (contact.isPlanted && isFoot && contact.on.type !== 'body') {
      note('slide', Math.hypot(x, z), contact.landmark.name);
      note('footHeight', Math.abs(y), contact.landmark.name);
    } else note('miss', Math.hypot(x, y, z) * Math.min(1, contact.weight), missName(contact));
  }
}

function missName({ landmark, on }: Contact): string {
  return `${landmark.name} on ${on.type}`;
}

function noteSinking(motion: Motion, placed: readonly Placement[], note: Note): void {
  let lowest = 999;
  for (const { cone, landmark } of probesOf(motion)) {
    const ends = cone
      ? ([
          [cone.from, cone.fromRadius],
          [cone.to, cone.toRadius],
        ] as const)
      : landmark
        ? ([[landmark.at, 0]] as const)
        : [];
    const bone = cone?.bone ?? landmark?.bone;
    if (!bone) continue;
    for (const [at, radius] of ends) {
      const point = pointOn(placed, bone, at);
      for (const surface of motion.obstacles) {
        const depth = depthIn(surface, point, radius) * 1000;
        note(
          cone ? 'sinkOfFlesh' : /^(palm|fingertips)/.test(landmark?.name ?? '') ? 'sinkOfHands' : 'sinkOfFeet',
          depth,
          `${landmark?.name ?? bone.name} in ${surface.type}`,
        );
        if (surface.type !== 'rail') lowest = Math.min(lowest, -depth);
      }
    }
  }
  note('float', lowest, 'lowest point');
}

interface FrameFacts {
  readonly frame: number;
  readonly walks: (side: Side | undefined) => boolean;
  readonly isSeam: (frame: number) => boolean;
}

/** How much faster than the rest of the body a leg swings that walks over a floor that passes. */
const WALKING_PACE = 2.5;

/** Tells the sides that walk over a floor that passes under them. */
function walkingSides({ contacts }: Motion): (side: Side | undefined) => boolean {
  const walking = new Set(
    contacts.filter(({ moves }) => moves.some(({ isEven }) => isEven)).map(({ landmark }) => landmark.bone.side),
  );
  return (side) => side !== undefined && walking.has(side);
}

function noteAngles(motion: Motion, pose: Pose, before: Pose, { frame, walks, isSeam }: FrameFacts, note: Note): void {
  const authored = authoredAngles(motion, frame / RATE);
  const moving = MOVING.get(motion) ?? movingPlaces(motion);
  MOVING.set(motion, moving);
  COORDINATES.forEach(({ name, least, most }, place) => {
    const angle = pose.angles[place] ?? 0;
    note('beyondLimits', Math.max(angle - most, least - angle), name);
    if (moving.has(place)) note('fromAuthor', Math.abs(angle - (authored[place] ?? 0)), name);
    const pace = walks(SIDES.find((side) => name.endsWith(side))) ? WALKING_PACE : 1;
    const step = Math.abs(angle - (before.angles[place] ?? 0)) / pace;
    note(isSeam(frame) ? 'loop' : 'angleStep', step, name);
  });
  note(isSeam(frame) ? 'loop' : 'angleStep', angleBetween(pose.turn, before.turn), 'whole body');
}

const MOVING = new WeakMap<Motion, Set<number>>();

/** Angles of legs and trunk that the movement is about: those that change by 20 degrees or more, but for legs that walk. */
function movingPlaces({ keys, contacts }: Motion): Set<number> {
  const places = new Set<number>();
  const walking = new Set(contacts.filter(({ moves }) => moves.length > 0).map(({ landmark }) => landmark.bone.side));
  COORDINATES.forEach(({ name }, place) => {
    const values = keys.map(({ angles }) => angles[place] ?? 0);
    const walks = [...walking].some((side) => side && name.endsWith(side));
    if (!walks && /^(hip|knee|lumbar|thorax|pelvis)\./.test(name) && Math.max(...values) - Math.min(...values) >= 20)
      places.add(place);
  });
  return places;
}

function noteOverlap(motion: Motion, placed: readonly Placement[], note: Note): void {
  const { spots, pairs } = SPOTS.get(motion) ?? pairsOf(motion);
  SPOTS.set(motion, { spots, pairs });
  const now = spots.map(({ cone, at }) => pointOn(placed, cone.bone, at));
  for (const [one, other] of pairs) {
    const [a, b] = [spots[one], spots[other]];
    const [at, to] = [now[one], now[other]];
    if (!a || !b || !at || !to) continue;
    const depth = (a.radius + b.radius - distance(at, to)) * 1000;
    if (depth > 0) note('overlap', depth, `${a.cone.bone.name} in ${b.cone.bone.name}`);
  }
}

interface Spots {
  readonly spots: readonly Spot[];
  /** Places of two that must stay apart. */
  readonly pairs: readonly (readonly [number, number])[];
}

function pairsOf(motion: Motion): Spots {
  const spots = spotsOf(motion);
  const pairs = spots.flatMap((a, one) =>
    spots.flatMap((b, other) =>
      other > one && isApart(a.cone, b.cone) && !isDeclared(motion, a.cone, b.cone) ? [[one, other] as const] : [],
    ),
  );
  return { spots, pairs };
}

interface Spot {
  readonly cone: Cone;
  readonly at: Vec3;
  readonly radius: number;
}

const SPOTS = new WeakMap<Motion, Spots>();

/** Balls along the limbs, close enough that none slips through. */
function spotsOf({ build }: Motion): Spot[] {
  return fleshOf(build).flatMap((cone) =>
    [0, 0.33, 0.67, 1].map((share) => ({
      cone,
      at: [0, 1, 2].map(
        (axis) => (cone.from[axis] ?? 0) + ((cone.to[axis] ?? 0) - (cone.from[axis] ?? 0)) * share,
      ) as unknown as Vec3,
      radius: cone.fromRadius + (cone.toRadius - cone.fromRadius) * share,
    })),
  );
}

/** Pairs that could only meet by passing into each other: limb and limb, forearm or hand and trunk. */
function isApart(one: Cone, other: Cone): boolean {
  if (one.limb === other.limb) return false;
  const [a, b] = [one, other].map(({ bone }) => bone.name.split('.')[0]) as [string, string];
  if (one.limb !== 'trunk' && other.limb !== 'trunk') {
    // The roots of both legs always touch in the middle.
    return !(a === 'thigh' && b === 'thigh' && Math.abs(one.from[0]) < 0.1 && one.from[1] > 0.8);
  }
  const limb = one.limb === 'trunk' ? b : a;
  return limb === 'forearm';
}

/** Whether the author wrote that these two touch. */
function isDeclared({ contacts }: Motion, one: Cone, other: Cone): boolean {
  return contacts.some(({ landmark, on }) => {
    if (on.type !== 'body') return false;
    const limbs = [landmark.bone.name, on.bone.name].map(limbOfBone);
    return limbs.includes(limbOfBone(one.bone.name)) && limbs.includes(limbOfBone(other.bone.name));
  });
}

function limbOfBone(name: string): string {
  const [bone = '', side = ''] = name.split('.');
  if (/^(thigh|shank|foot|toes)$/.test(bone)) return `leg ${side}`;
  return /Arm|forearm|hand|finger|deltoid/.test(bone) ? `arm ${side}` : 'trunk';
}
