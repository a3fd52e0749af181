// Has a door of its own, `#posing`: who shows a solved movement must not have to fetch what solves one.

export { BODY, BONES, type Bone, boneNamed, SIDES, type Side, signOf } from './bone.ts';
export { type Placement, placeBones, pointOn } from './kinematics.ts';
export { type Pose, posed, standing } from './pose.ts';
export { CHAIR, type Prop, STEP } from './scenery.ts';
export { poseAt, type Track } from './track.ts';
export { decodeTrack } from './track-file.ts';
