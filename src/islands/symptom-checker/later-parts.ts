import { type ComponentProps, type ComponentType, createElement, lazy } from 'react';

/** The body map, fetched with the screen that shows it. Where it cannot be fetched, the list below says the same. */
export const BodyMap = lazy(async (): Promise<{ readonly default: MapPart }> => {
  try {
    const { BodyMap } = await import('./BodyMap.tsx');
    return { default: BodyMap };
  } catch {
    return { default: () => null };
  }
});

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
