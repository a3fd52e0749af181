import { cleanText, nameRoutine, type Routine } from '#routine';

/** A routine with what tells it from the others on this device. */
export interface KeptRoutine {
  readonly id: string;
  readonly routine: Routine;
}

/** All routines of this device in the order in which they were made, and the one on the screen. There is always one. */
export interface RoutineShelf {
  readonly routines: readonly KeptRoutine[];
  readonly currentId: string;
  /** The one routine is the ready-made one that nobody has changed yet: it is shown and not kept. */
  readonly isUntouched: boolean;
}

/** More would make the list longer than anybody can look through. */
export const MOST_ROUTINES = 20;

/** A shelf with the ready-made routine on it, as it is before anybody did anything. */
export const untouchedShelf = (id: string, starter: Routine): RoutineShelf => ({
  routines: [{ id, routine: starter }],
  currentId: id,
  isUntouched: true,
});

/** The routine on the screen. */
export function currentRoutine({ routines, currentId }: RoutineShelf): Routine {
  return (routines.find(({ id }) => id === currentId) ?? routines[0])?.routine ?? { entries: [] };
}

/** The name of a routine as it is shown, also when it has none. */
export const shownName = ({ name }: Routine): string => name ?? 'My routine';

/** Puts a changed routine into the place of the current one. */
export function withCurrent(shelf: RoutineShelf, routine: Routine): RoutineShelf {
  if (routine === currentRoutine(shelf)) return shelf;
  return {
    ...shelf,
    isUntouched: false,
    routines: shelf.routines.map((kept) => (kept.id === shelf.currentId ? { ...kept, routine } : kept)),
  };
}

/** Adds a routine at the end and shows it. A routine that nobody has touched makes room; a full shelf stays as it is. */
export function withNew(shelf: RoutineShelf, id: string, routine: Routine): RoutineShelf {
  if (isShelfFull(shelf)) return shelf;
  const others = shelf.isUntouched ? [] : shelf.routines;
  return { routines: [...others, { id, routine }], currentId: id, isUntouched: false };
}

/** An empty routine with a name of its own: "Routine 2". */
export function emptyRoutine({ routines }: RoutineShelf): Routine {
  const names = routines.map(({ routine }) => shownName(routine));
  const free = Array.from({ length: MOST_ROUTINES + 1 }, (_, at) => `Routine ${at + 2}`).find(
    (name) => !names.includes(name),
  );
  return nameRoutine({ entries: [] }, free ?? '');
}

/** The current routine once more: "Mornings, copy". The word stays whole when the name is long. */
export function copyOfCurrent(shelf: RoutineShelf): Routine {
  const routine = currentRoutine(shelf);
  const room = 40 - COPY.length;
  return nameRoutine(routine, cleanText('name', [...shownName(routine)].slice(0, room).join('')) + COPY);
}

/** Takes the current routine away and shows the one before it, or the ready-made one when none is left. */
export function withoutCurrent(shelf: RoutineShelf, untouched: RoutineShelf): RoutineShelf {
  return without(shelf, shelf.currentId) ?? untouched;
}

/** What another tab did to one routine: it has a new text, or it is gone (`null`). Nothing is left when the last one is gone. */
export function withOthersChange(shelf: RoutineShelf, id: string, routine: Routine | null): RoutineShelf | null {
  if (!routine) return without(shelf, id);
  if (shelf.isUntouched) return { routines: [{ id, routine }], currentId: id, isUntouched: false };
  const isHere = shelf.routines.some((kept) => kept.id === id);
  const routines = isHere
    ? shelf.routines.map((kept) => (kept.id === id ? { id, routine } : kept))
    : [...shelf.routines, { id, routine }].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...shelf, routines };
}

/** Whether no further routine fits. */
export const isShelfFull = (shelf: RoutineShelf): boolean =>
  !shelf.isUntouched && shelf.routines.length >= MOST_ROUTINES;

function without(shelf: RoutineShelf, id: string): RoutineShelf | null {
  const at = shelf.routines.findIndex((kept) => kept.id === id);
  if (at < 0) return shelf;
  const routines = shelf.routines.filter((kept) => kept.id !== id);
  const neighbor = routines[Math.max(at - 1, 0)];
  if (!neighbor) return null;
  return { ...shelf, routines, currentId: shelf.currentId === id ? neighbor.id : shelf.currentId };
}

const COPY = ', copy';
