import type { Prop } from '#posing';
import type { Vec3 } from '#space';
import type { MatPlace } from './mat.ts';
import type { WorkedMuscles } from './muscle.ts';

/** What the view from all sides shows besides the figure, and how: plain data, one file an exercise. */
export interface LiveScene {
  /** Raised when this gets another form. */
  readonly version: 1;
  /** From where the film looks: 0 from the front, positive from the figure's left; and from how high. Degrees. */
  readonly azimuth: number;
  readonly elevation: number;
  /** A ball around the whole movement, and half the sides of a box about the same middle; meters. */
  readonly middle: Vec3;
  readonly radius: number;
  readonly half: Vec3;
  /** The moment that is drawn as the end. */
  readonly endSeconds: number;
  readonly muscles: WorkedMuscles;
  readonly props: readonly Prop[];
  readonly mat?: MatPlace;
  /** How far the band stands off the middle of the legs, in meters. */
  readonly bandReach?: number;
}

/** Reads the file of a scene. Throws when it is of another version. */
export function readLiveScene(text: string): LiveScene {
  const scene: LiveScene = JSON.parse(text);
  if (scene.version !== 1) throw new Error('The scene is of another version than this program.');
  return scene;
}
