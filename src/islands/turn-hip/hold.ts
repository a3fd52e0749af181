import type { Gaze } from '../turning/gaze.ts';
import { openHands } from '../turning/hands.ts';

/** What happens when somebody touches the picture. */
export interface Held {
  readonly gaze: Gaze;
  /** Something was turned. */
  readonly onTurn: () => void;
  /** A place of the canvas was tapped, in pixels of the page; `reach`: how exactly, in the same. */
  readonly onTap: (x: number, y: number, reach: number) => void;
  readonly signal: AbortSignal;
}

/** Lets hands and keys turn what a canvas shows. A touch that goes nowhere is a tap. */
export function hold(canvas: HTMLCanvasElement, { gaze, onTurn, onTap, signal }: Held): void {
  const hands = openHands(
    () => gaze,
    () => false,
  );
  let tap: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, act: (event: HTMLElementEventMap[Name]) => void) =>
    canvas.addEventListener(name, act, { signal, passive: false });
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    tap = event.isPrimary ? { id: event.pointerId, x: event.offsetX, y: event.offsetY } : undefined;
    hands.down(event);
  });
  on('pointermove', (event) => {
    if (tap?.id === event.pointerId && Math.hypot(event.offsetX - tap.x, event.offsetY - tap.y) > STILL_PIXELS)
      tap = undefined;
    // A tap must not turn the picture away under the finger.
    if (tap) return;
    hands.move(event);
    onTurn();
  });
  on('pointerup', (event) => {
    hands.lift(event);
    if (tap?.id === event.pointerId) onTap(tap.x, tap.y, event.pointerType === 'mouse' ? 3 : 12);
    tap = undefined;
  });
  on('pointercancel', (event) => {
    hands.lift(event);
    tap = undefined;
  });
  on('keydown', (event) => {
    if (!hands.press(event)) return;
    event.preventDefault();
    onTurn();
  });
  on('wheel', (event) => {
    // Two fingers on a touchpad arrive as a wheel with Ctrl; without it, the page scrolls.
    if (!event.ctrlKey) return;
    event.preventDefault();
    gaze.zoom(Math.exp(-event.deltaY / 100));
    onTurn();
  });
}

/** A finger that moves less is still. */
const STILL_PIXELS = 6;
