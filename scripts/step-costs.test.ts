import { describe, expect, test } from 'vitest';
import { linesOf, stepCosts, type TraceEvent } from './step-costs.ts';

const main = { pid: 1, tid: 1 };
const task = (ts: number, tdur: number): TraceEvent => ({ ...main, name: 'RunTask', ts, dur: 2 * tdur, tdur });
const at = (ts: number, name: string, type?: string): TraceEvent => ({
  ...main,
  name,
  ts,
  ...(type ? { args: { data: { type } } } : {}),
});

const press = [
  at(0, 'press where'),
  task(5000, 2000),
  { ...task(5100, 1000), name: 'ThreadControllerImpl::RunTask' },
  at(5200, 'EventDispatch', 'pointerdown'),
  task(10_000, 3000),
  at(11_000, 'Paint'),
  task(20_000, 4000),
  at(21_000, 'shown'),
  task(30_000, 1000),
  at(30_500, 'Paint'),
  task(40_000, 5000),
  { ...task(41_000, 90_000), tid: 2 },
];

describe('what a step costs', () => {
  test('is the processor’s time from the press to the picture after the new heading, four times slowed', () => {
    expect(stepCosts(press.toReversed())).toEqual([{ name: 'where', step: 40, after: 20 }]);
  });
  test('is not told where no other place was drawn', () => {
    expect(() => stepCosts(press.slice(0, 6))).toThrow('The press at "where" led to no picture');
  });
  test('is the least of some walks, and too much above 50 ms, or above 100 with a task that it has to wait for', () => {
    const walk = (step: number, after: number) => [{ name: 'where', step, after }];
    expect(linesOf([walk(70, 10), walk(50, 60)]).areFast).toBe(true);
    expect(linesOf([walk(51, 10)]).areFast).toBe(false);
    expect(linesOf([walk(10, 91)]).lines.at(-1)).toContain('SLOW: where');
    expect(linesOf([walk(40, 55)]).areFast).toBe(true);
    expect(linesOf([]).areFast).toBe(false);
  });
});
