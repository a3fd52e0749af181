import {
  aboutX,
  aboutY,
  aboutZ,
  add,
  between,
  inverse,
  multiply,
  NO_TURN,
  type Rotation,
  rotate,
  subtract,
  type Vec3,
} from '#space';
import { BONES, type Bone, boneNamed, SIDES, type Side, signOf } from './bone.ts';
import { placeOf } from './joint.ts';
import type { Pose } from './pose.ts';

/** Where a bone is: how it is turned, and where the center of its joint lies. */
export interface Placement {
  readonly turn: Rotation;
  readonly joint: Vec3;
}

/** Where all bones are in a pose, in the order of `BONES`. */
export function placeBones(pose: Pose): Placement[] {
  const turns = localTurns(pose.angles);
  const placed: Placement[] = [];
  for (const bone of BONES) {
    const local = turns[bone.index] ?? NO_TURN;
    const parent = placed[bone.parent];
    placed.push(
      parent
        ? {
            turn: multiply(parent.turn, local),
            joint: add(rotate(parent.turn, OFFSETS[bone.index] ?? [0, 0, 0]), parent.joint),
          }
        : { turn: multiply(pose.turn, local), joint: pose.root },
    );
  }
  return placed;
}

/** Where a point that is fixed to a bone lies now. `point` is where it lies while the figure stands upright. */
export function pointOn(placed: readonly Placement[], bone: Bone, point: Vec3): Vec3 {
  const placement = placed[bone.index];
  if (!placement) throw new Error(`"${bone.name}" has not been placed.`);
  return add(rotate(placement.turn, subtract(point, bone.joint)), placement.joint);
}

const OFFSETS: readonly Vec3[] = BONES.map(({ joint, parent }) => subtract(joint, BONES[parent]?.joint ?? [0, 0, 0]));

const at = Object.fromEntries(BONES.map(({ name, index }) => [name, index])) as Readonly<Record<string, number>>;
const boneAt = (name: string) => at[name] ?? boneNamed(name).index;
const place = (name: string) => placeOf(name);

/** The turn of each bone against its parent. Order of angles: flexion, then abduction or bend, then rotation. */
function localTurns(angles: Float64Array): Rotation[] {
  const turns: Rotation[] = BONES.map(() => NO_TURN);
  for (const write of WRITERS) write(turns, angles);
  return turns;
}

type Writer = (turns: Rotation[], angles: Float64Array) => void;

const three = (a: Rotation, b: Rotation, c: Rotation) => multiply(multiply(a, b), c);

/** The spine spreads each of its angles over two bones. */
function spine(joint: string, shares: readonly (readonly [bone: string, share: number])[]): Writer {
  const [flexion, bend, turn] = [`${joint}.flexion`, `${joint}.bend`, `${joint}.turn`].map(place) as [
    number,
    number,
    number,
  ];
  return (turns, angles) => {
    for (const [bone, share] of shares)
      turns[boneAt(bone)] = three(
        aboutX((angles[flexion] ?? 0) * share),
        aboutZ(-(angles[bend] ?? 0) * share),
        aboutY((angles[turn] ?? 0) * share),
      );
  };
}

function pelvis(): Writer {
  const [tilt, lift, turn] = ['pelvis.tilt', 'pelvis.lift', 'pelvis.turn'].map(place) as [number, number, number];
  return (turns, angles) => {
    turns[0] = three(aboutY(angles[turn] ?? 0), aboutZ(angles[lift] ?? 0), aboutX(angles[tilt] ?? 0));
  };
}

function leg(side: Side): Writer {
  const sign = signOf(side);
  const coordinate = (name: string) => place(`${name}.${side}`);
  const [flexion, abduction, rotation] = ['hip.flexion', 'hip.abduction', 'hip.rotation'].map(coordinate) as [
    number,
    number,
    number,
  ];
  const [knee, ankle, inversion, toes] = [
    'knee.flexion',
    'ankle.dorsiflexion',
    'ankle.inversion',
    'toes.extension',
  ].map(coordinate) as [number, number, number, number];
  return (turns, angles) => {
    const hip = three(
      aboutX(-(angles[flexion] ?? 0)),
      aboutZ(sign * (angles[abduction] ?? 0)),
      aboutY(sign * (angles[rotation] ?? 0)),
    );
    turns[boneAt(`thigh.${side}`)] = hip;
    turns[boneAt(`buttock.${side}`)] = between(NO_TURN, hip, 0.45);
    turns[boneAt(`shank.${side}`)] = aboutX(angles[knee] ?? 0);
    turns[boneAt(`foot.${side}`)] = multiply(aboutX(-(angles[ankle] ?? 0)), aboutZ(sign * (angles[inversion] ?? 0)));
    turns[boneAt(`toes.${side}`)] = aboutX(-(angles[toes] ?? 0));
  };
}

/** Above this height of the arm, in degrees, the shoulder blade lifts with it, by this share. */
const RHYTHM = { from: 40, share: 0.16 };

function arm(side: Side): Writer {
  const sign = signOf(side);
  const coordinate = (name: string) => place(`${name}.${side}`);
  const [flexion, abduction, rotation, elevation, protraction] = [
    'shoulder.flexion',
    'shoulder.abduction',
    'shoulder.rotation',
    'scapula.elevation',
    'scapula.protraction',
  ].map(coordinate) as [number, number, number, number, number];
  const [elbow, pronation, extension, deviation, curl] = [
    'elbow.flexion',
    'forearm.pronation',
    'wrist.extension',
    'wrist.deviation',
    'fingers.curl',
  ].map(coordinate) as [number, number, number, number, number];
  return (turns, angles) => {
    const raised = heightOf(angles[flexion] ?? 0, angles[abduction] ?? 0);
    const lifted = (angles[elevation] ?? 0) + Math.max(0, raised - RHYTHM.from) * RHYTHM.share;
    const girdle = multiply(aboutZ(sign * lifted), aboutY(-sign * (angles[protraction] ?? 0)));
    // The angles of the shoulder are those of the arm against the chest, wherever the shoulder blade is.
    const humerus = multiply(
      inverse(girdle),
      three(
        aboutX(-(angles[flexion] ?? 0)),
        aboutZ(sign * (angles[abduction] ?? 0)),
        aboutY(sign * (angles[rotation] ?? 0)),
      ),
    );
    turns[boneAt(`clavicle.${side}`)] = girdle;
    turns[boneAt(`upperArm.${side}`)] = humerus;
    turns[boneAt(`deltoid.${side}`)] = between(NO_TURN, humerus, 0.5);
    turns[boneAt(`forearm.${side}`)] = multiply(
      aboutX(-(angles[elbow] ?? 0)),
      aboutY(-sign * (angles[pronation] ?? 0)),
    );
    turns[boneAt(`hand.${side}`)] = multiply(
      aboutZ(sign * (angles[extension] ?? 0)),
      aboutX(-(angles[deviation] ?? 0)),
    );
    turns[boneAt(`fingers.${side}`)] = aboutZ(-sign * (angles[curl] ?? 0) * 0.75);
    turns[boneAt(`fingertips.${side}`)] = aboutZ(-sign * (angles[curl] ?? 0) * 0.9);
  };
}

/** How far an arm is raised from hanging, in degrees. */
function heightOf(flexion: number, abduction: number): number {
  const cosine = Math.cos((flexion * Math.PI) / 180) * Math.cos((abduction * Math.PI) / 180);
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

const WRITERS: readonly Writer[] = [
  pelvis(),
  spine('lumbar', [
    ['lumbarLower', 0.5],
    ['lumbarUpper', 0.5],
  ]),
  spine('thorax', [
    ['thoraxLower', 0.5],
    ['thoraxUpper', 0.5],
  ]),
  spine('neck', [
    ['neck', 0.45],
    ['head', 0.55],
  ]),
  ...SIDES.flatMap((side) => [leg(side), arm(side)]),
];
