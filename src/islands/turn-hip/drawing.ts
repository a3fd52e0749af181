import { fit } from '../turning/fit.ts';
import { watchPace } from '../turning/pace.ts';

/** What is drawn on a canvas, and when that ends. */
export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  /** Draws the picture of a moment; tells whether the next one will differ. */
  readonly draw: (now: number) => boolean;
  readonly signal: AbortSignal;
}

/** The drawing under way. */
export interface Drawn {
  /** Something changed: draws once more, as soon as it can be seen. */
  readonly ask: () => void;
  /** Whether the device draws smoothly; known after some pictures. */
  readonly isSmooth: Promise<boolean>;
}

/** Draws only when something has changed and can be seen. A device that is too slow gets a coarser picture first. */
export function startDrawing({ canvas, draw, signal }: Drawing): Drawn {
  let [request, isSeen, finest, pace] = [0, true, FINEST, watchPace()];
  let tell: (isSmooth: boolean) => void = () => {};
  const isSmooth = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const ask = () => {
    if (isSeen && !signal.aborted) request ||= requestAnimationFrame(show);
  };
  const show = (now: number) => {
    request = 0;
    const isKnown = pace.isKnown();
    if (!isKnown && pace.isTooSlow(now)) {
      if (finest === COARSEST || devicePixelRatio <= COARSEST) return tell(false);
      [finest, pace] = [COARSEST, watchPace()];
    }
    fit(canvas, finest);
    let goesOn = false;
    try {
      goesOn = canvas.width > 0 && canvas.height > 0 && draw(now);
    } catch {
      // The card has no room for it, or was taken away.
      return tell(false);
    }
    if (isKnown) tell(true);
    if (goesOn || !isKnown) ask();
  };
  const sizes = new ResizeObserver(ask);
  const places = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? true;
    ask();
  });
  sizes.observe(canvas);
  places.observe(canvas);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    places.disconnect();
    cancelAnimationFrame(request);
  });
  ask();
  return { ask, isSmooth };
}

/** How many pixels of the canvas go to one of the page, at most. */
const [FINEST, COARSEST] = [2, 1];
