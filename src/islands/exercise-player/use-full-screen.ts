import { type RefObject, useEffect, useState } from 'react';

/** The player on the whole screen, and the way there and back. */
export interface FullScreen {
  readonly isFull: boolean;
  /** It fills the window instead: phones that show only a bare film on the whole screen would lose cues and side. */
  readonly isFilling: boolean;
  readonly toggle: () => void;
  readonly leave: () => void;
}

/** Shows an element on the whole screen, or over the whole window where a browser cannot. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setFull] = useState(false);
  const [isFilling, setFilling] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null && document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [element]);

  const leave = () => {
    setFilling(false);
    if (document.fullscreenElement) document.exitFullscreen();
  };
  const enter = async () => {
    try {
      if (!document.fullscreenEnabled) throw new Error('This browser has no full screen for elements.');
      await element.current?.requestFullscreen();
    } catch {
      setFilling(true);
    }
  };
  return { isFull: isFull || isFilling, isFilling, toggle: () => (isFull || isFilling ? leave() : enter()), leave };
}
