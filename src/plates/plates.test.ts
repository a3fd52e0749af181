import { describe, expect, it } from 'vitest';
import {
  buildAtlas,
  FOCUS_COLOR,
  KIND_COLORS,
  mirroredPiece,
  numberOf,
  PARTS,
  type Part,
  type PartId,
  type Piece,
} from '#atlas';
import { lightOf } from '#rendering';
import { drawPlate } from './draw-plate.ts';
import { layersOf, type Plate } from './plate.ts';
import { plateStyle } from './plate-style.ts';
import { PLATES, plateOf } from './plates.ts';
import { NOT_CHECKED, refuseBadPlate } from './refuse-plate.ts';
import { inLayers, lookAt, type Sight } from './sight.ts';

const PARTS_HERE: readonly PartId[] = [
  'hip-bone',
  'socket-cartilage',
  'labrum',
  'transverse-ligament',
  'round-ligament',
];
const model = buildAtlas('live', PARTS_HERE);
const { view } = plateOf('socket');
const plate: Plate = { ...plateOf('socket'), parts: PARTS_HERE, view: { ...view, size: { width: 410, height: 380 } } };
const { svg, parts } = drawPlate(plate, model);

describe('a plate', () => {
  it('is the same every time', () => {
    expect(drawPlate(plate, model)).toEqual({ svg, parts });
  });

  it('has every layer once, its regions before its ink, and no id twice', () => {
    const layers = [...svg.matchAll(/<g data-layer="([^"]+)"/g)].map(([, layer]) => layer);
    expect(layers).toEqual(['bone', 'joint']);
    expect(svg).not.toMatch(/class="i"[^>]*>(?!<path class="i"|<\/g>)/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['socket.title', 'socket.says', 'socket.hip-bone', 'socket.labrum']));
  });

  it('is drawn with whole numbers, and holds neither pictures, scripts nor styles of single shapes', () => {
    expect(svg).not.toMatch(/<image|<script|style="|href/);
    const data = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, one]) => one ?? '');
    expect(data.length).toBeGreaterThan(15);
    expect(data.filter((one) => !/^[Mqtzhv\d -]+$/.test(one))).toEqual([]);
  });

  it('knows a place inside each part that it lists', () => {
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['hip-bone', 'labrum']));
    const sight = sightOf(model, plate);
    const { at } = parts.labrum ?? { at: [0, 0] };
    const inPicture = { ...sight.capture, left: sight.capture.left - 6, top: sight.capture.top - 6 };
    const pixel = (at[1] - inPicture.top) * inPicture.width + at[0] - inPicture.left;
    expect(sight.capture.parts[pixel]).toBe(numberOf('labrum'));
  });

  it('of the mirrored hip is the mirror of the plate', () => {
    const [x, y, z] = view.center;
    const mirrored = {
      ...plate,
      view: { ...plate.view, azimuthDegrees: -view.azimuthDegrees, center: [x, y, -z] } as const,
    };
    const [one, other] = [sightOf(model, plate), sightOf(model.map(mirroredPiece), mirrored)];
    expect(other.capture.width).toBe(one.capture.width);
    let wrong = 0;
    for (const [at, part] of one.capture.parts.entries()) {
      const column = at % one.capture.width;
      if (other.capture.parts[at - column + one.capture.width - 1 - column] !== part) wrong += 1;
    }
    expect(wrong / one.capture.parts.length).toBeLessThan(0.001);
  });
});

describe('plates', () => {
  it('show every part of the model at least once, in words that say who has checked them', () => {
    const shown = new Set(PLATES.flatMap((one) => one.parts));
    expect(PARTS.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    for (const one of PLATES)
      refuseBadPlate(
        one,
        PARTS.map(({ id }) => ({ part: id })),
      );
    expect(PLATES.filter(({ says }) => says.split(' ').length > 150).map(({ id }) => id)).toEqual([]);
  });

  it('begin with bones', () => {
    expect(PLATES.map((one) => layersOf(one)[0])).toEqual(PLATES.map(() => 'bone'));
  });
});

describe('the style of a plate', () => {
  const style = plateStyle();

  it('turns the part in question red, stripes it on paper, and does nothing outside a plate', () => {
    expect(style).toContain(`.plate .focus .f,.plate .focus.quiet .f{fill:${FOCUS_COLOR}}`);
    expect(style).toContain('.plate g[id].focus .f{fill:url(#plate.hatch)}');
    const rules = style.replace('@media print{', '').match(/[^{}]+(?=\{)/g) ?? [];
    expect(rules.flatMap((rule) => rule.split(',')).filter((rule) => !rule.startsWith('.plate '))).toEqual([]);
  });

  it('keeps the part in question apart from bone, tendon and muscle', () => {
    const brightness = (color: string) =>
      lightOf(color).reduce((sum, light, at) => sum + light * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
    const { bone, tendon, ligament, muscle } = KIND_COLORS;
    for (const color of [bone, tendon, ligament, muscle, '#e6c8bd'])
      expect((brightness(color) + 0.05) / (brightness(FOCUS_COLOR) + 0.05), color).toBeGreaterThanOrEqual(3);
  });
});

describe('a plate that cannot be drawn', () => {
  const all = PARTS.map(({ id }) => ({ part: id }));
  const nameless = PARTS.map((part): Part => (part.id === 'labrum' ? { ...part, name: '' } : part));
  it.each([
    [
      'a part without a name',
      () => refuseBadPlate(plate, all, nameless),
      'Expected a name, a plain name and a sentence for "labrum"',
    ],
    [
      'a part without a shape',
      () => refuseBadPlate(plate, [{ part: 'hip-bone' }]),
      'found "socket-cartilage", which has no shape',
    ],
    [
      'a quiet part that is not shown',
      () => refuseBadPlate({ ...plate, quiet: ['psoas-major'] }, all),
      'found "psoas-major"',
    ],
    ['no title', () => refuseBadPlate({ ...plate, title: '' }, all), 'Expected a title'],
    [
      'no word of who has checked it',
      () => refuseBadPlate({ ...plate, says: 'A hip.' }, all),
      `Write at its end: ${NOT_CHECKED}`,
    ],
  ])('tells its author: %s', (_, draw, message) => {
    expect(draw).toThrow(message);
    expect(draw).toThrow('src/plates/plates.ts → socket');
  });
});

function sightOf(pieces: readonly Piece[], { view: seen }: Plate): Sight {
  return lookAt(inLayers(pieces, false), seen, 1);
}
