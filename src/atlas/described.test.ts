import { describe, expect, it } from 'vitest';
import { splineThrough } from '#solid';
import { distance, dot, normalize, subtract, type Vec3 } from '#space';
import { BUILD_ORDER } from './build-order.ts';
import type { PartId } from './part-id.ts';
import { HIP_CENTER, type MmPoint } from './place.ts';

// What written descriptions say of places and sizes, where the model says it in numbers. Each was read in the text that
// docs/figures-compared.md names. Millimeters of the pelvis frame.

const placeOf = ([x = 0, y = 0, z = 0]: readonly number[]): Vec3 => [x, y, z];

/** The nth cord of a part, as two hundred steps along its path. */
function cordOf(part: PartId, nth = 0): readonly Vec3[] {
  const shapes = BUILD_ORDER.flatMap(({ part: one, shape }) => (one === part && shape.type === 'cord' ? [shape] : []));
  return splineThrough(shapes[nth]?.path ?? [], 200).map(placeOf);
}

function fibersOf(part: PartId): readonly (readonly MmPoint[])[] {
  const found = BUILD_ORDER.find(({ part: one, shape }) => one === part && shape.type === 'slab');
  return found?.shape.type === 'slab' ? found.shape.fibers : [];
}

/** Where two lines come nearest to each other as seen from the front: their steps there. */
function crossing(one: readonly Vec3[], other: readonly Vec3[]): readonly [number, number] {
  let [nearest, steps]: [number, readonly [number, number]] = [Number.POSITIVE_INFINITY, [0, 0]];
  for (const [i, a] of one.entries())
    for (const [j, b] of other.entries()) {
      const apart = Math.hypot(a[1] - b[1], a[2] - b[2]);
      if (apart < nearest) [nearest, steps] = [apart, [i, j]];
    }
  return steps;
}

/** How long a line is from one step to another. */
function lengthOf(line: readonly Vec3[], from = 0, to = line.length - 1): number {
  return line.slice(from + 1, to + 1).reduce((sum, point, at) => sum + distance(point, line[from + at] ?? point), 0);
}

/** How wide a sheet is at the nth point of its fibers. */
const widthAt = (part: PartId, nth: number) => lengthOf(fibersOf(part).map((fiber) => placeOf(fiber.at(nth) ?? [])));

const ligament = cordOf('inguinal-ligament');

describe('at the ligament of the groin', () => {
  it('the artery passes midway between the front point of the pelvis and the symphysis', () => {
    const artery = cordOf('femoral-artery');
    const [step] = crossing(artery, ligament);
    const frontPoint = ligament[0]?.[2] ?? 0;
    expect(Math.abs((artery[step]?.[2] ?? 0) / frontPoint - 0.5)).toBeLessThan(0.06);
  });

  it('the skin nerve passes 3 to 46 mm from the front point of the pelvis', () => {
    const [, step] = crossing(cordOf('lateral-femoral-cutaneous-nerve'), ligament);
    expect(lengthOf(ligament, 0, step)).toBeGreaterThan(3);
    expect(lengthOf(ligament, 0, step)).toBeLessThan(46);
  });

  it('the femoral nerve goes on for about 4 cm before it splits', () => {
    const [trunk, branch] = [cordOf('femoral-nerve'), cordOf('femoral-nerve', 1)];
    const [step] = crossing(trunk, ligament);
    const [split] = crossing(trunk, branch.slice(0, 1));
    expect(Math.abs(lengthOf(trunk, step, split) - 40)).toBeLessThan(8);
  });

  it('the deep artery leaves 2 to 5 cm lower, at the outer side', () => {
    const [artery, deep] = [cordOf('femoral-artery'), cordOf('deep-femoral-artery')];
    const [step] = crossing(artery, ligament);
    const [leaves] = crossing(artery, deep.slice(0, 1));
    expect(lengthOf(artery, step, leaves)).toBeGreaterThan(20);
    expect(lengthOf(artery, step, leaves)).toBeLessThan(50);
    expect(deep[10]?.[2] ?? 0).toBeGreaterThan(artery[leaves]?.[2] ?? 0);
  });
});

it('the artery around the front of the thigh bone passes between the branches of the femoral nerve', () => {
  const artery = cordOf('lateral-circumflex-femoral-artery');
  const [behind, alsoBehind, before] = [1, 2, 3].map((nth) => {
    const nerve = cordOf('femoral-nerve', nth);
    const [atArtery, atNerve] = crossing(artery, nerve);
    return (artery[atArtery]?.[0] ?? 0) - (nerve[atNerve]?.[0] ?? 0);
  });
  expect(behind).toBeGreaterThan(2);
  expect(alsoBehind).toBeGreaterThan(2);
  expect(before).toBeLessThan(-2);
});

it('tensor fasciae latae ends where the upper third of the thigh goes over into the middle one', () => {
  const ends = fibersOf('tensor-fasciae-latae').map((fiber) => HIP_CENTER[1] - (fiber.at(-1)?.[1] ?? 0));
  const kneeMm = 405;
  for (const end of ends) expect(Math.abs(end / kneeMm - 1 / 3)).toBeLessThan(0.04);
});

it('the sacrotuberous ligament is narrower in its middle than at either end', () => {
  const [sacrum, middle, sittingBone] = [0, 1, 2].map((nth) => widthAt('sacrotuberous-ligament', nth));
  expect(middle).toBeLessThan((sacrum ?? 0) / 2);
  expect(middle).toBeLessThan(sittingBone ?? 0);
});

it('the horseshoe of the socket is broadest above', () => {
  const fibers = fibersOf('socket-cartilage');
  const last = (fibers[0]?.length ?? 1) - 1;
  const [top, side] = [last / 2, last / 6].map((nth) => widthAt('socket-cartilage', Math.round(nth)));
  expect(top).toBeGreaterThan((side ?? 0) * 1.2);
});

it('the tendon of obturator internus turns by about a right angle where it leaves the pelvis', () => {
  for (const fiber of fibersOf('obturator-internus')) {
    const [start = ORIGIN, , turn = ORIGIN, on = ORIGIN, , end = ORIGIN] = fiber.map(placeOf);
    const bend = dot(normalize(subtract(turn, start)), normalize(subtract(end, on)));
    expect(Math.abs((Math.acos(bend) * 180) / Math.PI - 90)).toBeLessThan(20);
  }
});

const ORIGIN: Vec3 = [0, 0, 0];
