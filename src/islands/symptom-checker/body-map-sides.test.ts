import { describe, expect, test } from 'vitest';
import { type MapAnswer, markOf, type Pressed, press } from './body-map-sides.ts';

const left = (place: string) => ({ place, side: 'left' }) as const;
const right = (place: string) => ({ place, side: 'right' }) as const;

/** The marks of a place, right and left, as one sees them from the front. */
const marks = (place: string, answer: MapAnswer, pressed: Pressed = {}) => [
  markOf(right(place), answer, pressed),
  markOf(left(place), answer, pressed),
];

describe('a place that was chosen in the list', () => {
  test('has the side that was answered', () => {
    expect(marks('knee', { chosen: ['knee'], side: 'left' })).toEqual(['off', 'on']);
    expect(marks('knee', { chosen: ['knee'], side: 'both' })).toEqual(['on', 'on']);
  });
  test('has no sure side until there is an answer', () => {
    expect(marks('knee', { chosen: ['knee'], side: undefined })).toEqual(['unsure', 'unsure']);
  });
  test('gets its side by being pressed', () => {
    const next = press(right('knee'), { chosen: ['knee', 'buttock'], side: undefined }, {});
    expect(next.answer).toEqual({ chosen: ['knee', 'buttock'], side: 'right' });
    expect(marks('knee', next.answer, next.pressed)).toEqual(['on', 'off']);
  });
  test('keeps the other side when one is pressed away', () => {
    const next = press(right('knee'), { chosen: ['knee'], side: 'both' }, {});
    expect(next.answer).toEqual({ chosen: ['knee'], side: 'left' });
  });
  test('does not become "both" because two others lie on different sides', () => {
    const first = press(left('knee'), { chosen: [], side: undefined }, {});
    const second = press(right('buttock'), first.answer, first.pressed);
    const answer = { ...second.answer, chosen: [...second.answer.chosen, 'rim'] };
    expect(answer.side).toBe('both');
    expect(marks('rim', answer, second.pressed)).toEqual(['unsure', 'unsure']);
    expect(marks('knee', answer, second.pressed)).toEqual(['off', 'on']);
  });
});

describe('a side that is answered elsewhere', () => {
  const { answer, pressed } = press(left('knee'), { chosen: [], side: undefined }, {});
  test('counts more than what was pressed before', () => {
    expect(marks('knee', { ...answer, side: 'right' }, pressed)).toEqual(['on', 'off']);
    expect(marks('knee', { ...answer, side: undefined }, pressed)).toEqual(['unsure', 'unsure']);
  });
  test('stays when only middle places, or none that the map shows, are left', () => {
    const before = { chosen: ['knee', 'somewhere'], side: 'left' } as const;
    expect(press(left('knee'), before, {}).answer).toEqual({ chosen: ['somewhere'], side: 'left' });
    expect(press({ place: 'pubic' }, { chosen: [], side: 'right' }, {}).answer).toEqual({
      chosen: ['pubic'],
      side: 'right',
    });
  });
});
