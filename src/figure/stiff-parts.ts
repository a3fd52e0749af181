import { BODY, type Bone, boneNamed, SIDES, type Side, signOf } from '#motion';
import { type Mesh, meshOf, withGradient } from '#solid';
import { smoothStep, type Vec3 } from '#space';
import { LIMBS } from './limbs.ts';
import type { Look } from './look.ts';
import { emptyPart, hang, type SkinPart } from './skin.ts';
import { glassesField, HEAD_Y, hairField, handField, headField, shoeField } from './small-fields.ts';

/** What a vertex is made of. */
export type Matter = 'body' | 'head' | 'hair' | 'hand' | 'shoe' | 'glasses';

/** A part of the figure that keeps its shape, bent at most at its joints. */
export interface StiffPart {
  readonly matter: Matter;
  readonly part: SkinPart;
}

/** Head, hair, hands and shoes, with cells of `voxel` meters, and of `handVoxel` meters where fingers are. */
export function stiffParts(look: Look, voxel: number, handVoxel: number): StiffPart[] {
  const head = boneNamed('head');
  const onHead = { min: [-0.14, HEAD_Y - 0.17, -0.19], max: [0.14, HEAD_Y + 0.16, 0.15] } as const;
  const whole = (bone: Bone) => () => new Map([[bone, 1]]);
  const parts: StiffPart[] = [
    { matter: 'head', part: partOf(meshOf(withGradient(headField()), { ...onHead, voxel }), 'trunk', neckPull) },
    {
      matter: 'hair',
      part: partOf(meshOf(withGradient(hairField(look.hair)), { ...onHead, voxel }), 'trunk', whole(head)),
    },
  ];
  if (look.hasGlasses)
    parts.push({
      matter: 'glasses',
      part: partOf(
        meshOf(withGradient(glassesField()), {
          min: [-0.12, HEAD_Y - 0.06, -0.03],
          max: [0.12, HEAD_Y + 0.05, 0.14],
          voxel: voxel * 0.5,
        }),
        'trunk',
        whole(head),
      ),
    });
  return [...parts, ...SIDES.flatMap((side) => [handOf(side, handVoxel), shoeOf(side, voxel)])];
}

function handOf(side: Side, voxel: number): StiffPart {
  const sign = signOf(side);
  const x = sign * BODY.shoulderHalfWidth;
  const mesh = meshOf(withGradient(handField(sign)), {
    min: [x - 0.09, BODY.wrist - 0.19, -0.09],
    max: [x + 0.09, BODY.wrist + 0.045, 0.08],
    voxel,
  });
  const [hand, fingers, tips] = ['hand', 'fingers', 'fingertips'].map((name) => boneNamed(`${name}.${side}`)) as [
    Bone,
    Bone,
    Bone,
  ];
  const pull = ([px, y, z]: Vec3) => {
    const isThumb = (px - x) * sign < -0.006 && z + 0.015 > 0.036 && y > BODY.wrist - 0.1;
    const bend = isThumb ? 0 : smoothStep(BODY.wrist - 0.068, BODY.wrist - 0.09, y);
    const curl = isThumb ? 0 : smoothStep(BODY.wrist - 0.11, BODY.wrist - 0.127, y);
    return new Map([
      [hand, 1 - bend],
      [fingers, bend * (1 - curl)],
      [tips, bend * curl],
    ]);
  };
  return { matter: 'hand', part: partOf(mesh, `arm.${side}`, pull) };
}

function shoeOf(side: Side, voxel: number): StiffPart {
  const sign = signOf(side);
  const x = sign * BODY.hipHalfWidth;
  const mesh = meshOf(withGradient(shoeField(sign)), {
    min: [x - 0.09, -0.02, -0.1],
    max: [x + 0.09, 0.14, 0.2],
    voxel,
  });
  const [foot, toes] = [boneNamed(`foot.${side}`), boneNamed(`toes.${side}`)];
  const pull = ([, , z]: Vec3) => {
    const bend = smoothStep(0.1, 0.15, z);
    return new Map([
      [foot, 1 - bend],
      [toes, bend],
    ]);
  };
  return { matter: 'shoe', part: partOf(mesh, `leg.${side}`, pull) };
}

/** The lower end of the head's mesh goes half with the neck, so that no seam opens there. */
function neckPull([, y]: Vec3): Map<Bone, number> {
  const share = smoothStep(HEAD_Y - 0.1, HEAD_Y - 0.16, y) * 0.5;
  return new Map([
    [boneNamed('head'), 1 - share],
    [boneNamed('neck'), share],
  ]);
}

function partOf(mesh: Mesh, limb: (typeof LIMBS)[number], pullAt: (point: Vec3) => Map<Bone, number>): SkinPart {
  const count = mesh.positions.length / 3;
  const part = emptyPart(mesh, count);
  part.limbs.fill(LIMBS.indexOf(limb));
  const at = (array: Float32Array, vertex: number) =>
    [0, 1, 2].map((axis) => array[vertex * 3 + axis] ?? 0) as unknown as Vec3;
  for (let vertex = 0; vertex < count; vertex += 1) {
    const point = at(mesh.positions, vertex);
    const pull = new Map([...pullAt(point)].filter(([, weight]) => weight > 0));
    hang(part, undefined, vertex, { at: point, normal: at(mesh.normals, vertex), pull });
  }
  return part;
}
