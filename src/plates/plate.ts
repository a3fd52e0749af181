import { LAYERS, type LayerId, type Mm3, type PartId, partOf } from '#atlas';

/** The plates: region figures of the right hip. */
export const PLATE_IDS = [
  'front',
  'side',
  'back',
  'back-deep',
  'oblique',
  'socket',
  'ligaments-front',
  'ligaments-back',
  'nerves-front',
  'nerves-back',
  'blood-supply',
] as const;

/** One of them. */
export type PlateId = (typeof PLATE_IDS)[number];

/** What a plate shows, from where, and in which words. */
export interface Plate {
  readonly id: PlateId;
  /** What it shows, as a heading. */
  readonly title: string;
  /** What is to be seen and what is simplified: one paragraph for those who do not see it. */
  readonly says: string;
  readonly view: PlateView;
  /** What is shown. */
  readonly parts: readonly PartId[];
  /** Parts that are there for orientation only: paler than the others. */
  readonly quiet: readonly PartId[];
  /** Whether the bones of the left side are there too. */
  readonly hasLeftBones: boolean;
}

/** From where a plate is drawn, and what fits in it. */
export interface PlateView {
  /** 0: from the front, -90: from the right side, 180: from the back. */
  readonly azimuthDegrees: number;
  /** Positive: from above. */
  readonly elevationDegrees: number;
  /** What lies in the middle of the picture, and how much the picture shows from left to right; millimeters. */
  readonly center: Mm3;
  readonly widthMm: number;
  /** Units of the picture. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Where a part is in a plate, when everything up to its own layer is shown; units of the picture. */
export interface PartPlace {
  readonly layer: LayerId;
  /** Deepest inside what is to be seen of it. */
  readonly at: readonly [x: number, y: number];
  /** How much of the picture it fills, in square units. */
  readonly pixels: number;
}

/** A part that fills less is not in the list of a plate. */
export const LEAST_PIXELS = 400;

/** The layers of a plate, from the inside outward. */
export function layersOf({ parts }: Plate): readonly LayerId[] {
  return LAYERS.filter((layer) => parts.some((part) => partOf(part).layer === layer));
}
