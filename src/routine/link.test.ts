import { describe, expect, it } from 'vitest';
import { checkOf } from './check.ts';
import { LIMITS } from './limits.ts';
import { readRoutine, writeRoutine } from './link.ts';
import type { Routine, RoutineEntry, Side } from './routine.ts';

const KNOWN = [
  'squat',
  'seated-march',
  'clamshell',
  'bridge',
  'heel-slide',
  'sit-to-stand',
  'side-plank-on-the-knees',
  'x1',
];
/** The same numbers on every machine: a small generator with a seed (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (least: number, most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}
type Numbers = ReturnType<typeof numbers>;

const SIDES: readonly Side[] = ['both', 'left', 'right'];

function anEntry(exercise: string, pick: Numbers): RoutineEntry {
  return {
    exercise,
    side: SIDES[pick(0, 2)] ?? 'both',
    sets: pick(LIMITS.sets.least, LIMITS.sets.most),
    repetitions: pick(LIMITS.repetitions.least, LIMITS.repetitions.most),
    holdSeconds: pick(0, 1) === 0 ? 0 : pick(LIMITS.holdSeconds.least, LIMITS.holdSeconds.most),
    daysPerWeek: pick(LIMITS.daysPerWeek.least, LIMITS.daysPerWeek.most),
  };
}

function aRoutine(pick: Numbers): Routine {
  const left = [...KNOWN];
  const entries = Array.from({ length: pick(0, 6) }, () =>
    anEntry(left.splice(pick(0, left.length - 1), 1)[0] ?? 'x1', pick),
  );
  return { entries };
}

const signed = (body: string) => `${body}!${checkOf(body)}`;
const problemOf = (text: string) => {
  const reading = readRoutine(text, KNOWN);
  return reading.type === 'problem' ? reading.problem : 'none';
};

describe('a routine as a link', () => {
  it('comes back as it was, for 2,000 routines', () => {
    const pick = numbers(1);
    for (let round = 0; round < 2000; round += 1) {
      const routine = aRoutine(pick);
      expect(readRoutine(writeRoutine(routine), KNOWN)).toEqual({ type: 'routine', routine });
    }
  });

  it('is refused when a chat program cut it anywhere', () => {
    const pick = numbers(2);
    for (let round = 0; round < 300; round += 1) {
      const text = writeRoutine(aRoutine(pick));
      for (let length = 0; length < text.length; length += 1) {
        expect(readRoutine(text.slice(0, length), KNOWN).type, text.slice(0, length)).toBe('problem');
      }
    }
  });

  it('never becomes another routine without notice when one character is changed', () => {
    const pick = numbers(3);
    let unnoticed = 0;
    for (let round = 0; round < 2000; round += 1) {
      const text = writeRoutine(aRoutine(pick));
      const at = pick(0, text.length - 1);
      const changed = `${text.slice(0, at)}${pick(0, 9)}${text.slice(at + 1)}`;
      if (changed !== text && readRoutine(changed, KNOWN).type === 'routine') unnoticed += 1;
    }
    expect(unnoticed).toBe(0);
  });

  it('uses only characters that need no escape in an address', () => {
    const pick = numbers(4);
    for (let round = 0; round < 200; round += 1) {
      const text = writeRoutine(aRoutine(pick));
      expect(text).toMatch(/^[A-Za-z0-9\-_.~!*;:,]+$/);
      expect(new URL(`https://example.org/routine/#r=${text}`).hash).toBe(`#r=${text}`);
    }
  });

  it('stays under 200 characters for six exercises with names of everyday length', () => {
    const full = { side: 'right', sets: 3, repetitions: 12, holdSeconds: 10, daysPerWeek: 3 } as const;
    const entries = KNOWN.slice(0, 6).map((exercise) => ({ exercise, ...full }));
    expect(writeRoutine({ entries }).length).toBeLessThan(200);
  });

  it('can be read aloud: names, sets, repetitions, hold and days stand in it', () => {
    const routine: Routine = {
      entries: [
        { exercise: 'bridge', side: 'both', sets: 3, repetitions: 10, holdSeconds: 3, daysPerWeek: 3 },
        { exercise: 'clamshell', side: 'left', sets: 2, repetitions: 12, holdSeconds: 0, daysPerWeek: 5 },
      ],
    };
    expect(writeRoutine(routine)).toMatch(/^1\.bridge:3x10h3d3\.clamshell:2x12d5l![a-z0-9]{2}$/);
  });

  it('holds a routine from which everything was taken out', () => {
    expect(readRoutine(writeRoutine({ entries: [] }), KNOWN)).toEqual({ type: 'routine', routine: { entries: [] } });
  });
});

describe('a link that is no routine', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', '  ', 'empty'],
    ['a word', 'hello', 'not-a-routine'],
    ['a script', '<script>alert(1)</script>', 'not-a-routine'],
    ['an older version than the first', signed('0.bridge:3x10d3'), 'not-a-routine'],
    ['a newer version', '2.anything at all', 'newer-version'],
    ['a routine without its end', '1.bridge:3x10d3', 'cut'],
    ['a routine with a wrong check', '1.bridge:3x10d3!zz', 'cut'],
    ['an exercise without a dose', signed('1.bridge'), 'not-a-routine'],
    ['an exercise that does not exist', signed('1.handstand:3x10d3'), 'unknown-exercise'],
    ['the name of a property of all objects', signed('1.constructor:3x10d3'), 'unknown-exercise'],
    ['a prototype', signed('1.__proto__:3x10d3'), 'cut'],
    ['an exercise twice', signed('1.bridge:3x10d3.bridge:3x10d3'), 'not-a-routine'],
    ['no sets', signed('1.bridge:0x10d3'), 'out-of-bounds'],
    ['a thousand repetitions', signed('1.bridge:3x1000d3'), 'out-of-bounds'],
    ['eight days a week', signed('1.bridge:3x10d8'), 'out-of-bounds'],
    ['a hold of two minutes', signed('1.bridge:3x10h120d3'), 'out-of-bounds'],
    ['numbers with zeros in front', signed('1.bridge:03x10d3'), 'not-a-routine'],
    ['seven exercises', signed(['1', ...KNOWN.slice(0, 7).map((id) => `${id}:3x10d3`)].join('.')), 'out-of-bounds'],
    ['more than anybody would write', signed(`1.${'bridge:3x10d3.'.repeat(200)}`), 'not-a-routine'],
  ])('names the problem with %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('says which exercise it does not know', () => {
    expect(readRoutine(signed('1.handstand:3x10d3'), KNOWN)).toMatchObject({ exercise: 'handstand' });
  });

  it('never throws and never passes, for 5,000 hostile texts', () => {
    const pick = numbers(5);
    const pieces = [
      '1',
      '.',
      '!',
      ':',
      'x',
      'd',
      'h',
      '-',
      'bridge',
      '__proto__',
      '99999999999',
      '%00',
      '\u0000',
      '😀',
      ' ',
      '\n',
      '0',
      'l',
    ];
    for (let round = 0; round < 5000; round += 1) {
      const text = Array.from({ length: pick(0, 40) }, () => pieces[pick(0, pieces.length - 1)]).join('');
      expect(readRoutine(text, KNOWN).type, text).toBe('problem');
      expect(() => readRoutine(signed(text), KNOWN)).not.toThrow();
    }
  });

  it('is refused quickly, however long it is', () => {
    for (const text of ['1.'.repeat(500_000), `1.${'a-'.repeat(900)}`, `1.${'9'.repeat(1900)}!00`]) {
      expect(readRoutine(text, KNOWN).type).toBe('problem');
    }
  }, 500);
});
