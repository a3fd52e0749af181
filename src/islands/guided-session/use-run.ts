import { useEffect, useRef, useState } from 'react';
import { isOver, nextRun, type RunEvent, type SessionRun, stepOf } from '#routine';
import { countOf } from './counter.ts';

/** A session that runs on the screen. */
export interface RunOwner {
  /** As it was drawn last: it changes with each step and each second that is counted, not with each frame. */
  readonly run: SessionRun;
  readonly send: (event: RunEvent) => void;
  /** Calls back with every frame while it runs, and with every change. Gives back how to stop that. */
  readonly onFrame: (draw: Draw) => () => void;
}

/** Draws what moves between two drawings of the whole. */
export type Draw = (run: SessionRun) => void;

/** Owns a session and its time. In a hidden tab no frame is drawn, but the time goes on. */
export function useRun(first: SessionRun): RunOwner {
  const latest = useRef(first);
  const draws = useRef(new Set<Draw>());
  const [run, setRun] = useState(first);
  const isRunning = run.clock.seen !== null;

  const send = (event: RunEvent) => {
    latest.current = nextRun(latest.current, event, performance.now());
    const next = latest.current;
    setRun((drawn) => (faceOf(drawn) === faceOf(next) ? drawn : next));
    for (const draw of draws.current) draw(next);
  };
  useEffect(() => {
    if (!isRunning) return;
    let request = requestAnimationFrame(function again() {
      send('look');
      request = requestAnimationFrame(again);
    });
    const timer = setInterval(() => send('look'), HIDDEN_MILLISECONDS);
    return () => {
      cancelAnimationFrame(request);
      clearInterval(timer);
    };
    // `send` reads only what never goes stale.
  }, [isRunning]);

  const onFrame = (draw: Draw) => {
    draws.current.add(draw);
    draw(latest.current);
    return () => {
      draws.current.delete(draw);
    };
  };
  return { run, send, onFrame };
}

/** Whatever changes with it has to be drawn anew. */
function faceOf(run: SessionRun): string {
  const { number, isTime } = countOf(run);
  return [stepOf(run)?.from, isTime && number, run.clock.seen !== null, run.eased.length, isOver(run)].join();
}

const HIDDEN_MILLISECONDS = 250;
