import type { PartKind } from './part-kind.ts';

/** Colors of the anatomy figures, `#rrggbb`: what each kind of part looks like at rest. */
export const KIND_COLORS: Readonly<Record<PartKind, string>> = {
  bone: '#EFE4CB',
  disc: '#A9CFD6',
  cartilage: '#A9CFD6',
  labrum: '#5E9FB5',
  fat: '#F4E3A9',
  ligament: '#E3D6B2',
  membrane: '#E3D6B2',
  capsule: '#E6C9B4',
  fascia: '#E3D6B2',
  tendon: '#E3D6B2',
  muscle: '#D9A796',
  bursa: '#7FC4C9',
  nerve: '#E3B53A',
  artery: '#B3282D',
  vein: '#4F6FA5',
};

/** The part in question, the tendon ends of muscles, the paper behind all, and the ink. */
export const FOCUS_COLOR = '#9E332D';
export const TENDON_COLOR = KIND_COLORS.tendon;
export const STAGE_COLOR = '#F1EFE9';
export const INK_COLOR = '#2A302F';
