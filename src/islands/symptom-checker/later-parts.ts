import { type ComponentProps, type ComponentType, createElement, lazy } from 'react';

/** The body map, fetched before the screen that shows it. Where it cannot be fetched, the list below says the same. */
export const BodyMap = lazy(fetchMap);

let fetched: Promise<{ readonly default: MapPart }> | undefined;

/** Fetches the body map, once. */
export function fetchMap(): Promise<{ readonly default: MapPart }> {
  fetched ??= import('./BodyMap.tsx').then(
    ({ BodyMap }) => ({ default: BodyMap }),
    () => {
      // What failed ahead of time may succeed when it is needed.
      fetched = undefined;
      return { default: () => null };
    },
  );
  return fetched;
}

/** The summary for a clinician, fetched when it is asked for. */
export const Summary = lazy(async (): Promise<{ readonly default: SummaryPart }> => {
  try {
    const { Summary } = await import('./Summary.tsx');
    return { default: Summary };
  } catch {
    return { default: NotFetched };
  }
});

type MapPart = ComponentType<ComponentProps<typeof import('./BodyMap.tsx').BodyMap>>;
type SummaryPart = ComponentType<ComponentProps<typeof import('./Summary.tsx').Summary>>;

/** Stands where the summary would, when it cannot be fetched: the answers are still on the page of the result. */
function NotFetched() {
  return createElement(
    'p',
    { role: 'status' },
    'The summary could not be loaded. Go back: the list of your answers prints with the result.',
  );
}
