import { useEffect, useState } from 'react';

/** `false` for the first picture and `true` from the next one on: what lies below the screen can wait for it. */
export function useAfterPaint(isPaintedAlready = false): boolean {
  const [isPainted, setPainted] = useState(isPaintedAlready);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
