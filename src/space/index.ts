export { writePlacement } from './matrix.ts';
export {
  aboutVector,
  aboutX,
  aboutY,
  aboutZ,
  angleBetween,
  between,
  inverse,
  mirroredTurn,
  multiply,
  NO_TURN,
  type Rotation,
  rotate,
} from './rotation.ts';
export { smoothStep } from './smooth-step.ts';
export {
  add,
  cross,
  distance,
  dot,
  length,
  mirrored,
  mix,
  normalize,
  scale,
  subtract,
  type Vec3,
} from './vector.ts';
