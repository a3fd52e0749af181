import { icon } from '../icons/icons.tsx';

/** Lucide: play. */
export const PlayIcon = icon(<path d="M5 5a2 2 0 0 1 3-1.7l12 7a2 2 0 0 1 0 3.4l-12 7A2 2 0 0 1 5 19z" />);

/** Lucide: pause. */
export const PauseIcon = icon(<path d="M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3zM5 3h4v18H6a1 1 0 0 1-1-1z" />);

/** Lucide: captions. */
export const CaptionsIcon = icon(
  <path d="M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM7 15h4M15 15h2M7 11h2M13 11h4" />,
);

/** Lucide: repeat. */
export const RepeatIcon = icon(
  <path d="m17 2 4 4-4 4M3 11v-1a4 4 0 0 1 4-4h14M7 22l-4-4 4-4M21 13v1a4 4 0 0 1-4 4H3" />,
);

/** Lucide: step-back. */
export const FrameBackIcon = icon(
  <path d="M13.97 4.28A2 2 0 0 1 17 6v12a2 2 0 0 1-3.03 1.72l-10-6a2 2 0 0 1 0-3.43zM21 20V4" />,
);

/** Lucide: step-forward. */
export const FrameOnIcon = icon(
  <path d="M10.03 4.28A2 2 0 0 0 7 6v12a2 2 0 0 0 3.03 1.72l10-6a2 2 0 0 0 0-3.43zM3 4v16" />,
);

/** Lucide: picture-in-picture-2. */
export const SmallWindowIcon = icon(
  <path d="M21 9V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h4M14 13h6a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2z" />,
);

/** Lucide: maximize. */
export const FullIcon = icon(
  <path d="M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3" />,
);

/** Lucide: minimize. */
export const NotFullIcon = icon(
  <path d="M8 3v3a2 2 0 0 1-2 2H3M21 8h-3a2 2 0 0 1-2-2V3M3 16h3a2 2 0 0 1 2 2v3M16 21v-3a2 2 0 0 1 2-2h3" />,
);

/** Lucide: rotate-3d. */
export const TurnIcon = icon(
  <path d="m15.2 13.7 3.8 1.9-1.9 3.8M16.5 7.5A5 10 0 1 0 13 21.8M21.8 11A10 5 0 1 0 19 15.6" />,
);
