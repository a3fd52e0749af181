import { BODY, type Side } from '#posing';
import type { Muscle } from '#schema';
import { coneDistance, type ScalarField, smoothUnion } from '#solid';
import type { Vec3 } from '#space';

/** One strand from origin to insertion on the upright left side; meters. */
type Strand = readonly [from: Vec3, to: Vec3, fromRadius: number, toRadius: number];

const { hip, knee, shoulder } = BODY;

/**
 * Where each muscle lies under the skin of the left side, as strands from origin to insertion.
 * Attachments after the clinical files (anatomy); the strands are our own drawing of them.
 */
const STRANDS: Readonly<Record<Muscle, readonly Strand[]>> = {
  abdominals: [[[0.032, hip + 0.1, 0.1], [0.036, shoulder - 0.24, 0.1], 0.034, 0.036]],
  'adductor-magnus': [[[0.03, hip - 0.06, -0.01], [0.055, knee + 0.1, -0.01], 0.045, 0.028]],
  calf: [
    [[0.062, knee - 0.02, -0.05], [0.076, knee - 0.2, -0.05], 0.03, 0.026],
    [[0.108, knee - 0.02, -0.05], [0.094, knee - 0.19, -0.05], 0.03, 0.026],
  ],
  'deep-external-rotators': [
    [[0.045, hip + 0.04, -0.12], [0.15, hip + 0.012, -0.045], 0.022, 0.018],
    [[0.06, hip - 0.02, -0.12], [0.15, hip - 0.004, -0.045], 0.02, 0.018],
  ],
  'foot-muscles': [[[0.085, 0.03, -0.03], [0.085, 0.03, 0.1], 0.03, 0.03]],
  'gluteus-maximus': [
    [[0.035, hip + 0.055, -0.12], [0.135, hip - 0.05, -0.075], 0.048, 0.045],
    [[0.045, hip + 0.005, -0.13], [0.14, hip - 0.075, -0.06], 0.045, 0.04],
  ],
  'gluteus-medius': [
    [[0.12, hip + 0.086, -0.058], [0.168, hip + 0.01, -0.012], 0.034, 0.03],
    [[0.132, hip + 0.1, -0.03], [0.17, hip + 0.01, -0.004], 0.038, 0.03],
    [[0.14, hip + 0.095, 0.018], [0.17, hip + 0.01, 0.004], 0.038, 0.03],
    [[0.135, hip + 0.08, 0.052], [0.168, hip + 0.01, 0.012], 0.032, 0.03],
  ],
  'gluteus-minimus': [
    [[0.125, hip + 0.07, -0.03], [0.165, hip + 0.002, 0.012], 0.028, 0.024],
    [[0.13, hip + 0.062, 0.03], [0.165, hip + 0.002, 0.016], 0.026, 0.024],
  ],
  hamstrings: [
    [[0.068, hip - 0.09, -0.075], [0.062, knee + 0.03, -0.05], 0.034, 0.022],
    [[0.088, hip - 0.09, -0.078], [0.116, knee + 0.03, -0.045], 0.034, 0.022],
  ],
  iliopsoas: [
    [[0.04, hip + 0.15, 0.075], [0.082, hip + 0.01, 0.085], 0.03, 0.036],
    [[0.11, hip + 0.075, 0.07], [0.086, hip - 0.04, 0.07], 0.034, 0.034],
  ],
  obliques: [
    [[0.13, hip + 0.1, 0.03], [0.12, hip + 0.28, 0.03], 0.042, 0.044],
    [[0.1, hip + 0.11, 0.075], [0.12, hip + 0.27, 0.05], 0.036, 0.036],
  ],
  'quadratus-lumborum': [[[0.075, hip + 0.105, -0.085], [0.06, hip + 0.24, -0.085], 0.032, 0.026]],
  quadriceps: [
    [[0.1, hip - 0.07, 0.08], [0.09, hip - 0.2, 0.088], 0.036, 0.044],
    [[0.09, hip - 0.2, 0.088], [0.087, knee + 0.06, 0.058], 0.044, 0.03],
    [[0.145, hip - 0.1, 0.035], [0.145, hip - 0.24, 0.03], 0.038, 0.04],
    [[0.145, hip - 0.24, 0.03], [0.115, knee + 0.07, 0.035], 0.04, 0.03],
    [[0.06, hip - 0.24, 0.062], [0.062, knee + 0.05, 0.044], 0.034, 0.032],
  ],
  'rectus-femoris': [
    [[0.105, hip + 0.035, 0.085], [0.092, hip - 0.14, 0.092], 0.028, 0.034],
    [[0.092, hip - 0.14, 0.092], [0.087, knee + 0.06, 0.06], 0.034, 0.026],
  ],
  'shoulder-girdle': [
    [[0.17, shoulder + 0.03, -0.015], [0.185, shoulder - 0.09, -0.015], 0.05, 0.036],
    [[0.06, shoulder + 0.05, -0.06], [0.15, shoulder + 0.03, -0.035], 0.034, 0.034],
  ],
  'spinal-extensors': [[[0.032, hip + 0.07, -0.105], [0.034, shoulder - 0.12, -0.115], 0.028, 0.026]],
  'tensor-fasciae-latae': [[[0.15, hip + 0.07, 0.055], [0.172, hip - 0.08, 0.02], 0.028, 0.024]],
  'transversus-abdominis': [[[0, hip + 0.125, 0.1], [0.13, hip + 0.14, 0.02], 0.045, 0.04]],
};

/** The muscles that a film tints, and on which sides of the body. */
export interface WorkedMuscles {
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  readonly sides: readonly Side[];
  /** Muscles that work on the other sides instead: the waist lifts the pelvis above the leg that hangs. */
  readonly crossed: readonly Muscle[];
}

/** Whether a vertex can show a muscle: a hanging hand lies where those of the thigh are; only the arm's own reach the upper arm. */
export function showsMuscles(matter: number, limb: number, uprightY: number): boolean {
  return matter === 0 && (limb <= 2 || uprightY >= 1.25);
}

const MELT = 0.02;
/** The depth of what is in no muscle, in meters. */
export const NOT_HERE = -0.2;

/** Muscles of the trunk, which are painted on both sides even when one side works. */
const OF_THE_TRUNK: ReadonlySet<Muscle> = new Set(['abdominals', 'spinal-extensors', 'transversus-abdominis']);

/** How deep a point of the upright middle figure lies in any of these muscles, on the sides where they work; meters, below zero outside. */
export function depthInWorked(
  muscles: readonly Muscle[],
  { sides, crossed }: Pick<WorkedMuscles, 'sides' | 'crossed'>,
): ScalarField {
  const sided = muscles.filter((muscle) => !OF_THE_TRUNK.has(muscle));
  const middle = depthInMuscles(muscles.filter((muscle) => OF_THE_TRUNK.has(muscle)));
  const here = depthInMuscles(sided.filter((muscle) => !crossed.includes(muscle)));
  const across = depthInMuscles(sided.filter((muscle) => crossed.includes(muscle)));
  return (x, y, z) => {
    const isWorking = sides.includes(x >= 0 ? 'left' : 'right');
    return Math.max(middle(Math.abs(x), y, z), (isWorking ? here : across)(Math.abs(x), y, z));
  };
}

/** The same of the left side, whichever works. */
function depthInMuscles(muscles: readonly Muscle[]): ScalarField {
  const strands = muscles
    .flatMap((muscle) => STRANDS[muscle])
    .map(([a, b, radiusA, radiusB]) => coneDistance({ a, b, radiusA, radiusB }));
  if (strands.length === 0) return () => NOT_HERE;
  return (x, y, z) => {
    let nearest = 9;
    for (const strand of strands) nearest = smoothUnion(nearest, strand(x, y, z), MELT);
    return -nearest;
  };
}
