import type { Gaze } from './gaze.ts';

/** What fingers, mouse and keys do to a gaze. */
export interface Hands {
  readonly down: (finger: Touch) => void;
  readonly move: (finger: Touch) => void;
  readonly lift: (finger: Pick<Touch, 'pointerId'>) => void;
  /** Whether a key that was pressed is one of ours. */
  readonly press: (key: Key) => boolean;
}

/** What is used of an event of a pointer, and of one of a key. */
type Touch = Pick<PointerEvent, 'pointerId' | 'clientX' | 'clientY'>;
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Turns by dragging and by arrow keys, and zooms by two fingers and by + and −. In a mirror, left is right. */
export function openHands(gaze: () => Gaze | undefined, isMirrored: () => boolean): Hands {
  const fingers = new Map<number, Touch>();
  const across = () => (isMirrored() ? -1 : 1);
  return {
    down: (finger) => fingers.set(finger.pointerId, finger),
    move: (now) => {
      const before = fingers.get(now.pointerId);
      if (!before) return;
      const other = [...fingers].find(([id]) => id !== now.pointerId)?.[1];
      if (other) gaze()?.zoom(apart(now, other) / apart(before, other));
      else gaze()?.turn((before.clientX - now.clientX) * DEGREES * across(), (now.clientY - before.clientY) * DEGREES);
      fingers.set(now.pointerId, now);
    },
    lift: ({ pointerId }) => fingers.delete(pointerId),
    press: ({ key, ctrlKey, altKey, metaKey }) => {
      const [right, up, nearer] = (!(ctrlKey || altKey || metaKey) && KEYS[key]) || [0, 0, 1];
      if (right === 0 && up === 0 && nearer === 1) return false;
      gaze()?.turn(right * across(), up);
      if (nearer !== 1) gaze()?.zoom(nearer);
      return true;
    },
  };
}

/** Degrees that a pixel turns. */
const DEGREES = 0.5;
const STEP = 15;

/** How much larger one press of a button or key makes the thing. */
export const ZOOM_STEP = 1.25;

/** By how many degrees a key turns the one who looks, to the right and up, and how much nearer it takes them. */
const KEYS: Readonly<Record<string, readonly [right: number, up: number, nearer: number]>> = {
  ArrowLeft: [-STEP, 0, 1],
  ArrowRight: [STEP, 0, 1],
  ArrowUp: [0, STEP, 1],
  ArrowDown: [0, -STEP, 1],
  '+': [0, 0, ZOOM_STEP],
  '=': [0, 0, ZOOM_STEP],
  '-': [0, 0, 1 / ZOOM_STEP],
};

const apart = (a: Touch, b: Touch): number => Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
