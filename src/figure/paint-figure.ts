import { fleshOf, MIDDLE_BUILD, placeBones, standing } from '#motion';
import { type Light, lightOf, type Painter, valueAt } from '#rendering';
import type { Muscle } from '#schema';
import type { Vec3 } from '#space';
import { type BodyField, bodyField } from './body-field.ts';
import { paintFace } from './face.ts';
import { type Figure, MATTERS } from './figure.ts';
import { INK } from './ink-class.ts';
import type { Look } from './look.ts';
import { depthInWorked, NOT_HERE, showsMuscles, type WorkedMuscles } from './muscle.ts';

const MUSCLE = lightOf('#F4512C');
const RIM = 0.0042;

/**
 * The painter of a figure: skin, clothes, face, and its worked muscles over all of them, tinted as much as they are
 * tense now, from 0 to 1.
 */
export function figurePainter(figure: Figure, muscles: WorkedMuscles, tension: () => number = () => 1): Painter {
  const { matter, upright, look } = figure;
  const colors = colorsOf(look);
  const paintBody = bodyPainter(figure, muscles, colors, tension);
  const place = (axis: number, a: number, b: number, c: number, weights: Float64Array) =>
    (upright[a * 3 + axis] as number) * (weights[0] as number) +
    (upright[b * 3 + axis] as number) * (weights[1] as number) +
    (upright[c * 3 + axis] as number) * (weights[2] as number);
  return (a, b, c, weights, out) => {
    switch (MATTERS[matter[a] as number]) {
      case 'body':
        return paintBody(a, b, c, weights, out);
      case 'head': {
        set(out, colors.skin);
        const isLine = paintFace(
          out,
          place(0, a, b, c, weights),
          place(1, a, b, c, weights),
          place(2, a, b, c, weights),
          colors,
          look,
        );
        return isLine ? INK.face : INK.skin;
      }
      case 'shoe': {
        const y = place(1, a, b, c, weights);
        const isSole = y < 0.017 || y > 0.083;
        set(out, isSole ? colors.sole : colors.shoe);
        return isSole ? INK.sole : INK.shoe;
      }
      case 'hair':
        set(out, colors.hair);
        return INK.hair;
      case 'glasses':
        set(out, FRAME);
        return INK.glasses;
      default:
        set(out, colors.skin);
        return INK.skin;
    }
  };
}

type Colors = Readonly<Record<keyof Look['colors'], Light>>;

function colorsOf({ colors }: Look): Colors {
  return Object.fromEntries(Object.entries(colors).map(([name, color]) => [name, lightOf(color)])) as Colors;
}

const SOCK = lightOf('#F4F1EA');
const FRAME = lightOf('#3A3F44');

function bodyPainter(figure: Figure, muscles: WorkedMuscles, colors: Colors, tension: () => number): Painter {
  const { shirt, trousers, socks } = figure.clothes;
  const primary = depthsOf(figure, muscles.primary, muscles);
  const secondary = depthsOf(figure, muscles.secondary, muscles);
  return (a, b, c, weights, out) => {
    let ink: number = INK.skin;
    set(out, colors.skin);
    if (valueAt(socks, a, b, c, weights) > 0) ink = paintCloth(out, SOCK, 1, INK.sock);
    const inTrousers = valueAt(trousers, a, b, c, weights);
    if (inTrousers > 0) ink = paintCloth(out, colors.trousers, inTrousers < 0.01 ? 0.8 : 1, INK.trousers);
    const inShirt = valueAt(shirt, a, b, c, weights);
    if (inShirt > 0) ink = paintCloth(out, colors.shirt, inShirt < 0.009 ? 0.8 : 1, INK.shirt);
    const inHelper = valueAt(secondary, a, b, c, weights);
    if (inHelper > 0) ink = paintMuscle(out, inHelper, (inHelper < RIM ? 0.68 : 0.4) * tension(), INK.helper);
    const inPrime = valueAt(primary, a, b, c, weights);
    return inPrime > 0 ? paintMuscle(out, inPrime, 0.9 * tension(), INK.muscle) : ink;
  };
}

function set(out: Float64Array, [red, green, blue]: Light): void {
  out[0] = red;
  out[1] = green;
  out[2] = blue;
}

function paintCloth(out: Float64Array, [red, green, blue]: Light, shade: number, ink: number): number {
  out[0] = red * shade;
  out[1] = green * shade;
  out[2] = blue * shade;
  return ink;
}

/** A muscle with a darker rim, lighter toward its belly, over what lies under it. */
function paintMuscle(out: Float64Array, depth: number, strength: number, ink: number): number {
  const isRim = depth < RIM;
  const belly = isRim ? 0 : Math.min(1, depth / 0.035) ** 2;
  for (let i = 0; i < 3; i += 1) {
    const bright = (MUSCLE[i] as number) * (isRim ? 0.62 : 1) + (i === 0 ? 0 : 0.12 * belly);
    out[i] = (out[i] as number) * (1 - strength) + bright * strength;
  }
  return isRim && ink === INK.muscle ? INK.muscleRim : ink;
}

/** How deep each vertex of the soft body lies in any of the muscles, on the sides where they work; meters. */
function depthsOf(figure: Figure, muscles: readonly Muscle[], worked: WorkedMuscles): Float32Array {
  const { upright, matter, limbs } = figure;
  const depth = depthInWorked(muscles, worked);
  const slimmed = ontoMiddleBuild();
  return Float32Array.from(matter, (made, vertex) => {
    const place: Vec3 = [upright[vertex * 3] ?? 0, upright[vertex * 3 + 1] ?? 0, upright[vertex * 3 + 2] ?? 0];
    return showsMuscles(made, limbs[vertex] ?? 0, place[1]) ? depth(...slimmed(place)) : NOT_HERE;
  });
}

/** Muscles are drawn on the middle figure; a place on another one goes to where it would be there. */
function ontoMiddleBuild(): (place: Vec3) => Vec3 {
  const field = middleField();
  const slope = new Float64Array(3);
  return (place) => {
    const away = field.at(place[0], place[1], place[2], slope);
    const size = Math.hypot(slope[0] ?? 0, slope[1] ?? 0, slope[2] ?? 0) || 1;
    return [0, 1, 2].map((axis) => (place[axis] ?? 0) - (away * (slope[axis] ?? 0)) / size) as unknown as Vec3;
  };
}

/** The flesh of the upright middle figure, its arms only down to the deltoids. */
export function middleField(): BodyField {
  const field = bodyField(
    fleshOf(MIDDLE_BUILD).filter(({ limb, bone }) => !limb.startsWith('arm') || bone.name.startsWith('deltoid')),
  );
  field.place(placeBones(standing()), 0);
  return field;
}
