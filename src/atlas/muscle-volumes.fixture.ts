import type { PartId } from './part-id.ts';

/**
 * Volumes in cubic centimeters of an average young adult on MRI: the shares of the leg and the lines of best fit of
 * Handsfield and others (J Biomech 47, 2014, 631-638) for a leg of 7,049 cm3, which belongs to 122.6 m kg of height
 * times mass. Read second-hand: every row was worked out again, to within 1 cm3, from three public programs
 * that carry the tables of its supplement (R. Akhundov, computeHandsfieldMaxIsoForces; an unnamed muscle_volume_calculator;
 * johnjdavisiv/scale-muscle-strength on GitHub). The paper itself was not at hand, so nothing on the site cites it.
 * Its small outward rotators stand for the two gemelli. Left out: psoas, of which the model has the lower part only,
 * and the vasti, which are surroundings.
 */
export const MUSCLE_VOLUMES: readonly (readonly [muscles: readonly PartId[], cubicCentimeters: number])[] = [
  [['gluteus-maximus'], 841],
  [['gluteus-medius'], 320],
  [['gluteus-minimus'], 104],
  [['tensor-fasciae-latae'], 63],
  [['piriformis'], 43],
  [['superior-gemellus', 'inferior-gemellus'], 16],
  [['obturator-internus'], 26],
  [['obturator-externus'], 53],
  [['quadratus-femoris'], 32],
  [['iliacus'], 175],
  [['pectineus'], 65],
  [['adductor-longus'], 159],
  [['adductor-brevis'], 104],
  [['adductor-magnus'], 554],
  [['gracilis'], 103],
  [['sartorius'], 161],
  [['rectus-femoris'], 267],
  [['semimembranosus'], 244],
  [['semitendinosus'], 183],
  [['biceps-femoris'], 305],
];
