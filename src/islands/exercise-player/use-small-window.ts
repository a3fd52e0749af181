import { type RefObject, useEffect, useState } from 'react';

/** The film in a small window above all others. */
export interface SmallWindow {
  /** `false` on the server, and where a browser has none. */
  readonly isPossible: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Opens and closes the small window, and lets its own captions show there, where ours cannot follow. */
export function useSmallWindow(video: RefObject<HTMLVideoElement | null>, hasCaptions: boolean): SmallWindow {
  const [isPossible, setPossible] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    setPossible(document.pictureInPictureEnabled === true);
    const follow = () => setOpen(document.pictureInPictureElement === element);
    element.addEventListener('enterpictureinpicture', follow);
    element.addEventListener('leavepictureinpicture', follow);
    return () => {
      element.removeEventListener('enterpictureinpicture', follow);
      element.removeEventListener('leavepictureinpicture', follow);
    };
  }, [video]);
  useEffect(() => {
    const captions = video.current?.textTracks[0];
    if (captions) captions.mode = isOpen && hasCaptions ? 'showing' : 'disabled';
  });

  const toggle = async () => {
    const element = video.current;
    if (!element) return;
    try {
      if (isOpen) return await document.exitPictureInPicture();
      await metadataOf(element);
      await element.requestPictureInPicture();
    } catch {
      // The browser says why; the film goes on where it is.
    }
  };
  return { isPossible, isOpen, toggle };
}

/** A film that has not been asked for has no size yet, and no window without one. */
async function metadataOf(element: HTMLVideoElement): Promise<void> {
  if (element.readyState > 0) return;
  element.preload = 'auto';
  await new Promise((loaded) => element.addEventListener('loadedmetadata', loaded, { once: true }));
}
