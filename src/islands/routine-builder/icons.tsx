import { icon } from '../icons/icons.tsx';

/** Lucide: arrow-up. */
export const UpIcon = icon(<path d="m5 12 7-7 7 7M12 19V5" />);

/** Lucide: arrow-down. */
export const DownIcon = icon(<path d="m19 12-7 7-7-7M12 5v14" />);

/** Lucide: x. */
export const CrossIcon = icon(<path d="M18 6 6 18M6 6l12 12" />);

/** Lucide: plus. */
export const PlusIcon = icon(<path d="M5 12h14M12 5v14" />);

/** Lucide: minus. */
export const MinusIcon = icon(<path d="M5 12h14" />);

/** Lucide: undo-2. */
export const UndoIcon = icon(<path d="M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11" />);

/** Lucide: redo-2. */
export const RedoIcon = icon(<path d="m15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13" />);

/** Lucide: pencil-line. */
export const PencilIcon = icon(
  <path d="M13 21h8M15 5l4 4M21.17 6.81a1 1 0 0 0-3.99-3.98L3.84 16.17a2 2 0 0 0-.5.83l-1.32 4.35a.5.5 0 0 0 .62.62l4.35-1.32a2 2 0 0 0 .83-.5z" />,
);

/** Lucide: calendar-plus. */
export const CalendarIcon = icon(
  <path d="M8 2v4M16 2v4M21 13V6a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h8M3 10h18M16 19h6M19 16v6" />,
);

/** Lucide: printer. */
export const PrinterIcon = icon(
  <path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z" />,
);

/** Lucide: link. */
export const LinkIcon = icon(
  <path d="M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71" />,
);

/** Lucide: info. */
export const InfoIcon = icon(<path d="M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M12 16v-4M12 8h.01" />);

/** Lucide: grip-vertical. */
export const GripIcon = icon(<path d="M9 5h.01M9 12h.01M9 19h.01M15 5h.01M15 12h.01M15 19h.01" />);
