/** What a drawn shape is made of; also its class in the picture, so that paper can draw it otherwise. */
export type Tissue = keyof typeof paints;

interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  /** Left out where the ink of the panel sets it. */
  readonly widthMm?: number;
}

/** The fixed colors of the studio: docs/decisions/0014. */
const paints = {
  bone: { fill: '#F3E9D2', stroke: '#DEC999', widthMm: 6 },
  beams: { fill: 'none', stroke: '#D9C79B', widthMm: 0.7 },
  'shaft-wall': { fill: 'none', stroke: '#DEC999', widthMm: 11 },
  edge: { fill: 'none', stroke: '#2A302F' },
  'dense-bone': { fill: '#B39A62' },
  cyst: { fill: '#8C8169', stroke: '#4A4232', widthMm: 0.5 },
  cartilage: { fill: '#8FC6D2', stroke: '#2F6B78', widthMm: 0.45 },
  labrum: { fill: '#3F84A0', stroke: '#173B4A', widthMm: 0.7 },
  ligament: { fill: '#DCCB9C', stroke: '#6D5F3A', widthMm: 0.6 },
  fat: { fill: '#F4E3A9' },
  fluid: { fill: '#DCEBEA' },
  'sore-lining': { fill: '#F0CFC4' },
  'capsule-edge': { fill: 'none', stroke: '#6B4A3A', widthMm: 3.8 },
  capsule: { fill: 'none', stroke: '#D9B9A2', widthMm: 2.7 },
  muscle: { fill: '#D9A796', stroke: '#2A302F', widthMm: 0.8 },
  'muscle-behind': { fill: '#E7C3B6', stroke: '#2A302F', widthMm: 0.8 },
  fibers: { fill: 'none', stroke: '#A96F60', widthMm: 0.5 },
  tendon: { fill: '#EFE3C6', stroke: '#2A302F', widthMm: 0.8 },
  bursa: { fill: '#7FC4C9', stroke: '#1F5A60', widthMm: 0.8 },
  padding: { fill: '#F8F0DA' },
  tear: { fill: 'none', stroke: '#9E332D', widthMm: 1.3 },
  'usual-line': { fill: 'none', stroke: '#9E332D', widthMm: 1.1 },
  'extra-bone': { fill: '#DDA79C' },
  'whole-bone': { fill: '#F3E9D2', stroke: '#2A302F' },
  'dead-bone': { fill: '#CFC8B6', stroke: '#5E5647', widthMm: 0.9 },
  artery: { fill: 'none', stroke: '#B3282D', widthMm: 1.5 },
  'artery-behind': { fill: 'none', stroke: '#B3282D', widthMm: 1.1 },
  crack: { fill: 'none', stroke: '#9E332D', widthMm: 2.2 },
  guide: { fill: 'none', stroke: '#16211F', widthMm: 0.8 },
  force: { fill: 'none', stroke: '#16211F', widthMm: 2 },
  nerve: { fill: '#E3B53A', stroke: '#4A3708', widthMm: 0.9 },
  metal: { fill: '#A5B1B8', stroke: '#2A302F', widthMm: 1 },
  liner: { fill: '#FFFFFF', stroke: '#2A302F', widthMm: 0.8 },
  'new-ball': { fill: '#D5DDE1', stroke: '#2A302F', widthMm: 1 },
} as const satisfies Record<string, Paint>;

/** One shape in the colors of its tissue. */
export function painted(tissue: Tissue, path: string, also = ''): string {
  return `<path ${paintOf(tissue)}${also} d="${path}"/>`;
}

/** The presentation attributes of a tissue: the site's rules allow neither inline styles nor a style element. */
export function paintOf(tissue: Tissue): string {
  const { fill, stroke, widthMm }: Paint = paints[tissue];
  const line = (stroke ? ` stroke="${stroke}"` : '') + (widthMm ? ` stroke-width="${widthMm}"` : '');
  return `class="${tissue}" fill="${fill}"${line}`;
}

/** A part of the picture that can be named, pointed at and made to stand out. */
export function part(id: string, content: string): string {
  return `<g data-part="${id}">${content}</g>`;
}

/** A shape filled with slanting lines, so that it stands out in gray and on paper too; the lines are defined once by `id`. */
export function hatched(id: string, path: string): string {
  return `<path class="hatched" fill="url(#${id})" d="${path}"/>`;
}

/** The slanting lines for `hatched`. */
export function defineHatch(id: string): string {
  return (
    `<pattern id="${id}" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M0 0v3" stroke="#5E5647" stroke-width="1.1"/></pattern>`
  );
}
