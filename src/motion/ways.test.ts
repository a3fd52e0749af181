import { describe, expect, test } from 'vitest';
import { motion, readContent } from '#schema';
import { rotate } from '#space';
import { arrange } from './arrange.ts';
import { bake } from './bake.ts';
import { boneNamed } from './bone.ts';
import { MIDDLE_BUILD } from './flesh.ts';
import { placeOf } from './joint.ts';
import { placeBones, pointOn } from './kinematics.ts';
import { landmarkNamed } from './landmark.ts';
import { authoredAngles } from './timeline.ts';
import { poseAt, type Track } from './track.ts';

const solved = (source: Record<string, unknown>): Track =>
  bake(arrange('x.yaml', readContent(motion, { look: 'omar', ...source }, 'x.yaml'), MIDDLE_BUILD).motion);

const where = (track: Track, seconds: number, landmark: string) => {
  const { bone, at } = landmarkNamed(landmark);
  return pointOn(placeBones(poseAt(track, seconds)), bone, at);
};

describe('a slow breath into the belly', () => {
  const track = solved({
    base: 'supine',
    view: { azimuth: 60, elevation: 14 },
    bellyBreath: { in: 'Breathe in', out: 'Breathe out' },
    poses: {
      start: {
        both: { 'hip.flexion': 50, 'knee.flexion': 96, 'ankle.dorsiflexion': -44 },
        working: { 'shoulder.abduction': 22, 'shoulder.rotation': -50, 'elbow.flexion': 96 },
      },
    },
    phases: [
      { name: 'Breathe in', cue: 'Belly rises', to: 'start', seconds: 2 },
      { name: 'Breathe out', cue: 'Belly sinks', to: 'start', seconds: 3 },
    ],
    contacts: [
      { part: 'upper-back' },
      { part: 'sacrum' },
      { part: 'foot' },
      { part: 'palm', side: 'working', touches: 'working.belly', weight: 1 },
    ],
    stills: { end: 'Breathe in', arrow: ['working.hand'] },
  });

  test('comes in and goes out with its phases, once', () => {
    const breaths = [0.2, 2.4, 5.5].map((seconds) => poseAt(track, seconds).breath);
    expect(breaths[0]).toBeLessThan(0.01);
    expect(breaths[1]).toBeGreaterThan(0.99);
    expect(breaths[2]).toBeLessThan(0.01);
  });

  test('lifts the hand on the belly by about two centimeters', () => {
    const rise = where(track, 2.4, 'palm.right')[1] - where(track, 0.2, 'palm.right')[1];
    expect(rise).toBeGreaterThan(0.012);
    expect(rise).toBeLessThan(0.03);
  });
});

describe('getting up from a bed', () => {
  const track = solved({
    base: 'lying-on-other-side',
    view: { azimuth: 20, elevation: 20 },
    raised: 0.45,
    props: [
      { kind: 'bench', at: [0, -0.12], size: [2, 0.9] },
      { kind: 'pillow', at: [-0.7, 0], on: 'bench' },
    ],
    poses: {
      start: { both: { 'hip.flexion': 60, 'knee.flexion': 80 } },
      tall: { lies: 'sitting', both: { 'hip.flexion': 86, 'knee.flexion': 88 } },
    },
    phases: [
      { name: 'Up', cue: 'Push up', to: 'tall', seconds: 4 },
      { name: 'Down', cue: 'Lie down', to: 'start', seconds: 4 },
    ],
    contacts: [
      { part: 'hip-side', side: 'other', on: 'bench', lifted: ['Up', 'Down'] },
      { part: 'seat', on: 'bench', only: ['Up:1'], weight: 0.2 },
    ],
    stills: { end: 'Up', arrow: ['head'] },
  });
  const upOf = (seconds: number) =>
    rotate(placeBones(poseAt(track, seconds))[boneNamed('pelvis').index]!.turn, [0, 1, 0])[1];

  test('goes from lying on the side to sitting, and back', () => {
    expect(Math.abs(upOf(0.1))).toBeLessThan(0.25);
    expect(upOf(4.4)).toBeGreaterThan(0.85);
    expect(Math.abs(upOf(8.6))).toBeLessThan(0.25);
  });

  test('lies on the bed, not on the floor', () => {
    expect(where(track, 0.1, 'hipSide.left')[1]).toBeGreaterThan(0.4);
  });
});

describe('walking on the spot', () => {
  const still = { to: 'start', cue: 'Walk tall' };
  const walk = {
    base: 'standing',
    view: { azimuth: 60, elevation: 8 },
    restSeconds: 0,
    poses: { start: { both: { 'hip.abduction': 3 } } },
    phases: [
      { name: 'Back', ...still, seconds: 1 },
      { name: 'Forth', ...still, seconds: 1 },
    ],
    contacts: [
      { part: 'foot', side: 'other' },
      {
        part: 'foot',
        side: 'working',
        moves: [
          { phase: 'Back', by: [0, 0, -0.2], lift: 0, isEven: true },
          { phase: 'Forth', by: [0, 0, 0.2], lift: 0.05 },
        ],
      },
    ],
    stills: { end: 'Back', arrow: ['working.foot'] },
  };
  const track = solved({ ...walk, staysPut: 10 });

  test('the floor carries a foot back as fast at its ends as in between', () => {
    const pace = (from: number, to: number) =>
      (where(track, to, 'heel.right')[2] - where(track, from, 'heel.right')[2]) / (to - from);
    for (const [from, to] of [
      [0.1, 0.2],
      [0.45, 0.55],
      [0.8, 0.9],
    ] as const)
      expect(pace(from, to)).toBeCloseTo(-0.2, 2);
  });

  test('what is one phase for the reader is gone through without a stop, round the loop as well', () => {
    const paceAtStart = (lastCue: string) => {
      const source = {
        ...walk,
        look: 'omar',
        poses: {
          start: { both: { 'elbow.flexion': 20 } },
          bent: { both: { 'elbow.flexion': 40 } },
          long: { both: { 'elbow.flexion': 0 } },
        },
        phases: [
          { name: 'Swing', cue: 'Let it swing', to: 'bent', seconds: 1 },
          { name: 'Swing', cue: 'Let it swing', to: 'long', seconds: 1 },
          { name: 'Swing', cue: lastCue, to: 'start', seconds: 1 },
        ],
        contacts: [{ part: 'foot' }],
        stills: { end: 'Swing', arrow: ['working.hand'] },
      };
      const { motion: swing } = arrange('x.yaml', readContent(motion, source, 'x.yaml'), MIDDLE_BUILD);
      // The elbow comes 0.09 s late.
      const elbowAt = (seconds: number) => authoredAngles(swing, seconds + 0.09)[placeOf('elbow.flexion.right')] ?? 0;
      return (elbowAt(0.01) - elbowAt(-0.01)) / 0.02;
    };
    expect(paceAtStart('Let it swing')).toBeCloseTo(20, 0);
    expect(paceAtStart('And back')).toBeCloseTo(0, 0);
  });

  test('the body keeps to its place when it is told to', () => {
    const roaming = ({ poses }: Track) => {
      const places = poses.map(({ root }) => root[2]);
      return Math.max(...places) - Math.min(...places);
    };
    expect(roaming(track)).toBeLessThan(roaming(solved(walk)) - 0.01);
  });
});
