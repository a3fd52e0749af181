import { type ComponentType, useEffect, useState } from 'react';
import type { SuggestionView } from './SuggestionView.tsx';

type Part = ComponentType<Parameters<typeof SuggestionView>[0]>;

/** The part of the form that shows a suggestion: there, on its way, or not to be had. */
export type SuggestionPart = { readonly type: 'there'; readonly View: Part } | { readonly type: 'waiting' | 'failed' };

let part: SuggestionPart = { type: 'waiting' };
let fetching: Promise<void> | undefined;

/** Fetches the part once, while the questions are still being answered. */
export function fetchSuggestion(): Promise<void> {
  fetching ??= import('./SuggestionView.tsx').then(
    ({ SuggestionView }) => {
      part = { type: 'there', View: SuggestionView };
    },
    () => {
      // What failed ahead of time may succeed when it is needed.
      fetching = undefined;
      part = { type: 'failed' };
    },
  );
  return fetching;
}

/** The part as soon as it is there. What was fetched before is there at once. */
export function useSuggestionPart(isNeeded: boolean): SuggestionPart {
  const [, draw] = useState(0);
  useEffect(() => {
    if (isNeeded && part.type !== 'there') fetchSuggestion().then(() => draw((times) => times + 1));
  }, [isNeeded]);
  return part;
}
