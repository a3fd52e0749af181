import { describe, expect, test, vi } from 'vitest';
import { type MotionSource, motion, readContent } from '#schema';
import { angleBetween, distance } from '#space';
import { arrange } from './arrange.ts';
import { bake } from './bake.ts';
import { boneNamed } from './bone.ts';
import { MIDDLE_BUILD } from './flesh.ts';
import { COORDINATES, placeOf } from './joint.ts';
import { placeBones } from './kinematics.ts';
import { inspect } from './laws.ts';
import { mirroredPose } from './mirror.ts';
import { LAWS, refuseBroken } from './refuse.ts';
import { authoredAngles } from './timeline.ts';
import { poseAt, RATE } from './track.ts';

// Solving takes a second or two, and more beside other work.
vi.setConfig({ testTimeout: 30_000 });

type Source = Record<string, unknown>;

const squat: Source = {
  base: 'standing',
  look: 'omar',
  view: { azimuth: 50, elevation: 8 },
  poses: {
    start: { both: { 'hip.abduction': 8, 'hip.rotation': 8, 'shoulder.abduction': 10 } },
    down: {
      trunk: { 'pelvis.tilt': 30 },
      both: { 'hip.flexion': 92, 'knee.flexion': 88, 'ankle.dorsiflexion': 26, 'shoulder.flexion': 90 },
    },
  },
  phases: [
    { name: 'Down', cue: 'Hips back', to: 'down', seconds: 1.4 },
    { name: 'Pause', cue: 'Stay down', seconds: 0.6 },
    { name: 'Up', cue: 'Stand tall', to: 'start', seconds: 1.3 },
  ],
  contacts: [{ part: 'foot' }],
  stills: { end: 'Down', arrow: ['pelvis'] },
};

const legLift: Source = {
  ...squat,
  poses: {
    start: { both: { 'hip.abduction': 4 } },
    out: { working: { 'hip.abduction': 25 }, other: { 'hip.abduction': -2 }, trunk: { 'lumbar.bend': 4 } },
  },
  phases: [
    { name: 'Lift', cue: 'Leg out', to: 'out', seconds: 1 },
    { name: 'Lower', cue: 'And back', to: 'start', seconds: 1 },
  ],
  contacts: [
    { part: 'foot', side: 'other' },
    { part: 'foot', side: 'working', lifted: ['Lift', 'Lower'] },
  ],
  stills: { end: 'Lift', arrow: ['working.foot'] },
};

const read = (source: Source): MotionSource => readContent(motion, source, 'x.yaml');
const arranged = (source: Source, side: 'left' | 'right' = 'right') =>
  arrange('x.yaml', read(source), MIDDLE_BUILD, side).motion;

const moving = arranged(squat);
const track = bake(moving);
const lifting = { right: bake(arranged(legLift, 'right')), left: bake(arranged(legLift, 'left')) };

describe('a squat, solved', () => {
  test('keeps every law', () => {
    const findings = inspect(moving, track);
    for (const [law, { value, of }] of Object.entries(findings))
      expect(value, `${law} (${of})`).toBeLessThanOrEqual(LAWS[law as keyof typeof LAWS].limit);
    expect(() => refuseBroken('x.yaml', moving, findings)).not.toThrow();
  });

  test('is the same left and right to half a degree', () => {
    const worst = Math.max(
      ...track.poses.flatMap((pose) => {
        const mirror = mirroredPose(pose);
        return Array.from(pose.angles, (angle, place) => Math.abs(angle - (mirror.angles[place] ?? 0)));
      }),
    );
    expect(worst).toBeLessThanOrEqual(0.5);
  });

  test('goes down and comes up again, and is still while it holds', () => {
    const hipHeight = (seconds: number) => placeBones(poseAt(track, seconds))[boneNamed('pelvis').index]!.joint[1];
    expect(hipHeight(2.1)).toBeLessThan(hipHeight(0) - 0.2);
    expect(hipHeight(3.9)).toBeCloseTo(hipHeight(0), 2);
    const [early, late] = [poseAt(track, 2), poseAt(track, 2.25)];
    expect(
      Math.abs(early.angles[placeOf('knee.flexion.left')]! - late.angles[placeOf('knee.flexion.left')]!),
    ).toBeLessThan(0.3);
  });

  test('breathes in whole breaths, so that the film can repeat', () => {
    expect(track.poses[0]!.breath).toBeCloseTo(0, 6);
    expect(Math.max(...track.poses.map(({ breath }) => breath))).toBeGreaterThan(0.9);
  });
});

test('done with the other side, a movement is its own mirror image', () => {
  lifting.right.poses.forEach((pose, frame) => {
    const mirror = mirroredPose(pose);
    const other = lifting.left.poses[frame]!;
    expect(distance(mirror.root, other.root)).toBeLessThan(0.0005);
    expect(angleBetween(mirror.turn, other.turn)).toBeLessThan(0.1);
    COORDINATES.forEach(({ name }, place) => {
      expect(Math.abs(mirror.angles[place]! - other.angles[place]!), name).toBeLessThan(0.1);
    });
  });
});

test('arms follow the legs, and the trunk leads them', () => {
  const done = (name: string, seconds: number) => {
    const at = (when: number) => authoredAngles(moving, when)[placeOf(name)] ?? 0;
    return at(seconds) / at(2);
  };
  const middle = 0.4 + 0.7;
  expect(done('shoulder.flexion.left', middle)).toBeLessThan(done('hip.flexion.left', middle) - 0.02);
});

test('the movement repeats for ever without a seam', () => {
  const seam = track.poses.length / RATE;
  expect([...poseAt(track, seam + 0.5).angles]).toEqual([...poseAt(track, 0.5).angles]);
});

test('solved again, it is the same to the last digit', () => {
  expect(bake(arranged(legLift)).poses.map(({ angles }) => [...angles])).toEqual(
    lifting.right.poses.map(({ angles }) => [...angles]),
  );
});

describe('an author is told where, what was found and what to write', () => {
  const messageOf = (change: Source) => {
    try {
      const moving = arranged({ ...squat, ...change });
      refuseBroken('x.yaml', moving, inspect(moving, bake(moving)));
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  test('when an angle is impossible', () => {
    const message = messageOf({ poses: { start: {}, down: { both: { 'knee.flexion': 170 } } } });
    expect(message).toBe(
      'x.yaml → motion.poses.down.both\n  Expected knee.flexion from -5 to 150 degrees, found 170.\n  Write: knee.flexion: 150',
    );
  });

  test('when a joint is unknown', () => {
    expect(messageOf({ poses: { start: {}, down: { both: { 'hip.bend': 20 } } } })).toMatch(
      /poses\.down\.both\n {2}Expected a joint of a limb, found "hip\.bend"\.\n {2}Write one of: .*hip\.flexion/,
    );
  });

  test('when the movement does not come back', () => {
    expect(messageOf({ phases: [{ name: 'Down', cue: 'Hips back', to: 'down', seconds: 2 }] })).toMatch(
      /phases\.0\.to\n {2}Expected the movement to end as it starts, found the pose "down", \d+ degrees away\.\n {2}Write: to: start/,
    );
  });

  test('when a phase is not there', () => {
    expect(messageOf({ contacts: [{ part: 'foot', lifted: ['Fly'] }] })).toMatch(
      /found "Fly"\.\n {2}Write one of: Down, Pause, Up/,
    );
  });

  test('when there is nothing to touch', () => {
    expect(messageOf({ contacts: [{ part: 'foot', on: 'step' }] })).toMatch(
      /contacts\.0\.on\n {2}Expected a thing of the scene/,
    );
  });

  test('when a contact cannot be met', () => {
    const missed = { ...inspect(moving, track), miss: { value: 48.24, of: 'palm.right on rail', seconds: 1 } };
    expect(() => refuseBroken('x.yaml', moving, missed)).toThrow(
      'x.yaml → motion, phase Down, at 1.0 s\n  Expected a contact to be missed by at most 16 mm, found 48.2 (palm.right on rail).\n  Write: angles that bring it there, or another part or place',
    );
  });

  test('when it jerks', () => {
    const fast = [
      { name: 'Down', cue: 'Hips back', to: 'down', seconds: 0.3 },
      { name: 'Up', cue: 'Stand tall', to: 'start', seconds: 0.3 },
    ];
    expect(messageOf({ phases: fast, stills: { end: 'Down', arrow: ['pelvis'] } })).toMatch(
      /turn between two frames by at most 6 degrees/,
    );
  });
});
