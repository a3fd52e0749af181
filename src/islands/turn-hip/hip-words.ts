import type { HipPart } from '#hip';
import type { View } from '../turning/view.ts';

/** Views that one asks for by name. */
export const HIP_VIEWS = {
  front: { azimuth: 0, elevation: 4, zoom: 1 },
  side: { azimuth: -90, elevation: 4, zoom: 1 },
  back: { azimuth: 180, elevation: 4, zoom: 1 },
  inside: { azimuth: 90, elevation: 4, zoom: 1 },
  oblique: { azimuth: -42, elevation: 8, zoom: 1 },
} as const satisfies Readonly<Record<string, View>>;

/** One of them. */
export type HipViewId = keyof typeof HIP_VIEWS;

/** From where the right hip is seen, in words. */
export function hipViewWords({ azimuth, elevation }: View): string {
  const side = SIDES[Math.round((((azimuth % 360) + 360) % 360) / 45) % 8];
  const height = elevation > 50 ? ', from above' : elevation < -50 ? ', from below' : '';
  return `from ${side}${height}`;
}

const SIDES = [
  'the front',
  'the front, on the inside',
  'the inside',
  'the back, on the inside',
  'the back',
  'the back, on the outside',
  'the outside',
  'the front, on the outside',
];

/** What the picture shows, for those who do not see it. */
export function hipLabel(view: View, chosen: HipPart | undefined, isShown: boolean): string {
  const part = chosen ? `. ${chosen.name} ${isShown ? 'is red' : 'lies in a layer that is not shown'}` : '';
  return `The right hip, seen ${hipViewWords(view)}${part}`;
}
