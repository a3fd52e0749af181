import type { Rotation, Vec3 } from '#space';
import type { Bone } from './bone.ts';
import type { Build } from './flesh.ts';
import type { Landmark } from './landmark.ts';
import type { Surface } from './surface.ts';

/** A movement with its sides resolved: what the solver reads. */
export interface Motion {
  readonly id: string;
  /** How the figure lies or stands before it moves, and how high its hips are, in meters. */
  readonly base: { readonly turn: Rotation; readonly height: number };
  readonly build: Build;
  /** Angles of the joints in degrees by their place in a pose, one set for each phase end. */
  readonly keys: readonly Key[];
  /** Length of one repetition with its rests, in seconds. */
  readonly seconds: number;
  readonly phases: readonly TimedPhase[];
  readonly contacts: readonly Contact[];
  /** What nothing may sink into. */
  readonly obstacles: readonly Surface[];
  /** Places in a pose that the solver may change, and how firmly it keeps what the author wrote. */
  readonly free: readonly { readonly place: number; readonly firmness: number }[];
  /** How firmly the whole figure keeps the way it lies or stands. */
  readonly steadiness: number;
}

/** The angles that are reached at a time. */
export interface Key {
  readonly seconds: number;
  /** Whether this is the pose that the movement starts from and comes back to. */
  readonly isRest: boolean;
  readonly angles: Float64Array;
}

/** A phase with its times, in seconds. */
export interface TimedPhase {
  readonly name: string;
  readonly cue: string;
  readonly from: number;
  readonly to: number;
  /** A hold: nothing moves. Longer in life than in the film when `dose.holdSeconds` says so. */
  readonly isHold: boolean;
}

/** A point of the body that touches something. */
export interface Contact {
  readonly landmark: Landmark;
  readonly on: Surface | { readonly type: 'body'; readonly bone: Bone; readonly at: Vec3 };
  /** A planted point neither slides nor turns; a resting one only stays on the surface. */
  readonly isPlanted: boolean;
  /** How far the point lies inside the surface, in meters: flesh gives way. */
  readonly sink: number;
  readonly weight: number;
  /** Spans in which the point is in the air, in seconds. */
  readonly lifted: readonly (readonly [from: number, to: number])[];
  readonly moves: readonly Move[];
}

/** A planted point that goes to another place, in an arc. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: Vec3;
  /** How high the arc rises above the way, in meters. */
  readonly lift: number;
}
