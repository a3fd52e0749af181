import { CHAIR, type Prop, STEP } from '#posing';
import { cushion, joined, type Mesh, placed, roundedBox, taperedTube } from '#solid';
import { aboutY, NO_TURN, type Vec3 } from '#space';
import { band } from './band-mesh.ts';
import type { Carried } from './carried.ts';
import { dumbbell, kneeBall, legPillow, stick } from './held-mesh.ts';
import { footStrap } from './strap-mesh.ts';

/** A thing in the scene that does not move. */
export interface PropMesh {
  readonly kind: Prop['kind'];
  readonly mesh: Mesh;
}

/** The color of a thing in a scene, `#rrggbb`. */
export function colorOfThing(kind: Prop['kind']): string {
  return COLORS[kind];
}

const COLORS: Readonly<Record<Prop['kind'], string>> = {
  mat: '#A9C8BF',
  chair: '#B9895C',
  step: '#C9C2B4',
  bench: '#B7C4CF',
  pillow: '#F6F2E8',
  towel: '#E9E2D3',
  wall: '#F4F0E7',
  band: '#E3A72F',
  dumbbell: '#5E6B73',
  strap: '#E3A72F',
  ball: '#D8B45C',
  'leg-pillow': '#F6F2E8',
  stick: '#B9895C',
};

/** The things of a scene that go along with the figure. */
export function carriedThings(props: readonly Prop[]): Carried[] {
  return props.flatMap((prop) => {
    switch (prop.kind) {
      case 'band':
        return [band(prop.around)];
      case 'dumbbell':
        return (prop.place.hands ?? []).map(dumbbell);
      case 'strap':
        return [footStrap(prop)];
      case 'ball':
        return [kneeBall(prop)];
      case 'leg-pillow':
        return [legPillow(prop)];
      case 'stick':
        return [stick(prop)];
      default:
        return [];
    }
  });
}

/** The meshes of the things that stand or lie in a scene. The mat's place follows the figure, so it comes from the stage. */
export function propMesh(prop: Prop): PropMesh | undefined {
  const { at, turn } = prop.place;
  const stand = (mesh: Mesh) => ({ kind: prop.kind, mesh: placed(mesh, aboutY(turn), at) });
  switch (prop.kind) {
    case 'chair':
      return stand(chair(prop.height));
    case 'step':
      return stand(roundedBox({ size: [STEP.width, prop.height, STEP.depth], cornerRadius: 0.02, bevel: 0.008 }));
    case 'bench':
      return stand(bench(prop));
    case 'pillow':
      return stand(
        cushion({
          center: [0, prop.height / 2, 0],
          radii: [0.19 * prop.size, prop.height / 2, 0.15 * prop.size],
        }),
      );
    case 'towel':
      return stand(
        cushion({ center: [0, prop.height / 2, 0], radii: [0.16, prop.height / 2, 0.055], squareFromAbove: 6 }),
      );
    case 'wall':
      return { kind: 'wall', mesh: wall(at[0]) };
    default:
      return undefined;
  }
}

/** A mattress on its frame, its top above the origin. */
function bench({ height, size: [across, forward] }: Extract<Prop, { kind: 'bench' }>): Mesh {
  const top = Math.min(0.18, height / 2);
  const frame = roundedBox({ size: [across - 0.06, height - top, forward - 0.06], cornerRadius: 0.02, bevel: 0.006 });
  const mattress = roundedBox({ size: [across, top, forward], cornerRadius: 0.05, bevel: 0.03 });
  return joined([frame, placed(mattress, NO_TURN, [0, height - top, 0])]);
}

/** A firm chair with an open back, its seat above the origin, facing forward. */
function chair(height: number): Mesh {
  const { width, depth, backHeight } = CHAIR;
  const leg = (x: number, z: number, top: number) =>
    taperedTube({ from: [x, 0, z], to: [x, top, z], radiusFrom: 0.0145, radiusTo: 0.0175 });
  const back = -depth / 2 + 0.02;
  const half = width / 2 - 0.03;
  const seat = placed(roundedBox({ size: [width, 0.035, depth], cornerRadius: 0.03 }), NO_TURN, [0, height - 0.035, 0]);
  const slat = (y: number, tall: number): Mesh =>
    placed(roundedBox({ size: [width - 0.05, tall, 0.022], cornerRadius: 0.009 }), NO_TURN, [0, y, back]);
  return joined([
    seat,
    ...[-half, half].flatMap((x) => [leg(x, depth / 2 - 0.03, height - 0.02), leg(x, back, height + backHeight)]),
    slat(height + backHeight - 0.055, 0.07),
    slat(height + backHeight - 0.2, 0.05),
  ]);
}

/** It begins beside the figure, so that one can look at the hip from behind. */
const WALL = { height: 1.9, length: 1.15, thickness: 0.05, middle: 0.43 } as const;

/** A piece of wall at the side, from the floor to over the head. */
function wall(x: number): Mesh {
  const away: Vec3 = [x + (Math.sign(x) * WALL.thickness) / 2, 0, WALL.middle];
  return placed(
    roundedBox({ size: [WALL.thickness, WALL.height, WALL.length], cornerRadius: 0.006, bevel: 0.006 }),
    NO_TURN,
    away,
  );
}
