import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Gaze } from '../turning/gaze.ts';
import { openHands } from '../turning/hands.ts';

/** What fingers, mouse and keys do on the picture. */
export interface CanvasHands {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Turns by dragging and by arrow keys, and zooms by two fingers and by + and −. */
export function useHands(gaze: RefObject<Gaze | undefined>, isMirrored: boolean): CanvasHands {
  const mirrored = useRef(isMirrored);
  useEffect(() => {
    mirrored.current = isMirrored;
  });
  const [hands] = useState(() =>
    openHands(
      () => gaze.current,
      () => mirrored.current,
    ),
  );
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      hands.down(fingerOf(event));
    },
    onPointerMove: (event) => hands.move(fingerOf(event)),
    onPointerUp: hands.lift,
    onPointerCancel: hands.lift,
    onKeyDown: (event) => {
      if (!hands.press(event)) return;
      // Or the film would go to its next step.
      event.stopPropagation();
      event.preventDefault();
    },
  };
}

const fingerOf = ({ pointerId, clientX, clientY }: PointerEvent) => ({ pointerId, clientX, clientY });
