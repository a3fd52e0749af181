import {
  arrange,
  type Bone,
  bake,
  inspect,
  type Prop,
  placeBones,
  RATE,
  refuseBroken,
  type Side,
  type Span,
  type Surface,
  sidesOf,
  signOf,
  spansOf,
  type TimedPhase,
  type Track,
} from '#motion';
import { type Camera, type Surface as Drawn, type Ground, keyLightFor, type Scene, STUDIO_COLORS } from '#rendering';
import { AuthorError, type Exercise, type MotionSource } from '#schema';
import { ontoSkin } from './band-mesh.ts';
import type { Carried } from './carried.ts';
import { buildFigure, type Detail, type Figure } from './figure.ts';
import { frameAll } from './framing.ts';
import { refuseDropped } from './held.ts';
import { INK } from './ink-class.ts';
import { pictureNumber } from './limbs.ts';
import { LOOK_OF, type Look } from './look.ts';
import { MAT, type MatPlace, matMesh, matPlace } from './mat.ts';
import type { WorkedMuscles } from './muscle.ts';
import { openTheFloor } from './occlusion.ts';
import { figurePainter } from './paint-figure.ts';
import { poseFigure } from './pose-figure.ts';
import { carriedThings, colorOfThing, type PropMesh, propMesh } from './prop-mesh.ts';
import { boneMeant, drawStills, type Stills } from './still.ts';
import { tensionAt } from './tension.ts';

/** Raise it when body, clothes, colors or light change: every film is then out of date. */
export const FIGURE_VERSION = '2';

/** All that is needed to draw one exercise. */
export interface Stage {
  readonly id: string;
  readonly track: Track;
  readonly phases: readonly TimedPhase[];
  /** What its pictures depend on, besides the version of the figure. */
  readonly inputs: unknown;
  /** The frames that are drawn for paper. */
  readonly stills: { readonly start: number; readonly middle?: number; readonly end: number };
  readonly camera: Camera;
  /** The scene at a frame; the same object every time, changed in place. */
  readonly sceneAt: (frame: number) => Scene;
  /** A still as SVG; all stills of an exercise share one frame. Throws when there is none of that name. */
  readonly drawStill: (which: keyof Stills) => string;
}

/** What an exercise is drawn from, before a figure is built: enough to tell whether its pictures are still true. */
export interface Script {
  readonly id: string;
  readonly source: MotionSource;
  readonly track: Track;
  readonly phases: readonly TimedPhase[];
  readonly props: readonly Prop[];
  readonly firm: readonly Surface[];
  readonly workingSide: Side;
  readonly muscles: WorkedMuscles;
  /** When the muscles are tense, in seconds; always, unless told. */
  readonly tense?: readonly Span[];
  readonly inputs: unknown;
  readonly stills: Stage['stills'];
  /** Bones whose way an arrow shows on paper. */
  readonly tracked: readonly Bone[];
}

/**
 * Solves the movement of an exercise. Throws an `AuthorError` when it has none, or one that cannot be;
 * a draft is drawn all the same, and `complain` gets what is wrong with it.
 */
export function readScript(file: string, exercise: Exercise, complain?: (error: AuthorError) => void): Script {
  const source = exercise.motion;
  if (!source)
    throw new AuthorError(`${file}\n  Expected a motion, found none.\n  Write: motion: { base: standing, … }`);
  const look = lookOf(source);
  const { motion, props, workingSide } = arrange(file, source, look.build);
  const track = bake(motion);
  try {
    refuseBroken(file, motion, inspect(motion, track));
    refuseDropped(file, props, motion.phases, track);
  } catch (error) {
    if (!complain || !(error instanceof AuthorError)) throw error;
    complain(error);
  }
  const muscles = musclesOf(exercise, workingSide);
  const tense = source.tense ? { tense: spansOf(file, source, source.tense) } : {};
  return {
    id: motion.id,
    source,
    track,
    phases: withoutSeams(motion.phases),
    props,
    firm: motion.obstacles,
    workingSide,
    muscles,
    ...tense,
    inputs: { poses: track.poses.map(rounded), look, view: source.view, props, muscles, ...tense },
    stills: stillFrames(source, motion.phases, track),
    tracked: source.stills.arrow.map((bone) => boneMeant(file, bone, workingSide)),
  };
}

/** Neighbors of one name and one cue as one phase: the steps of somebody who walks. */
function withoutSeams(phases: readonly TimedPhase[]): TimedPhase[] {
  const told: TimedPhase[] = [];
  for (const phase of phases) {
    const last = told.at(-1);
    if (last?.name === phase.name && last.cue === phase.cue)
      told[told.length - 1] = { ...last, to: phase.to, isHold: last.isHold && phase.isHold };
    else told.push(phase);
  }
  return told;
}

/** The person, who breathes as the movement asks. */
function lookOf({ look, bellyBreath }: MotionSource): Look {
  const person = LOOK_OF[look];
  return bellyBreath ? { ...person, build: { ...person.build, breathesInto: 'belly' } } : person;
}

function rounded({ angles, root, turn, breath }: Track['poses'][number]): number[] {
  return [
    ...Array.from(angles, (angle) => Math.round(angle * 20) / 20),
    ...[...root, ...turn, breath].map((value) => Math.round(value * 5000) / 5000),
  ];
}

function musclesOf({ muscles, sides, motion }: Exercise, working: Side): WorkedMuscles {
  const which = motion?.tinted ?? (sides === 'one-then-the-other' ? 'working' : 'both');
  return {
    primary: [...muscles.primary, ...muscles.stretched],
    secondary: muscles.secondary,
    sides: sidesOf(which, working),
    crossed: motion?.crossed ?? [],
  };
}

function stillFrames({ stills }: MotionSource, phases: readonly TimedPhase[], track: Track): Stage['stills'] {
  const endOf = (wanted: string) => {
    const [name, count = '1'] = wanted.split(':');
    const phase = phases.filter((candidate) => candidate.name === name)[Number(count) - 1];
    return Math.round((phase?.to ?? 0) * RATE) % track.poses.length;
  };
  return { start: 0, end: endOf(stills.end), ...(stills.middle ? { middle: endOf(stills.middle) } : {}) };
}

/** Builds figure and scene for a script. Takes some seconds for films. */
export function openStage(script: Script, detail: Detail = 'film'): Stage {
  const { source, track, props, firm } = script;
  const figure = buildFigure(lookOf(source), detail);
  const things = props.flatMap((prop) => propMesh(prop) ?? []);
  const carried = carriedThings(props);
  const around = props.find((prop) => prop.kind === 'band')?.around ?? 'thighs';
  const reachAt = ontoSkin(figure.field, around);
  const azimuthDegrees = source.view.azimuth * signOf(script.workingSide);
  const camera = frameAll(
    track,
    figure.field.cones,
    { standing: things.filter(({ kind }) => kind !== 'wall').map(({ mesh }) => mesh), carried },
    { azimuthDegrees, elevationDegrees: source.view.elevation, aspect: 4 / 3, close: source.view.close },
  );
  const hasMat = props.some(({ kind }) => kind === 'mat');
  const ground = groundUnder(camera, hasMat ? -MAT.thickness : 0);
  const scene: Scene = {
    camera,
    surfaces: [
      figureSurface(figure, script.muscles, () => tension),
      ...things.map(thingSurface),
      ...(hasMat ? [matSurface(matPlace(source.base, track))] : []),
      ...carried.map(carriedSurface),
    ],
    ground,
    light: keyLightFor(azimuthDegrees),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 1.35, thinLines: THIN_LINES },
  };
  let tension = 1;
  const sceneAt = (frame: number) => {
    tension = tensionAt(script.tense, frame / RATE);
    const pose = track.poses[frame];
    if (!pose) throw new Error(`${script.id} has no frame ${frame}.`);
    poseFigure(figure, pose, firm);
    const placed = placeBones(pose);
    for (const { lay } of carried) lay(placed, reachAt);
    openTheFloor(figure.field, ground);
    return scene;
  };
  const { id, phases, inputs, stills, tracked } = script;
  let drawn: Stills | undefined;
  const drawStill = (which: keyof Stills) => {
    drawn ??= drawStills({ id, track, camera, frames: stills, tracked, sceneAt });
    const still = drawn[which];
    if (!still) throw new Error(`${id} has no still "${which}".`);
    return still;
  };
  return { id, track, phases, inputs, stills, camera, sceneAt, drawStill };
}

const THIN_LINES = [
  [INK.hair, INK.skin],
  [INK.hair, INK.shirt],
] as const;

function figureSurface(figure: Figure, muscles: WorkedMuscles, tension: () => number): Drawn {
  return {
    type: 'painted',
    mesh: figure.mesh,
    parts: figure.limbs.map(pictureNumber),
    occlusion: figure.occlusion,
    paint: figurePainter(figure, muscles, tension),
    castsShadow: true,
    isPlane: false,
    isTwoSided: true,
  };
}

const INKS: Readonly<Partial<Record<Prop['kind'], number>>> = {
  chair: INK.furniture,
  step: INK.furniture,
  bench: INK.furniture,
  pillow: INK.pillow,
  towel: INK.pillow,
  wall: INK.wall,
  band: INK.band,
  strap: INK.band,
  ball: INK.pillow,
  'leg-pillow': INK.pillow,
};

function thingSurface({ kind, mesh }: PropMesh): Drawn {
  const [color, inkClass] = [colorOfThing(kind), INKS[kind] ?? INK.furniture];
  return { type: 'plain', mesh, color, inkClass, castsShadow: kind !== 'wall', isPlane: false, isTwoSided: false };
}

function carriedSurface({ kind, mesh }: Carried): Drawn {
  return {
    type: 'plain',
    mesh,
    color: colorOfThing(kind),
    inkClass: INKS[kind] ?? INK.furniture,
    castsShadow: true,
    isPlane: false,
    isTwoSided: true,
  };
}

function matSurface(place: MatPlace): Drawn {
  return {
    type: 'plain',
    mesh: matMesh(place),
    color: colorOfThing('mat'),
    inkClass: INK.mat,
    castsShadow: false,
    isPlane: true,
    isTwoSided: false,
  };
}

function groundUnder({ lookAt }: Camera, y: number): Ground {
  const count = 104;
  return {
    y,
    centerX: lookAt[0],
    centerZ: lookAt[2],
    sideMeters: 3.2,
    count,
    occlusion: new Float32Array(count * count).fill(1),
  };
}
