import { describe, expect, test } from 'vitest';
import { wishOf } from './keys.ts';

const pressed = (key: string, change: object = {}) =>
  wishOf({ key, isWithCommand: false, isOnControl: false, ...change });

describe('a key', () => {
  test('asks for what it asks for in common players', () => {
    expect(pressed(' ')).toEqual({ type: 'toggle' });
    expect(pressed('k')).toEqual({ type: 'toggle' });
    expect(pressed('ArrowLeft')).toEqual({ type: 'step', by: -1 });
    expect(pressed('.')).toEqual({ type: 'frame', by: 1 });
    expect(pressed('F')).toEqual({ type: 'full' });
  });

  test('together with Ctrl, Alt or the command key belongs to the browser', () => {
    expect(pressed('f', { isWithCommand: true })).toBeUndefined();
  });

  test('on a button is the button’s, when it is the space bar', () => {
    expect(pressed(' ', { isOnControl: true })).toBeUndefined();
    expect(pressed('k', { isOnControl: true })).toEqual({ type: 'toggle' });
  });

  test.each(['Tab', 'Enter', 'Escape', 'ArrowDown', '5'])('%s is left to the page', (key) => {
    expect(pressed(key)).toBeUndefined();
  });
});
