import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { Gaze } from './gaze.ts';

/** What fingers, mouse and keys do on the picture. */
export interface Hands {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Turns by dragging and by arrow keys, and zooms by two fingers and by + and −. */
export function useHands(gaze: RefObject<Gaze | undefined>, isMirrored: boolean): Hands {
  const fingers = useRef(new Map<number, Finger>());
  const across = isMirrored ? -1 : 1;
  const lift = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, fingerOf(event));
    },
    onPointerMove: (event) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now = fingerOf(event);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other) gaze.current?.zoom(apart(now, other) / apart(before, other));
      else gaze.current?.turn((before.x - now.x) * DEGREES * across, (now.y - before.y) * DEGREES);
      fingers.current.set(event.pointerId, now);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onKeyDown: (event) => {
      const isOurs = !(event.ctrlKey || event.altKey || event.metaKey);
      const [right, up, nearer] = (isOurs && KEYS[event.key]) || [0, 0, 1];
      if (right === 0 && up === 0 && nearer === 1) return;
      // Or the film would go to its next step.
      event.stopPropagation();
      event.preventDefault();
      gaze.current?.turn(right * across, up);
      if (nearer !== 1) gaze.current?.zoom(nearer);
    },
  };
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Degrees that a pixel turns. */
const DEGREES = 0.5;
const STEP = 15;

/** How much larger one press of a button or key makes the figure. */
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

const fingerOf = ({ clientX, clientY }: PointerEvent): Finger => ({ x: clientX, y: clientY });
const apart = (a: Finger, b: Finger): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
