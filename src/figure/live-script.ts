import { fleshOf, placeBones, pointOn, RATE, signOf, standing } from '#motion';
import type { Vec3 } from '#space';
import { band, ontoSkin } from './band-mesh.ts';
import { bodyField } from './body-field.ts';
import { OUTLINE, pointsCarried, pointsOf } from './framing.ts';
import type { LiveScene } from './live-scene.ts';
import { LOOK_OF } from './look.ts';
import { matPlace } from './mat.ts';
import { carriedThings, propMesh } from './prop-mesh.ts';
import type { Script } from './stage.ts';

/** The scene of a script for the view from all sides; lengths in whole millimeters. */
export function liveScene(script: Script): LiveScene {
  const { source, track, props, muscles, stills, workingSide } = script;
  const around = props.find((prop) => prop.kind === 'band');
  return {
    version: 1,
    azimuth: source.view.azimuth * signOf(workingSide),
    elevation: source.view.elevation,
    ...spaceOf(script),
    endSeconds: thousandths(stills.end / RATE),
    muscles,
    props: props.filter(({ kind }) => kind !== 'mat'),
    ...(props.some(({ kind }) => kind === 'mat') ? { mat: rounded(matPlace(source.base, track)) } : {}),
    ...(around?.kind === 'band' ? { bandReach: reachOf(script, around.around) } : {}),
  };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function rounded({ at: [x, y, z], turn }: ReturnType<typeof matPlace>): ReturnType<typeof matPlace> {
  return { at: [thousandths(x), thousandths(y), thousandths(z)], turn };
}

/** What holds the figure in all its poses and what stands about it; a wall and a mat may reach out of it. */
function spaceOf(script: Script): Pick<LiveScene, 'middle' | 'radius' | 'half'> {
  const balls = ballsOf(script);
  const ends = [0, 1, 2].map((axis) => [
    Math.min(...balls.map(({ at, radius }) => (at[axis] ?? 0) - radius)),
    Math.max(...balls.map(({ at, radius }) => (at[axis] ?? 0) + radius)),
  ]);
  const [x = 0, y = 0, z = 0] = ends.map(([least = 0, most = 0]) => thousandths((least + most) / 2));
  const [width = 0, height = 0, depth = 0] = ends.map(([least = 0, most = 0]) => thousandths((most - least) / 2));
  const reaches = balls.map(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y, at[2] - z) + radius);
  return { middle: [x, y, z], radius: thousandths(Math.max(...reaches)), half: [width, height, depth] };
}

interface Ball {
  readonly at: Vec3;
  readonly radius: number;
}

function ballsOf({ source, track, props }: Script): Ball[] {
  const cones = fleshOf(LOOK_OF[source.look].build);
  const carried = carriedThings(props);
  const ofFigure = track.poses
    .filter((_, frame) => frame % 5 === 0)
    .flatMap((pose) => {
      const placed = placeBones(pose);
      return [
        ...cones.map(({ bone, to, toRadius }) => ({ at: pointOn(placed, bone, to), radius: toRadius })),
        ...OUTLINE.map(({ bone, at, radius }) => ({ at: pointOn(placed, bone, at), radius })),
        ...pointsCarried(carried, placed).map((at) => ({ at, radius: 0 })),
      ];
    });
  const ofThings = props
    .filter(({ kind }) => kind !== 'wall')
    .flatMap((prop) => pointsOf(propMesh(prop)?.mesh.positions ?? new Float32Array()));
  return [...ofFigure, ...ofThings.map((at) => ({ at, radius: 0 }))];
}

/** The farthest that a band lies from the middle of an upright leg: a round band then lies nowhere under the skin. */
function reachOf({ source }: Script, around: 'thighs' | 'shanks'): number {
  const field = bodyField(fleshOf(LOOK_OF[source.look].build));
  const upright = placeBones(standing());
  field.place(upright, 0);
  const reachAt = ontoSkin(field, around);
  let reach = 0;
  band(around).lay(upright, (middle, out) => {
    reach = Math.max(reach, reachAt(middle, out));
    return reach;
  });
  return thousandths(reach);
}
