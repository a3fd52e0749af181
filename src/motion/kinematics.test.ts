import { describe, expect, test } from 'vitest';
import { BODY, boneNamed } from './bone.ts';
import { placeBones } from './kinematics.ts';
import { mirroredPose } from './mirror.ts';
import { posed, standing } from './pose.ts';

const jointsOf = (angles: Record<string, number>) => {
  const placed = placeBones(posed(standing(), angles));
  return (name: string) => placed[boneNamed(name).index]!.joint;
};

describe('a clinical angle moves the body as a clinician means it', () => {
  test('hip flexion of 90 degrees brings the knee straight to the front', () => {
    const [x, y, z] = jointsOf({ 'hip.flexion.left': 90 })('shank.left');
    expect([x, y, z].map((value) => value.toFixed(3))).toEqual([
      BODY.hipHalfWidth.toFixed(3),
      BODY.hip.toFixed(3),
      (BODY.hip - BODY.knee).toFixed(3),
    ]);
  });

  test('knee flexion brings the foot back, not to the front', () => {
    expect(jointsOf({ 'knee.flexion.right': 90 })('foot.right')[2]).toBeCloseTo(-(BODY.knee - BODY.ankle), 3);
  });

  test('abduction takes a leg away from the other, on both sides', () => {
    const at = jointsOf({ 'hip.abduction.left': 30, 'hip.abduction.right': 30 });
    expect(at('foot.left')[0]).toBeGreaterThan(0.4);
    expect(at('foot.right')[0]).toBeLessThan(-0.4);
  });

  test('turning the hip out points the toes out', () => {
    const at = jointsOf({ 'hip.rotation.left': 40, 'hip.rotation.right': 40 });
    expect(at('toes.left')[0]).toBeGreaterThan(at('foot.left')[0] + 0.05);
    expect(at('toes.right')[0]).toBeLessThan(at('foot.right')[0] - 0.05);
  });

  test('a tucked tail brings the pelvis under: anterior tilt carries the trunk forward', () => {
    expect(jointsOf({ 'pelvis.tilt': 30 })('head')[2]).toBeGreaterThan(0.2);
  });

  test('lifting the left side of the pelvis lifts the left hip', () => {
    const at = jointsOf({ 'pelvis.lift': 10 });
    expect(at('thigh.left')[1]).toBeGreaterThan(at('thigh.right')[1]);
  });

  test('raised to the front by 90 degrees, an arm is level, whatever the shoulder blade does', () => {
    const at = jointsOf({ 'shoulder.flexion.left': 90, 'scapula.elevation.left': 15 });
    expect(at('hand.left')[1]).toBeCloseTo(at('upperArm.left')[1], 2);
  });
});

test('the mirror of a pose has every joint where the mirror shows it', () => {
  const pose = posed(standing(), {
    'pelvis.lift': 8,
    'lumbar.bend': 12,
    'neck.turn': 30,
    'hip.flexion.left': 40,
    'hip.abduction.left': 20,
    'hip.rotation.right': 25,
    'shoulder.flexion.right': 70,
    'shoulder.rotation.right': 30,
    'elbow.flexion.right': 50,
  });
  const [here, there] = [placeBones(pose), placeBones(mirroredPose(pose))];
  for (const name of ['foot.left', 'foot.right', 'hand.left', 'hand.right']) {
    const [x, y, z] = here[boneNamed(name).index]!.joint;
    const other = name.endsWith('left') ? name.replace('left', 'right') : name.replace('right', 'left');
    const [mx, my, mz] = there[boneNamed(other).index]!.joint;
    expect([mx, my, mz].map((value) => value.toFixed(6))).toEqual([-x, y, z].map((value) => value.toFixed(6)));
  }
});
