import { type RefObject, useEffect, useState } from 'react';

/** Moves the focus, after the next drawing, to the element that carries this name as `data-focus`. */
export function useFocus(root: RefObject<HTMLElement | null>): (name: string) => void {
  const [wanted, setWanted] = useState<{ readonly name: string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted.name)}"]`)?.focus();
  }, [wanted, root]);
  return (name) => setWanted({ name });
}
