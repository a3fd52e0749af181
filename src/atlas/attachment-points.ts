import type { BoneId } from './bone-id.ts';
import type { PartId } from './part-id.ts';
import { type MmPoint, ofFemur } from './place.ts';

/** A published point at which a muscle is attached to a bone of the model. */
export interface AttachmentPoint {
  readonly muscle: PartId;
  readonly at: 'origin' | 'insertion';
  readonly bone: BoneId;
  /** In the pelvis frame, millimeters. */
  readonly point: MmPoint;
  /** Points that stand for the middle of a belly and lie on no bone in the source either. */
  readonly isBelly?: true;
}

const origin = (muscle: PartId, bone: BoneId, ...point: readonly [number, number, number]): AttachmentPoint => ({
  muscle,
  at: 'origin',
  bone,
  point,
});
const insertion = (muscle: PartId, ...point: readonly [number, number, number]): AttachmentPoint => ({
  muscle,
  at: 'insertion',
  bone: 'femur',
  point: ofFemur(...point),
});

/** The record in `content/sources` that all points below are taken from: Delp et al. 1990, as in gait2392 (CC BY 3.0), rounded to 0.1 mm. */
export const POINT_SOURCE = 'delp-1990';

/** All published points on the bones of the model. */
export const ATTACHMENT_POINTS: readonly AttachmentPoint[] = [
  origin('gluteus-medius', 'hip-bone', -40.8, 30.4, 120.9),
  { ...origin('gluteus-medius', 'hip-bone', -85.5, 44.5, 76.6), isBelly: true },
  origin('gluteus-medius', 'hip-bone', -122.3, 10.5, 64.8),
  insertion('gluteus-medius', -21.8, -11.7, 55.5),
  insertion('gluteus-medius', -25.8, -5.8, 52.7),
  insertion('gluteus-medius', -30.9, -4.7, 51.8),
  origin('gluteus-minimus', 'hip-bone', -46.7, -8.0, 105.6),
  origin('gluteus-minimus', 'hip-bone', -63.3, -6.5, 99.1),
  origin('gluteus-minimus', 'hip-bone', -83.4, -6.3, 85.6),
  insertion('gluteus-minimus', -7.2, -10.4, 56.0),
  insertion('gluteus-minimus', -9.6, -10.4, 56.0),
  insertion('gluteus-minimus', -13.5, -8.3, 55.0),
  origin('gluteus-maximus', 'hip-bone', -119.5, 61.2, 70.0),
  origin('gluteus-maximus', 'hip-bone', -134.9, 17.6, 56.3),
  origin('gluteus-maximus', 'sacrum', -155.6, -31.4, 5.8),
  insertion('gluteus-maximus', -27.7, -56.6, 47.0),
  insertion('gluteus-maximus', -15.6, -101.6, 41.9),
  insertion('gluteus-maximus', -6.0, -141.9, 41.1),
  origin('tensor-fasciae-latae', 'hip-bone', -31.1, 21.4, 124.1),
  { ...origin('iliacus', 'hip-bone', -67.4, 36.5, 85.4), isBelly: true },
  insertion('iliacus', -19.3, -62.1, 12.9),
  insertion('psoas-major', -18.8, -59.7, 10.4),
  origin('rectus-femoris', 'hip-bone', -29.5, -31.1, 96.8),
  origin('sartorius', 'hip-bone', -15.3, -1.3, 124.2),
  origin('pectineus', 'hip-bone', -43.1, -76.8, 45.1),
  insertion('pectineus', -12.2, -82.2, 25.3),
  origin('adductor-longus', 'hip-bone', -31.6, -83.6, 16.9),
  insertion('adductor-longus', 5.0, -211.1, 23.4),
  origin('adductor-brevis', 'hip-bone', -58.7, -91.5, 16.4),
  insertion('adductor-brevis', 0.9, -119.6, 29.4),
  origin('adductor-magnus', 'hip-bone', -73.2, -117.4, 25.5),
  origin('adductor-magnus', 'hip-bone', -83.1, -119.2, 30.8),
  origin('adductor-magnus', 'hip-bone', -111.1, -114.1, 48.8),
  insertion('adductor-magnus', -4.5, -121.1, 33.9),
  insertion('adductor-magnus', 5.4, -228.5, 22.7),
  insertion('adductor-magnus', 7.0, -383.7, -26.6),
  origin('gracilis', 'hip-bone', -74.0, -118.7, 27.9),
  origin('semimembranosus', 'hip-bone', -119.2, -97.5, 71.5),
  origin('semitendinosus', 'hip-bone', -126.3, -109.9, 60.4),
  origin('biceps-femoris', 'hip-bone', -126.0, -102.6, 69.4),
  origin('piriformis', 'sacrum', -139.6, 0.3, 23.5),
  insertion('piriformis', -14.8, -3.6, 43.7),
  origin('inferior-gemellus', 'hip-bone', -113.3, -82.0, 71.4),
  insertion('inferior-gemellus', -14.2, -3.3, 44.3),
  origin('quadratus-femoris', 'hip-bone', -114.3, -115.1, 52.0),
  insertion('quadratus-femoris', -38.1, -35.9, 36.6),
];
