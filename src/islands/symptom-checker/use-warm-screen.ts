import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { CheckerData } from './checker-data.ts';
import { QuestionScreen } from './QuestionScreen.tsx';

/** How long after the page is ready, and how long the screen is kept, in milliseconds. */
const [AFTER, KEPT] = [250, 400];
const nobody = { choose: () => {}, foresee: () => {}, submit: () => {}, back: () => {} };

/**
 * Draws the first screen once out of the page, while the reader reads the start: a phone runs what it has run before in
 * half the time, so that the first press is as quick as the others.
 */
export function useWarmScreen(data: CheckerData | null, isAtStart: boolean): void {
  useEffect(() => {
    const screen = data?.screens[0];
    if (!screen || !isAtStart) return;
    const root = createRoot(document.createElement('div'));
    const draw = () =>
      root.render(
        createElement(QuestionScreen, {
          screen,
          questions: screen.questions,
          draft: {},
          owner: nobody,
          onStartOver: nobody.back,
        }),
      );
    const timers = [setTimeout(draw, AFTER), setTimeout(() => root.unmount(), AFTER + KEPT)];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setTimeout(() => root.unmount());
    };
  }, [data, isAtStart]);
}
