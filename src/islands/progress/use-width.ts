import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How wide an element is and how long a rem is there, in pixels; nothing before it has been drawn. */
export function useWidth<E extends HTMLElement>(): {
  readonly ref: RefObject<E | null>;
  readonly room: { readonly widthPx: number; readonly remPx: number } | null;
} {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<{ readonly widthPx: number; readonly remPx: number } | null>(null);
  // Before the first picture: a page without its charts need not be drawn.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isPaper = false;
    const measure = () => {
      if (isPaper) return;
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const widthPx = Math.round(element.clientWidth);
      if (widthPx > 0)
        setRoom((before) => (before?.widthPx === widthPx && before.remPx === remPx ? before : { widthPx, remPx }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper has one width, whatever the screen has. At once, because the picture is taken when this returns.
    const forPaper = () => {
      isPaper = true;
      flushSync(() => setRoom(PAPER));
    };
    const forScreen = () => {
      isPaper = false;
      measure();
    };
    window.addEventListener('beforeprint', forPaper);
    window.addEventListener('afterprint', forScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', forPaper);
      window.removeEventListener('afterprint', forScreen);
    };
  }, []);
  return { ref, room };
}

/** As wide as a chart is printed, at 96 pixels an inch. */
const PAPER = { widthPx: 567, remPx: 15 } as const;
