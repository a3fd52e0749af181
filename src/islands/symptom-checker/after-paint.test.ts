import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('work after the next picture', () => {
  it('is done once, after the frame', () => {
    const work = vi.fn();
    afterPaint(work);
    for (const frame of frames) frame();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledOnce();
  });
  it('is done where no picture is drawn', () => {
    const work = vi.fn();
    afterPaint(work);
    vi.advanceTimersByTime(300);
    expect(work).toHaveBeenCalledOnce();
  });
  it('is done at once when asked, and never when called off', () => {
    const [wanted, unwanted] = [vi.fn(), vi.fn()];
    afterPaint(wanted).now();
    expect(wanted).toHaveBeenCalledOnce();
    afterPaint(unwanted).cancel();
    for (const frame of frames) frame();
    vi.advanceTimersByTime(1000);
    expect(wanted).toHaveBeenCalledOnce();
    expect(unwanted).not.toHaveBeenCalled();
  });
});
