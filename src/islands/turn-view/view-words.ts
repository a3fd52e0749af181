import type { View } from '../turning/view.ts';

/** From where the figure is seen, in words: "from the front left, from above". */
export function viewWords({ azimuth, elevation }: View, isMirrored: boolean): string {
  const around = (((isMirrored ? -azimuth : azimuth) % 360) + 360) % 360;
  const side = SIDES[Math.round(around / 45) % 8];
  return `from ${side}${elevation > 50 ? ', from above' : ''}`;
}

const SIDES = [
  'the front',
  'the front left',
  'the left',
  'the back left',
  'the back',
  'the back right',
  'the right',
  'the front right',
];
