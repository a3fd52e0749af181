import { type Bone, boneNamed, placeBones, type Side, type Track } from '#motion';
import {
  type Camera,
  type Capture,
  captureScene,
  createRenderer,
  type LineArt,
  type LinePen,
  type LineStyle,
  PAGE_PEN,
  type Point,
  project,
  type Scene,
  traceLines,
} from '#rendering';
import { AuthorError } from '#schema';
import { INK } from './ink-class.ts';
import { STRANGERS } from './limbs.ts';

/** The stills of an exercise as SVG, all in the same frame, so that they can stand side by side. */
export interface Stills {
  readonly start: string;
  readonly middle?: string;
  readonly end: string;
}

/** What stills are drawn from. */
export interface StillScene {
  readonly id: string;
  readonly track: Track;
  readonly camera: Camera;
  readonly frames: { readonly start: number; readonly middle?: number; readonly end: number };
  /** Bones whose way an arrow shows. */
  readonly tracked: readonly Bone[];
  readonly sceneAt: (frame: number) => Scene;
}

const SIZE = { width: 1600, height: 1200 } as const;

/** Legible at 45 mm on paper and on a page: the outline is 0.3 mm there. */
export const STILL_PEN: LinePen = {
  ...PAGE_PEN,
  outlineWidth: 6.5,
  innerWidth: 3.6,
  ghost: { ...PAGE_PEN.ghost, width: 4.4, gap: 12 },
};

const color = (classes: readonly number[], fill: string) =>
  ({ classes, fill: { type: 'color', color: fill } }) as const;
const hatch = (classes: readonly number[], step: number, width: number) =>
  ({ classes, fill: { type: 'hatch', paper: '#fff', line: '#111', step, width } }) as const;

/** White skin, grey clothes, hatched muscles: nothing depends on color. */
export const STILL_STYLE: LineStyle = {
  grounds: [color([INK.wall], '#f4f4f3'), color([INK.mat], '#eef0f0')],
  fills: [
    color([INK.furniture], '#e3e5e7'),
    color([INK.pillow], '#fff'),
    color([INK.skin, INK.face, INK.sock, INK.shoe], '#fff'),
    color([INK.shirt], '#d3d7d9'),
    color([INK.trousers], '#9aa2a8'),
    color([INK.hair], '#3a3f44'),
    color([INK.sole, INK.glasses], '#6d757b'),
    color([INK.band], '#555b60'),
    hatch([INK.helper], 18, 4),
    hatch([INK.muscle, INK.muscleRim], 11, 5),
    color([INK.face], '#222'),
  ],
  figure: [
    INK.skin,
    INK.shirt,
    INK.trousers,
    INK.sock,
    INK.hair,
    INK.shoe,
    INK.sole,
    INK.muscleRim,
    INK.muscle,
    INK.helper,
    INK.face,
    INK.glasses,
  ],
  unlined: [INK.face, INK.muscleRim, INK.glasses],
  strangers: STRANGERS,
};

/** Draws start, end and, where there is one, the middle, with a dotted ghost of the start and arrows along the way. */
export function drawStills({ id, track, camera, frames, tracked, sceneAt }: StillScene): Stills {
  const renderer = createRenderer({ ...SIZE, samples: 1 });
  const capture = (frame: number) => captureScene(renderer, sceneAt(frame));
  const first = capture(frames.start);
  const trace = (which: string, taken: Capture, ghost?: Capture, arrows: readonly (readonly Point[])[] = []) =>
    traceLines(taken, {
      style: STILL_STYLE,
      pen: STILL_PEN,
      idPrefix: `${id}-${which}`,
      arrows,
      ...(ghost ? { ghost } : {}),
    });
  const start = trace('start', first);
  const end = trace(
    'end',
    capture(frames.end),
    first,
    tracked.map((bone) => wayOf(bone, track, camera, frames.start, frames.end)),
  );
  const middle = frames.middle === undefined ? undefined : trace('middle', capture(frames.middle), first);
  const all = [start, end, ...(middle ? [middle] : [])];
  return { start: inFrame(start, all), end: inFrame(end, all), ...(middle ? { middle: inFrame(middle, all) } : {}) };
}

/** The way of a joint over the picture, from one frame to another, in pixels. */
function wayOf(bone: Bone, track: Track, camera: Camera, from: number, to: number): Point[] {
  const way: Point[] = [];
  for (let frame = from; frame <= to; frame += 1) {
    const pose = track.poses[frame];
    const joint = pose && placeBones(pose)[bone.index]?.joint;
    if (!joint) continue;
    const { x, y } = project(camera, joint, SIZE);
    const last = way.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) > 2) way.push([x, y]);
  }
  return way;
}

/** The SVG of a still in the frame that holds all of them. */
function inFrame({ defs, marks }: LineArt, all: readonly LineArt[]): string {
  const left = Math.floor(Math.min(...all.map(({ bounds }) => bounds.left)));
  const top = Math.floor(Math.min(...all.map(({ bounds }) => bounds.top)));
  const right = Math.ceil(Math.max(...all.map(({ bounds }) => bounds.left + bounds.width)));
  const bottom = Math.ceil(Math.max(...all.map(({ bounds }) => bounds.top + bounds.height)));
  const [width, height] = [right - left, bottom - top];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${defs && `<defs>${defs}</defs>`}${marks}</svg>\n`;
}

/** The bone that an author means: `pelvis`, `working.foot`. Throws an `AuthorError`. */
export function boneMeant(file: string, wanted: string, working: Side): Bone {
  const [first = '', name] = wanted.split('.');
  const other = working === 'left' ? 'right' : 'left';
  try {
    return boneNamed(name ? `${name}.${first === 'working' ? working : other}` : first);
  } catch {
    throw new AuthorError(
      `${file} → motion.stills.arrow\n  Expected the name of a bone, found "${wanted}".\n  Write: arrow: [working.foot]`,
    );
  }
}
