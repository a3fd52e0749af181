import type { PartId } from './part-id.ts';

/**
 * Volumes in cubic centimeters of an average young adult, to within a factor of two: enough to find a muscle that is
 * far too thick or thin. They follow the means on MRI of Handsfield and others (J Biomech 47, 2014, 631-638) as their
 * author knew them; the paper was not read again, so nothing on the site cites them. The two gemelli share one number.
 * Left out: psoas, of which the model has the lower part only, and the vasti, which are surroundings.
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
