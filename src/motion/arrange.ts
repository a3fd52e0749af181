import { AuthorError, type MotionSource, type WhichSide } from '#schema';
import { aboutX, aboutZ, NO_TURN, type Rotation, type Vec3 } from '#space';
import { BODY, boneNamed, type Side, sidesOf, signOf } from './bone.ts';
import { CONTACT_POINTS, limbOf } from './contact-points.ts';
import { BELLY_BREATH, type Build } from './flesh.ts';
import { placeOf } from './joint.ts';
import { landmarkNamed } from './landmark.ts';
import type { Contact, Lie, Motion, PlaceOnBody } from './motion.ts';
import { keysOf, phasesOf, spansBetween, spansOf } from './phases.ts';
import { anglesOfPoses, placesNamed } from './pose-source.ts';
import { obstaclesOf, type Prop, placeProps, supportOf } from './scenery.ts';

/** How the figure lies or stands, how high its hips are (m), and how firmly it keeps that. Working side: `sign`. */
const BASE: Readonly<
  Record<
    MotionSource['base'],
    { readonly turn: (sign: 1 | -1) => Rotation; readonly height: number; readonly steadiness: number }
  >
> = {
  standing: { turn: () => NO_TURN, height: BODY.hip, steadiness: 40 },
  sitting: { turn: () => NO_TURN, height: 0.55, steadiness: 60 },
  supine: { turn: () => aboutX(-90), height: 0.1, steadiness: 1.5 },
  prone: { turn: () => aboutX(90), height: 0.12, steadiness: 3 },
  'lying-on-other-side': { turn: (sign) => aboutZ(90 * sign), height: 0.17, steadiness: 5 },
  'lying-on-working-side': { turn: (sign) => aboutZ(-90 * sign), height: 0.17, steadiness: 5 },
  'hands-and-knees': { turn: () => aboutX(90), height: 0.5, steadiness: 4 },
  'half-kneeling': { turn: () => NO_TURN, height: 0.5, steadiness: 40 },
};

/** What is drawn with a movement besides the body. */
export interface Arrangement {
  readonly motion: Motion;
  readonly props: readonly Prop[];
  readonly workingSide: Side;
}

/**
 * Turns what an author wrote into what the solver reads: sides resolved, phases timed, contacts as points.
 * Throws an `AuthorError` with the file, the place, what was found and the limit.
 */
export function arrange(file: string, source: MotionSource, build: Build, workingSide: Side = 'right'): Arrangement {
  const sign = signOf(workingSide);
  const props = placeProps(source.props, sign);
  const poses = anglesOfPoses(file, source, workingSide);
  const phases = phasesOf(file, source);
  const motion: Motion = {
    id: file.replace(/^.*\/|\.yaml$/g, ''),
    build,
    keys: keysOf(file, source, poses, (pose) => lieOf(source, pose, sign), phases),
    seconds: (phases.at(-1)?.to ?? 0) + source.restSeconds,
    phases,
    contacts: contactsOf(file, source, props, workingSide),
    obstacles: obstaclesOf(props),
    free: freeOf(file, source, workingSide),
    steadiness: source.steadiness ?? BASE[source.base].steadiness,
    staysPut: source.staysPut,
    ...bellyBreathOf(file, source),
  };
  return { motion, props, workingSide };
}

/** How the figure lies in a pose: as it says, or as the one that it is like. */
function lieOf(source: MotionSource, pose: string, sign: 1 | -1): Lie {
  const written = source.poses[pose];
  const like = written?.like ?? (pose === 'start' ? undefined : 'start');
  if (!written?.lies && like) return lieOf(source, like, sign);
  const base = written?.lies ?? source.base;
  const { turn, height } = BASE[base];
  const isLying = base === 'supine' || base === 'prone' || base.startsWith('lying');
  return { turn: turn(sign), height: isLying ? height + source.raised : height };
}

function bellyBreathOf(file: string, source: MotionSource): Pick<Motion, 'bellyBreath'> {
  if (!source.bellyBreath) return {};
  const [inward, outward] = [source.bellyBreath.in, source.bellyBreath.out].map(
    (name) => spansOf(file, source, [name])[0],
  );
  return inward && outward ? { bellyBreath: { in: inward, out: outward } } : {};
}

const MIDDLE = new Set(['sacrum', 'backOfHead']);

function contactsOf(file: string, source: MotionSource, props: readonly Prop[], working: Side): Contact[] {
  return source.contacts.flatMap((contact, index) => {
    const where = `${file} → motion.contacts.${index}`;
    const surface = supportOf(contact.on, props);
    if (!surface)
      throw new AuthorError(
        `${where}.on\n  Expected a thing of the scene to touch, found "${contact.on}" without one.\n  Write: props: [{ kind: chair, at: [0, -0.06] }]`,
      );
    const lifted = contact.only ? spansBetween(file, source, contact.only) : spansOf(file, source, contact.lifted);
    const moves = contact.moves.flatMap(({ phase, by: [toWorking, up, forward], lift, isEven, span: [start, end] }) =>
      spansOf(file, source, [phase]).map(([from, to]) => ({
        from: from + (to - from) * start,
        to: from + (to - from) * end,
        by: [toWorking * signOf(working), up, forward] as const,
        lift,
        isEven,
      })),
    );
    const points = CONTACT_POINTS[contact.part];
    const sides = sidesOf(contact.side, working);
    return points.flatMap((point) =>
      (MIDDLE.has(point.landmark) ? [undefined] : sides).map(
        (side): Contact => ({
          landmark: landmarkNamed(side ? `${point.landmark}.${side}` : point.landmark),
          on: contact.touches
            ? withBreath(touched(where, contact.touches, working, side ?? working), contact.touches, source)
            : surface,
          isPlanted: point.isPlanted,
          sink: contact.sink ?? point.sink,
          weight: contact.weight === undefined ? point.weight : contact.weight * point.weight,
          lifted,
          fade: contact.fade,
          moves,
        }),
      ),
    );
  });
}

/** How far a full breath lifts the front of the belly, in meters: what its flesh grows by. */
const BELLY_RISES: Vec3 = [0, 0, BELLY_BREATH];

function withBreath(place: PlaceOnBody, touches: string, { bellyBreath }: MotionSource): PlaceOnBody {
  return bellyBreath && touches.endsWith('.belly') ? { ...place, rises: BELLY_RISES } : place;
}

/** The place on the body that is touched: `other.thighFront`. */
function touched(where: string, wanted: string, working: Side, own: Side): PlaceOnBody {
  const [which, name] = wanted.split('.');
  const side = which === 'same' ? own : sidesOf(which as WhichSide, working)[0];
  try {
    const { bone, at } = landmarkNamed(`${name}.${side}`);
    return { type: 'body', bone: boneNamed(bone.name), at };
  } catch {
    throw new AuthorError(
      `${where}.touches\n  Expected a landmark of the body, found "${name}".\n  Write: touches: other.thighFront`,
    );
  }
}

const LEG = ['hip.flexion', 'hip.abduction', 'hip.rotation', 'knee.flexion', 'ankle.dorsiflexion', 'ankle.inversion'];
const ARM = [
  'shoulder.flexion',
  'shoulder.abduction',
  'shoulder.rotation',
  'elbow.flexion',
  'forearm.pronation',
  'wrist.extension',
  'wrist.deviation',
];
const FREED = { leg: LEG, arm: ARM, head: ['neck.flexion', 'neck.bend'], trunk: [] } as const;

/** Joints of the limbs that touch something, and what the author adds; bends and turns are kept more firmly. */
function freeOf(file: string, source: MotionSource, working: Side): Motion['free'] {
  const touching = source.contacts.flatMap(({ part, side }) => {
    const limb = limbOf(part);
    const names: readonly string[] = FREED[limb];
    return limb === 'head' ? names : sidesOf(side, working).flatMap((at) => names.map((name) => `${name}.${at}`));
  });
  const named = (list: readonly string[], field: string) =>
    list.flatMap((name) => placesNamed(`${file} → motion.${field}`, name, working));
  const fixed = new Set(named(source.fixed, 'fixed'));
  const firm = new Map(
    Object.entries(source.firm).flatMap(([name, value]) =>
      placesNamed(`${file} → motion.firm`, name, working).map((place) => [place, value] as const),
    ),
  );
  const places = new Set([...touching.map(placeOf), ...named(source.free, 'free')]);
  return [...places]
    .filter((place) => !fixed.has(place))
    .sort((a, b) => a - b)
    .map((place) => ({ place, firmness: firm.get(place) ?? defaultFirmness(place) }));
}

const SIDEWAYS_PLACES = new Set(
  [
    'hip.abduction',
    'hip.rotation',
    'ankle.inversion',
    'forearm.pronation',
    'wrist.deviation',
    'shoulder.rotation',
  ].flatMap((name) => [placeOf(`${name}.left`), placeOf(`${name}.right`)]),
);

const BIG_PLACES = new Set(
  ['hip.flexion', 'knee.flexion'].flatMap((name) => [placeOf(`${name}.left`), placeOf(`${name}.right`)]),
);

function defaultFirmness(place: number): number {
  if (SIDEWAYS_PLACES.has(place)) return 3;
  return BIG_PLACES.has(place) ? 2.2 : 1.2;
}
