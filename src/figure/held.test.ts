import { describe, expect, it } from 'vitest';
import { arrange, boneNamed, type Prop, placeBones, pointOn, posed, SIDES, standing, type Track } from '#motion';
import { motion } from '#schema';
import { distance, type Vec3 } from '#space';
import { refuseDropped } from './held.ts';
import { betweenKnees, gripOf } from './held-mesh.ts';
import { carriedThings } from './prop-mesh.ts';

const place = { at: [0, 0, 0] as Vec3, turn: 0 };
const kneesApart = (degrees: number) =>
  posed(standing(), { 'hip.abduction.left': degrees, 'hip.abduction.right': degrees });
const raised = posed(standing(), {
  'hip.flexion.right': 80,
  'shoulder.flexion.left': 60,
  'shoulder.flexion.right': 60,
});

function pointsLaid(prop: Prop, pose: ReturnType<typeof standing>): Vec3[] {
  const [thing] = carriedThings([prop]);
  if (!thing) throw new Error('Nothing is carried.');
  thing.lay(placeBones(pose), () => 0);
  const { positions } = thing.mesh;
  return Array.from({ length: positions.length / 3 }, (_, at) => [...positions.slice(at * 3, at * 3 + 3)] as never);
}

const nearest = (points: readonly Vec3[], to: Vec3): number => Math.min(...points.map((point) => distance(point, to)));
const spread = (points: readonly Vec3[], axis: 0 | 1 | 2): number =>
  Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));

describe('a ball between the knees', () => {
  const ball: Prop = { kind: 'ball', between: 'knees', width: 0.2, place };

  it('fills the space between them, and grows around when it is squeezed', () => {
    const [wide, close] = [kneesApart(8), kneesApart(4)];
    expect(spread(pointsLaid(ball, wide), 0)).toBeCloseTo(betweenKnees(placeBones(wide)).gap, 2);
    expect(spread(pointsLaid(ball, close), 0)).toBeLessThan(spread(pointsLaid(ball, wide), 0));
    expect(spread(pointsLaid(ball, close), 2)).toBeGreaterThan(spread(pointsLaid(ball, wide), 2));
  });
});

describe('a pillow along the legs', () => {
  it('reaches from the knees to the ankles', () => {
    const points = pointsLaid({ kind: 'leg-pillow', between: 'legs', width: 0.16, place }, kneesApart(3));
    expect(spread(points, 1)).toBeGreaterThan(0.4);
    expect(Math.max(...points.map(([, y]) => y))).toBeGreaterThan(0.48);
  });
});

describe('what hands hold', () => {
  it('has the bar of a dumbbell in the hand, whatever the arm does', () => {
    const points = pointsLaid({ kind: 'dumbbell', side: 'working', place: { ...place, hands: ['right'] } }, raised);
    const middle = [0, 1, 2].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);
    expect(distance(middle as never, gripOf(placeBones(raised), 'right'))).toBeLessThan(0.005);
  });

  it('has a stick through both hands', () => {
    const points = pointsLaid({ kind: 'stick', length: 1.2, place }, raised);
    for (const side of SIDES) {
      const grip = gripOf(placeBones(raised), side);
      expect(Math.abs(grip[1] - (points[0]?.[1] ?? 0))).toBeLessThan(0.03);
    }
    expect(spread(points, 0)).toBeCloseTo(1.2, 1);
  });

  it('has a strap from hand to hand under the working sole', () => {
    const strap: Prop = {
      kind: 'strap',
      around: 'foot',
      side: 'both',
      place: { ...place, hands: ['right', 'left'], working: 'right' },
    };
    const points = pointsLaid(strap, raised);
    const placed = placeBones(raised);
    const sole = pointOn(placed, boneNamed('foot.right'), [-0.085, 0, 0.072]);
    expect(nearest(points, sole)).toBeLessThan(0.025);
    for (const side of SIDES) expect(nearest(points, gripOf(placed, side))).toBeLessThan(0.02);
  });
});

describe('what would fall', () => {
  const track = (pose: ReturnType<typeof standing>): Track => ({ id: 'held', seconds: 1 / 30, poses: [pose] });
  const phases = [{ name: 'Hold', cue: 'Hold it', from: 0, to: 1, isHold: true }];
  const { props, motion: standingStill } = arrange(
    'content/exercises/held.yaml',
    motion.parse({
      base: 'standing',
      look: 'ruth',
      view: { azimuth: 0, elevation: 10 },
      props: [
        { kind: 'ball', between: 'knees' },
        { kind: 'dumbbell', side: 'working' },
      ],
      poses: { start: { both: { 'hip.abduction': 8 }, working: { 'fingers.curl': 80 } } },
      phases: [{ name: 'Hold', cue: 'Hold it', seconds: 0.4 }],
      contacts: [{ part: 'foot' }],
      stills: { end: 'Hold', arrow: ['pelvis'] },
    }),
    {} as never,
  );

  it('holds the hand of the working side, as an author writes it', () => {
    expect(props.map(({ place: { hands } }) => hands)).toEqual([undefined, ['right']]);
    expect(standingStill.phases).toHaveLength(1);
  });

  it('says when, how wide and what to write when the knees let go', () => {
    const apart = posed(kneesApart(20), { 'fingers.curl.right': 80 });
    expect(() => refuseDropped('held.yaml', props, phases, track(apart))).toThrow(
      /held\.yaml → motion, phase Hold, at 0\.0 s[\s\S]*at most 200 mm apart.*found \d{3}[\s\S]*width:/,
    );
  });

  it('says so when the hand is open', () => {
    expect(() => refuseDropped('held.yaml', props, phases, track(kneesApart(6)))).toThrow(
      /at least 45 degrees about a dumbbell, found 0 \(right\)/,
    );
  });

  it('lets a closed hand and close knees hold', () => {
    const held = posed(kneesApart(6), { 'fingers.curl.right': 80 });
    expect(() => refuseDropped('held.yaml', props, phases, track(held))).not.toThrow();
  });
});
