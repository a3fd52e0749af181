import { createElement, lazy, type RefObject } from 'react';

/** What the view from all sides needs. */
export interface TurnViewProps {
  /** Name of the exercise. */
  readonly name: string;
  /** Address of the folder that holds the baked movement and its scene, with a slash at the end. */
  readonly folder: string;
  /** Address of the body. */
  readonly figure: string;
  /** The film, which tells the moment to show. */
  readonly video: RefObject<HTMLVideoElement | null>;
  /** The film was asked for. */
  readonly isAsked: boolean;
  readonly isMirrored: boolean;
}

/** The view from all sides, fetched when it is asked for. */
export const TurnView = lazy(async () => {
  try {
    const { TurnView } = await import('../turn-view/TurnView.tsx');
    return { default: TurnView };
  } catch {
    return { default: NotFetched };
  }
});

/** Stands where the view would, when its program cannot be fetched: the film underneath goes on. */
function NotFetched() {
  return createElement(
    'p',
    { className: 'visually-hidden', role: 'status' },
    'The figure cannot be loaded. The film stays.',
  );
}
