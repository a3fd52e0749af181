import type { ExerciseOption } from './exercise-option.ts';
import type { SwapChoice } from './SwapPanel.tsx';

interface Needs {
  readonly isIn: (exerciseId: string) => boolean;
  readonly isAllowed?: ((exerciseId: string) => boolean) | undefined;
}

/** What an exercise may be swapped for by this person: at most four, none that is in the routine already. */
export function swapChoices(
  option: ExerciseOption,
  options: ReadonlyMap<string, ExerciseOption>,
  { isIn, isAllowed }: Needs,
): readonly SwapChoice[] {
  return option.swaps
    .filter(({ id }) => !isIn(id) && (isAllowed?.(id) ?? true))
    .flatMap(({ id, compares }) => {
      const other = options.get(id);
      return other ? [{ option: other, compares }] : [];
    })
    .slice(0, MOST)
    .sort((a, b) => ORDER.indexOf(a.compares) - ORDER.indexOf(b.compares));
}

const MOST = 4;
const ORDER = ['easier', 'alike', 'harder'] as const satisfies readonly SwapChoice['compares'][];
