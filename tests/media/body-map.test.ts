import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BODY_MAP, type MapBody, type MapRegion } from '../../src/islands/symptom-checker/body-map-shapes.ts';
import { BODY_MAP_FILE, bodyMapFile, bytesOnTheWay, MOST_BODY_MAP_BYTES } from '../../studio/body-map.ts';
import { distanceTo, isIn, samplesIn } from './path-rings.ts';

const BOX = [420, 700] as const;
const RUN = 'Run: npm run studio -- body-map';
const views = Object.entries(BODY_MAP);
const bodies = views.map(([, body]) => body);
const regions = views.flatMap(([view, body]) => body.regions.map((region) => ({ view, body, region })));
const title = ({ view, region }: (typeof regions)[number]) => `${view}: ${region.place} ${region.side ?? 'middle'}`;
const cases = regions.map((each) => [title(each), each] as const);

describe('the shapes of the body map', () => {
  test('are what the studio draws now, and light', () => {
    const text = readFileSync(BODY_MAP_FILE, 'utf8');
    expect(bytesOnTheWay(text)).toBeLessThanOrEqual(MOST_BODY_MAP_BYTES);
    expect(text === bodyMapFile(), RUN).toBe(true);
  }, 300_000);

  test('have every place of the question but "somewhere", sided ones on both sides', () => {
    const asked = placesAsked().filter((place) => place !== 'somewhere');
    const drawn = new Set(regions.map(({ region }) => region.place));
    expect([...drawn].sort()).toEqual([...asked].sort());
    for (const body of bodies) {
      const on = (side: MapRegion['side']) =>
        body.regions.filter((region) => region.side === side).map(({ place }) => place);
      expect(on('left').sort()).toEqual(on('right').sort());
      expect(on(undefined)).toHaveLength(1);
    }
  });

  test.each(cases)('%s lies on the body', (_, { body, region }) => {
    const inside = samplesIn(region.path, BOX);
    expect(inside.filter((point) => isIn(body.body, point)).length / inside.length).toBeGreaterThan(0.98);
  });

  test.each(cases)(
    '%s has room for a finger about its mark: 32 px where the picture is 306 px wide',
    (_, { region }) => {
      expect(isIn(region.path, region.at)).toBe(true);
      expect(distanceTo(region.path, region.at)).toBeGreaterThanOrEqual(22);
    },
  );

  test.each(cases)('%s is on its side of the picture: mirrored in front, not from behind', (_, { view, region }) => {
    if (!region.side) return expect(Math.abs(region.at[0] - 210)).toBeLessThan(6);
    expect(region.at[0] < 210).toBe((view === 'front') === (region.side === 'right'));
  });

  test.each(views)('%s: below the belt every spot is in one place', (_, body) => {
    const spots = samplesIn(body.body, BOX).filter(([, y]) => y > 66);
    const counts = spots.map((spot) => body.regions.filter(({ path }) => isIn(path, spot)).length);
    expect(counts.filter((count) => count === 0).length / counts.length).toBeLessThan(0.01);
    expect(counts.filter((count) => count > 1).length / counts.length).toBeLessThan(0.002);
  });

  test('lie where a clinician would point', () => {
    const at = (body: MapBody, place: string) =>
      body.regions.find((region) => region.place === place && region.side !== 'left')!.at;
    const downward = (body: MapBody, ...order: string[]) => {
      const heights = order.map((place) => at(body, place)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    };
    downward(BODY_MAP.front, 'rim', 'front-groin', 'front-thigh', 'knee', 'lower-leg');
    downward(BODY_MAP.front, 'rim', 'outer-hip', 'outer-thigh', 'knee');
    downward(BODY_MAP.back, 'low-back', 'back-pelvis', 'buttock', 'sit-bone', 'back-thigh', 'knee', 'lower-leg');
    const outward = ['outer-thigh', 'front-thigh', 'inner-thigh'].map((place) => at(BODY_MAP.front, place)[0]);
    expect(outward).toEqual([...outward].sort((a, b) => a - b));
  });
});

function placesAsked(): readonly string[] {
  const screens: readonly { questions: readonly { id: string; options?: readonly { id: string }[] }[] }[] = parse(
    readFileSync('content/checker/questions.yaml', 'utf8'),
  );
  const question = screens.flatMap(({ questions }) => questions).find(({ id }) => id === 'places');
  return question?.options?.map(({ id }) => id) ?? [];
}
