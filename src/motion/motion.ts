import type { Rotation, Vec3 } from '#space';
import type { Bone } from './bone.ts';
import type { Build } from './flesh.ts';
import type { Landmark } from './landmark.ts';
import type { Surface } from './surface.ts';

/** A movement with its sides resolved: what the solver reads. */
export interface Motion {
  readonly id: string;
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
  /** How firmly its hips stay over the spot where they start. */
  readonly staysPut: number;
  /** One breath into the belly: when it comes in and when it goes out, in seconds. */
  readonly bellyBreath?: { readonly in: Span; readonly out: Span };
}

/** A stretch of time, in seconds. */
export type Span = readonly [from: number, to: number];

/** How a figure lies or stands, and how high its hips are, in meters. */
export interface Lie {
  readonly turn: Rotation;
  readonly height: number;
}

/** The angles that are reached at a time. */
export interface Key {
  readonly seconds: number;
  /** Whether this is the pose that the movement starts from and comes back to. */
  readonly isRest: boolean;
  /** Whether the movement goes through it without a stop. */
  readonly isPassed: boolean;
  readonly angles: Float64Array;
  readonly lie: Lie;
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
  readonly on: Surface | PlaceOnBody;
  /** A planted point neither slides nor turns; a resting one only stays on the surface. */
  readonly isPlanted: boolean;
  /** How far the point lies inside the surface, in meters: flesh gives way. */
  readonly sink: number;
  readonly weight: number;
  /** Spans in which the point is in the air, in seconds. */
  readonly lifted: readonly Span[];
  /** How long the point takes to let go and to land, in seconds. */
  readonly fade: number;
  readonly moves: readonly Move[];
}

/** A place on the body that is touched. */
export interface PlaceOnBody {
  readonly type: 'body';
  readonly bone: Bone;
  readonly at: Vec3;
  /** How far a full breath carries it, in meters. */
  readonly rises?: Vec3;
}

/** A planted point that goes to another place, in an arc. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: Vec3;
  /** How high the arc rises above the way, in meters. */
  readonly lift: number;
  /** As fast at both ends as in between. */
  readonly isEven: boolean;
}
