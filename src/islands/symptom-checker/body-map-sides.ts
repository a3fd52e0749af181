import { BODY_MAP, type MapRegion } from './body-map-shapes.ts';

/** A side of the person. */
export type BodySide = 'left' | 'right';

/** The two answers that the map gives: places, and the side as the question asks for it. */
export interface MapAnswer {
  readonly chosen: readonly string[];
  readonly side: BodySide | 'both' | undefined;
}

/** On which sides each place was pressed. */
export type Pressed = Readonly<Record<string, readonly BodySide[]>>;

/** Whether a region is chosen; `unsure` when its place is, but nobody said on which side. */
export type Mark = 'on' | 'off' | 'unsure';

type Region = Pick<MapRegion, 'place' | 'side'>;

/** How a region is shown. */
export function markOf({ place, side }: Region, answer: MapAnswer, pressed: Pressed): Mark {
  if (!answer.chosen.includes(place)) return 'off';
  const sides = side ? sidesOf(place, answer, pressed) : 'all';
  if (sides === undefined) return 'unsure';
  return sides === 'all' || (side && sides.includes(side)) ? 'on' : 'off';
}

/** The answers after a region was pressed. A middle place leaves the side as it is. */
export function press(
  region: Region,
  answer: MapAnswer,
  pressed: Pressed,
): { readonly answer: MapAnswer; readonly pressed: Pressed } {
  const { place, side } = region;
  const isOn = markOf(region, answer, pressed) === 'on';
  if (!side) return { answer: { ...answer, chosen: toggled(answer.chosen, place, !isOn) }, pressed };
  const before = answer.chosen.includes(place) ? (sidesOf(place, answer, pressed) ?? []) : [];
  const sides = isOn ? before.filter((each) => each !== side) : [...before, side];
  const chosen = toggled(answer.chosen, place, sides.length > 0);
  const known = { ...knownSides(answer, pressed), [place]: sides };
  const told = sideTold(chosen, known) ?? (chosen.length > 0 ? answer.side : undefined);
  return { answer: { chosen, side: told }, pressed: known };
}

const SIDED = new Set(
  [...BODY_MAP.front.regions, ...BODY_MAP.back.regions].filter(({ side }) => side).map(({ place }) => place),
);
const BOTH = ['left', 'right'] as const;

/** The sides of a chosen place; nothing when they are not known. */
function sidesOf(place: string, answer: MapAnswer, pressed: Pressed): readonly BodySide[] | undefined {
  const told = sideTold(answer.chosen, pressed);
  // When the side was answered otherwise in the list, what was pressed before no longer counts.
  const isPressed = told !== undefined && told === answer.side;
  if (isPressed && pressed[place]?.length) return pressed[place];
  if (answer.side !== 'both') return answer.side && [answer.side];
  // One place on the left and another on the right make "both": that tells nothing of a third one.
  return isPressed ? undefined : BOTH;
}

/** The sides of all chosen places, as far as they are known. */
function knownSides(answer: MapAnswer, pressed: Pressed): Pressed {
  const known = answer.chosen
    .filter((place) => SIDED.has(place))
    .map((place) => [place, sidesOf(place, answer, pressed) ?? []] as const);
  return Object.fromEntries(known);
}

/** The side that chosen places were pressed on; nothing when none was. */
function sideTold(chosen: readonly string[], pressed: Pressed): MapAnswer['side'] {
  const sides = new Set(chosen.flatMap((place) => pressed[place] ?? []));
  if (sides.size > 1) return 'both';
  return [...sides][0];
}

function toggled(chosen: readonly string[], place: string, isChosen: boolean): readonly string[] {
  const others = chosen.filter((each) => each !== place);
  if (!isChosen) return others;
  return chosen.includes(place) ? chosen : [...chosen, place];
}
