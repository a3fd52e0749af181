import { placeBones, standing } from '#motion';
import { inQuads } from '#packing';
import { thicknessAt } from './clothes.ts';
import { buildFigure, type Detail, type Figure, MOST_BONES } from './figure.ts';
import { BONE_NUMBERS, carry, writeWay } from './live-bones.ts';
import type { LiveFigure } from './live-file.ts';
import type { Look } from './look.ts';
import { middleField } from './paint-figure.ts';
import { spread } from './spread.ts';

/** Raise it when the mesh of the view from all sides is made in another way: its files are then out of date. */
export const LIVE_VERSION = '1';

/** Builds the figure of a look for the view from all sides. Takes about a second; the same every time. */
export function liveFigure(look: Look, detail: Detail = 'live'): LiveFigure {
  const figure = buildFigure(look, detail);
  const { colors, sleeve, trouserLeg, hasBeard } = look;
  return {
    look: { colors, sleeve, trouserLeg, hasBeard },
    places: spreadPlaces(figure),
    ...sharesOf(figure),
    matter: figure.matter,
    limbs: figure.limbs,
    away: awayFromMiddle(figure),
    triangles: inQuads(figure.mesh.triangles),
  };
}

/** Soft skin is made spread, and gets its clothes on; stiff parts are made upright, and go where spread bones carry them. */
function spreadPlaces(figure: Figure): Float32Array {
  const { mesh, bones, weights, matter, clothes } = figure;
  const toSpread = new Float32Array(BONE_NUMBERS);
  writeWay(toSpread, placeBones(standing()), placeBones(spread()));
  const stiff = carry({ places: mesh.positions, bones, weights }, toSpread);
  return stiff.map((place, at) => {
    const vertex = Math.floor(at / 3);
    if (matter[vertex] !== 0) return place;
    return (mesh.positions[at] ?? 0) + (mesh.normals[at] ?? 0) * thicknessAt(clothes, vertex);
  });
}

/** A share of less than this is not felt. */
const LEAST_SHARE = 0.03;

/** The bones of each vertex in their own order, so that neighbors are alike, and whole shares that add up to 255. */
function sharesOf({ bones, weights, matter }: Figure): Pick<LiveFigure, 'bones' | 'weights'> {
  const shares = { bones: new Uint8Array(bones.length), weights: new Uint8Array(bones.length) };
  for (let vertex = 0; vertex < matter.length; vertex += 1) {
    const first = vertex * MOST_BONES;
    const felt = [0, 1, 2, 3]
      .map((slot) => ({ bone: bones[first + slot] ?? 0, share: weights[first + slot] ?? 0 }))
      .filter(({ share }) => share > LEAST_SHARE)
      .sort((a, b) => a.bone - b.bone);
    const sum = felt.reduce((total, { share }) => total + share, 0);
    let left = 255;
    for (const [slot, { bone, share }] of felt.entries()) {
      const whole = slot === felt.length - 1 ? left : Math.min(left, Math.round((share / sum) * 255));
      shares.bones[first + slot] = bone;
      shares.weights[first + slot] = whole;
      left -= whole;
    }
    // A slot without a share repeats the last bone: it is packed for nothing.
    shares.bones.fill(shares.bones[first + felt.length - 1] ?? 0, first + felt.length, first + MOST_BONES);
  }
  return shares;
}

/** How far each vertex of the soft body stands out of the middle figure, its clothes included, in meters. */
function awayFromMiddle({ upright, matter, clothes }: Figure): Float32Array {
  const { at } = middleField();
  const slope = new Float64Array(3);
  return Float32Array.from(matter, (made, vertex) => {
    if (made !== 0) return 0;
    const away = at(upright[vertex * 3] ?? 0, upright[vertex * 3 + 1] ?? 0, upright[vertex * 3 + 2] ?? 0, slope);
    return Math.max(-0.1, Math.min(0.1, away)) + thicknessAt(clothes, vertex);
  });
}
