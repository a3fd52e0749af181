import type { Muscle } from '#schema';
import type { PartId } from './part-id.ts';

/** The muscles, as the exercises name them, that a part belongs to. Empty for what no exercise names. */
export function musclesOf(part: PartId): readonly Muscle[] {
  return PART_MUSCLES[part] ?? [];
}

/** The exercises name some muscles by groups, and some of ours not at all. */
export const PART_MUSCLES: Readonly<Partial<Record<PartId, readonly Muscle[]>>> = {
  'gluteus-maximus': ['gluteus-maximus'],
  'gluteus-medius': ['gluteus-medius'],
  'gluteus-minimus': ['gluteus-minimus'],
  'tensor-fasciae-latae': ['tensor-fasciae-latae'],
  iliacus: ['iliopsoas'],
  'psoas-major': ['iliopsoas'],
  'rectus-femoris': ['rectus-femoris', 'quadriceps'],
  'vastus-intermedius': ['quadriceps'],
  'vastus-lateralis': ['quadriceps'],
  'vastus-medialis': ['quadriceps'],
  'adductor-magnus': ['adductor-magnus'],
  semimembranosus: ['hamstrings'],
  semitendinosus: ['hamstrings'],
  'biceps-femoris': ['hamstrings'],
  piriformis: ['deep-external-rotators'],
  'obturator-internus': ['deep-external-rotators'],
  'obturator-externus': ['deep-external-rotators'],
  'superior-gemellus': ['deep-external-rotators'],
  'inferior-gemellus': ['deep-external-rotators'],
  'quadratus-femoris': ['deep-external-rotators'],
};
