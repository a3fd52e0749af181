import { describe, expect, test } from 'vitest';
import { AS_FILMED, type Choices, keepChoices, keptChoices } from './choices.ts';

/** A store that holds one text at the start. */
function aStore(text: string | null = null) {
  let kept = text;
  const store = {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
  return { store: () => store, text: () => kept };
}

describe('how somebody likes to watch', () => {
  test.each<Choices>([
    { side: 'left', speed: 1 },
    { side: 'left', speed: 0.5 },
    { side: 'right', speed: 0.75 },
  ])('comes back as it was kept: %o', (choices) => {
    const { store } = aStore();
    keepChoices(store, choices);
    expect(keptChoices(store)).toEqual(choices);
  });

  test('leaves nothing on the device when it is as filmed', () => {
    const { store, text } = aStore('left 0.5');
    keepChoices(store, AS_FILMED);
    expect(text()).toBeNull();
  });

  test.each(['', 'up 3', '<script>', 'left', 'middle 0.5'])('is never guessed: %j', (text) => {
    const { side, speed } = keptChoices(aStore(text).store);
    expect(['left', 'right']).toContain(side);
    expect(text.includes('0.5') ? [0.5] : [1]).toContain(speed);
  });

  test('is as filmed where the device keeps nothing or refuses', () => {
    expect(keptChoices(aStore().store)).toEqual(AS_FILMED);
    const refusing = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(keptChoices(refusing)).toEqual(AS_FILMED);
    expect(() => keepChoices(refusing, { side: 'left', speed: 1 })).not.toThrow();
  });
});
