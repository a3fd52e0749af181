import { icon } from '../icons/icons.tsx';

/** Lucide: skip-back. */
export const BackIcon = icon(
  <path d="M17.97 4.29A2 2 0 0 1 21 6v12a2 2 0 0 1-3.03 1.72l-10-6a2 2 0 0 1 0-3.44zM3 20V4" />,
);

/** Lucide: skip-forward. */
export const SkipIcon = icon(
  <path d="M21 4v16M6.03 4.29A2 2 0 0 0 3 6v12a2 2 0 0 0 3.03 1.72l10-6a2 2 0 0 0 0-3.44z" />,
);

/** Lucide: x. */
export const StopIcon = icon(<path d="M18 6 6 18M6 6l12 12" />);

/** Lucide: octagon-alert. */
export const HurtsIcon = icon(<path d="M15.3 2H8.7L2 8.7v6.6L8.7 22h6.6l6.7-6.7V8.7zM12 8v4M12 16h.01" />);

/** Lucide: feather. */
export const EasierIcon = icon(
  <path d="M12.7 19a2 2 0 0 0 1.4-.6l5.9-6a6 6 0 0 0-8.5-8.4L5.6 10A2 2 0 0 0 5 11.4V18a1 1 0 0 0 1 1zM16 8 2 22M17.5 15H9" />,
);
