import type { NamedRegion } from './BodyView.tsx';
import type { MapRegion } from './body-map-shapes.ts';

/** The name of a region: "Knee, left side". */
export function regionName(text: string, { side }: Pick<MapRegion, 'side'>): string {
  return side ? `${text}, ${side} side` : text;
}

/** What is chosen, place by place; or what to do, when nothing is. */
export function chosenInWords(regions: readonly Pick<NamedRegion, 'region' | 'text' | 'mark'>[]): string {
  const chosen = regions.filter(({ mark }) => mark !== 'off');
  if (chosen.length === 0) return 'Press all the places where it hurts.';
  const places = [...new Set(chosen.map(({ text }) => text))].map((text) => {
    const sure = chosen.filter((region) => region.text === text && region.mark === 'on');
    const sides = new Set(sure.map(({ region }) => region.side));
    if (sides.size > 1) return `${text}, both sides`;
    return regionName(text, { side: [...sides][0] });
  });
  return `Chosen: ${places.join('; ')}.`;
}
