import type { Script, Stills } from '#figure';
import type { Moving } from './exercises.ts';
import type { Plan } from './plan.ts';

/** Width and height of a picture in pixels, and how many looks at each pixel in a row. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly samples: number;
}

/** What a hand can be asked to do. Frames and stills are of the exercise that was opened last. */
export type Task =
  | { readonly type: 'plan'; readonly moving: Moving; readonly madeFrom: string }
  | { readonly type: 'open'; readonly script: Script }
  | { readonly type: 'frame'; readonly frame: number; readonly size: PictureSize }
  | { readonly type: 'stills' };

/** What comes back, by the type of the task. */
export interface Results {
  readonly plan: Plan;
  readonly open: undefined;
  /** Red, green, blue and alpha bytes, row by row. */
  readonly frame: Uint8Array<ArrayBuffer>;
  /** Texts of SVG. */
  readonly stills: Stills;
}

/** A task on its way to a hand. */
export interface Letter {
  readonly number: number;
  readonly task: Task;
}

/** What a hand answers. */
export type Reply =
  | { readonly number: number; readonly result: Results[Task['type']] }
  | { readonly number: number; readonly failure: Failure };

/** An error on its way between threads. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}
