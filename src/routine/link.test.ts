import { describe, expect, it } from 'vitest';
import { checkOf } from './check.ts';
import { readRoutine, writeRoutine } from './link.ts';
import { CODES, numbers, randomRoutine } from './random-routine.fixture.ts';
import type { Routine, RoutineEntry } from './routine.ts';

const signed = (body: string) => `${body}!${checkOf(body, body.startsWith('2') ? 4 : 2)}`;
const problemOf = (text: string) => {
  const reading = readRoutine(text, CODES);
  return reading.type === 'problem' ? reading.problem : 'none';
};
const anEntry = (exercise: string, change: Partial<RoutineEntry> = {}): RoutineEntry => ({
  exercise,
  side: 'both',
  sets: 3,
  repetitions: 10,
  holdSeconds: 0,
  daysPerWeek: 3,
  ...change,
});
const CARD = { side: 'right', sets: 2, repetitions: 8, holdSeconds: 20, daysPerWeek: 5 } as const;

describe('a routine as a link', () => {
  it('comes back as it was, with its name and its cards, for 2,000 routines', () => {
    const pick = numbers(1);
    for (let round = 0; round < 2000; round += 1) {
      const routine = randomRoutine(pick);
      expect(readRoutine(writeRoutine(routine, CODES), CODES)).toEqual({ type: 'routine', routine });
    }
  });

  it('is refused when a chat program cut it anywhere', () => {
    const pick = numbers(2);
    for (let round = 0; round < 100; round += 1) {
      const text = writeRoutine(randomRoutine(pick), CODES);
      for (let length = 0; length < text.length; length += 1) {
        expect(readRoutine(text.slice(0, length), CODES).type, text.slice(0, length)).toBe('problem');
      }
    }
  });

  it('never becomes another routine without notice when one character is changed', () => {
    const pick = numbers(3);
    const signs = '0123456789abcxyzABZ._-~:!';
    let unnoticed = 0;
    for (let round = 0; round < 4000; round += 1) {
      const text = writeRoutine(randomRoutine(pick), CODES);
      const at = pick(0, text.length - 1);
      const changed = `${text.slice(0, at)}${signs[pick(0, signs.length - 1)]}${text.slice(at + 1)}`;
      if (changed !== text && readRoutine(changed, CODES).type === 'routine') unnoticed += 1;
    }
    expect(unnoticed).toBe(0);
  });

  it('uses only characters that need no escape in an address', () => {
    const pick = numbers(4);
    for (let round = 0; round < 200; round += 1) {
      const text = writeRoutine(randomRoutine(pick), CODES);
      expect(text).toMatch(/^[A-Za-z0-9\-_.~!:]+$/);
      expect(new URL(`https://example.org/routine/#r=${text}`).hash).toBe(`#r=${text}`);
    }
  });

  it('has at most 200 characters with its address, for any six exercises and the longest doses', () => {
    const entries = [...CODES.codeOf.keys()]
      .slice(0, 6)
      .map((id) => anEntry(id, { side: 'right', sets: 5, repetitions: 30, holdSeconds: 60, daysPerWeek: 7 }));
    const address = `https://example.org/routine/#r=${writeRoutine({ entries }, CODES)}`;
    expect(address.length).toBeLessThanOrEqual(120);
  });

  it('holds a routine from which everything was taken out', () => {
    expect(readRoutine(writeRoutine({ entries: [] }, CODES), CODES)).toEqual({
      type: 'routine',
      routine: { entries: [] },
    });
  });

  it('throws for an exercise without a code, which the page must not have', () => {
    expect(() => writeRoutine({ entries: [anEntry('handstand')] }, CODES)).toThrow('"handstand"');
  });
});

/** These texts are out in the world, on paper and in messages. They must be read for ever: change none of them. */
const FROZEN: readonly (readonly [string, Routine])[] = [
  ['1!q4', { entries: [] }],
  [
    '1.bridge:3x10h3d3.clamshell:2x12d5l!gy',
    {
      entries: [
        anEntry('bridge', { holdSeconds: 3 }),
        anEntry('clamshell', { side: 'left', sets: 2, repetitions: 12, daysPerWeek: 5 }),
      ],
    },
  ],
  [
    '1.half-kneeling-hip-flexor-stretch:5x30h60d7.side-lying-hip-abduction:5x30h60d7l.seated-march:5x30h60d7r.heel-slide:5x30h60d7.sit-to-stand:5x30h60d7l.bridge:5x30h60d7r!id',
    {
      entries: [
        'half-kneeling-hip-flexor-stretch',
        'side-lying-hip-abduction',
        'seated-march',
        'heel-slide',
        'sit-to-stand',
        'bridge',
      ].map((id, at) =>
        anEntry(id, {
          side: (['both', 'left', 'right'] as const)[at % 3],
          sets: 5,
          repetitions: 30,
          holdSeconds: 60,
          daysPerWeek: 7,
        }),
      ),
    },
  ],
  ['2!vgt1', { entries: [] }],
  [
    '2.br3x10h3d3.cl2x12d5l!n16q',
    {
      entries: [
        anEntry('bridge', { holdSeconds: 3 }),
        anEntry('clamshell', { side: 'left', sets: 2, repetitions: 12, daysPerWeek: 5 }),
      ],
    },
  ],
  [
    '2.n:Mornings.sq3x10d3.o:2x8h20d5r:Towel_stretch:Pull_gently-2e_Breathe-2e!e2pl',
    {
      name: 'Mornings',
      entries: [anEntry('squat'), { title: 'Towel stretch', text: 'Pull gently. Breathe.', ...CARD }],
    },
  ],
  [
    '2.n:~6auL6YOo6YGL5YuV.o:2x8h20d5r:~16nXnNeV150:!6hnx',
    { name: '髋部運動', entries: [{ title: 'שלום', text: '', ...CARD }] },
  ],
];

describe('links that are out in the world', () => {
  it.each(FROZEN)('%s is read as it was meant', (text, routine) => {
    expect(readRoutine(text, CODES)).toEqual({ type: 'routine', routine });
  });
  it.each(FROZEN.filter(([text]) => text.startsWith('2')))('%s is still written like this', (text, routine) => {
    expect(writeRoutine(routine, CODES)).toBe(text);
  });
  it('of the first version become links of the second when they are passed on', () => {
    for (const [text] of FROZEN) {
      const reading = readRoutine(text, CODES);
      if (reading.type === 'problem') throw new Error(text);
      expect(writeRoutine(reading.routine, CODES)).toMatch(/^2[.!]/);
    }
  });
});

const SEVEN = [...CODES.codeOf].slice(0, 7);

describe('a link that is no routine', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', '  ', 'empty'],
    ['a word', 'hello', 'not-a-routine'],
    ['a script', '<script>alert(1)</script>', 'not-a-routine'],
    ['an older version than the first', signed('0.bridge:3x10d3'), 'not-a-routine'],
    ['a version with a zero in front', signed('02.br3x10d3'), 'not-a-routine'],
    ['a newer version', '3.anything at all', 'newer-version'],
    ['a routine without its end', '1.bridge:3x10d3', 'cut'],
    ['a routine without its end', '2.br3x10d3', 'cut'],
    ['a routine with a wrong check', '1.bridge:3x10d3!zz', 'cut'],
    ['a routine with a wrong check', '2.br3x10d3!zzzz', 'cut'],
    ['an exercise without a dose', signed('1.bridge'), 'not-a-routine'],
    ['an exercise without a dose', signed('2.br'), 'not-a-routine'],
    ['an exercise that does not exist', signed('1.handstand:3x10d3'), 'unknown-exercise'],
    ['an exercise that does not exist', signed('2.zz3x10d3'), 'unknown-exercise'],
    ['a name of version one in version two', signed('2.bridge:3x10d3'), 'not-a-routine'],
    ['the name of a property of all objects', signed('1.constructor:3x10d3'), 'unknown-exercise'],
    ['a prototype', signed('1.__proto__:3x10d3'), 'cut'],
    ['an exercise twice', signed('1.bridge:3x10d3.bridge:3x10d3'), 'not-a-routine'],
    ['an exercise twice', signed('2.br3x10d3.br2x10d3'), 'not-a-routine'],
    ['a card twice', signed('2.o:3x10d3:Me:.o:2x10d3:Me:'), 'not-a-routine'],
    ['a card without a title', signed('2.o:3x10d3::text'), 'not-a-routine'],
    ['a card with a title of blanks', signed('2.o:3x10d3:___:text'), 'not-a-routine'],
    ['a card with one part too many', signed('2.o:3x10d3:a:b:c'), 'not-a-routine'],
    ['a card with more words than fit', signed(`2.o:3x10d3:${'a'.repeat(41)}:`), 'not-a-routine'],
    ['a card with a sign that cannot be seen', signed('2.o:3x10d3:a-00b:'), 'not-a-routine'],
    ['a card that turns the direction of reading', signed('2.o:3x10d3:~YeKArmI:'), 'not-a-routine'],
    ['a card with broken letters', signed('2.o:3x10d3:-ff-fe:'), 'not-a-routine'],
    ['a card in the longer of two spellings', signed('2.o:3x10d3:~YWJj:'), 'not-a-routine'],
    ['a name twice', signed('2.n:a.n:b.br3x10d3'), 'not-a-routine'],
    ['a name behind an exercise', signed('2.br3x10d3.n:a'), 'not-a-routine'],
    ['a name of nothing', signed('2.n:.br3x10d3'), 'not-a-routine'],
    ['no sets', signed('1.bridge:0x10d3'), 'out-of-bounds'],
    ['no sets', signed('2.br0x10d3'), 'out-of-bounds'],
    ['a card of a thousand repetitions', signed('2.o:3x1000d3:a:'), 'out-of-bounds'],
    ['eight days a week', signed('2.br3x10d8'), 'out-of-bounds'],
    ['a hold of two minutes', signed('2.br3x10h120d3'), 'out-of-bounds'],
    ['numbers with zeros in front', signed('1.bridge:03x10d3'), 'not-a-routine'],
    ['numbers with zeros in front', signed('2.br03x10d3'), 'not-a-routine'],
    ['a hold of zero', signed('2.br3x10h0d3'), 'not-a-routine'],
    ['seven exercises', signed(['1', ...SEVEN.map(([id]) => `${id}:3x10d3`)].join('.')), 'out-of-bounds'],
    ['seven exercises', signed(['2', ...SEVEN.map(([, code]) => `${code}3x10d3`)].join('.')), 'out-of-bounds'],
    ['more than anybody would write', signed(`2.${'br3x10d3.'.repeat(1000)}`), 'not-a-routine'],
  ])('names the problem with %s: %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('says which exercise it does not know', () => {
    expect(readRoutine(signed('1.handstand:3x10d3'), CODES)).toMatchObject({ exercise: 'handstand' });
    expect(readRoutine(signed('2.zz3x10d3'), CODES)).toMatchObject({ exercise: 'zz' });
  });

  it('never throws, and never yields a routine that we would not write like this, for 30,000 hostile texts', () => {
    const pick = numbers(5);
    const pieces =
      '1 2 1. 2. . ! : x d h - _ ~ bridge br cl o: n: :a: 3x10d3 3x10h5d3l __proto__ 99999999999 %00 \u0000 😀 0 l -00 ~YQ YWJj'.split(
        ' ',
      );
    let routines = 0;
    for (let round = 0; round < 15_000; round += 1) {
      const text = Array.from({ length: pick(0, 14) }, () => pieces[pick(0, pieces.length - 1)]).join('');
      expect(readRoutine(text, CODES).type, text).toBe('problem');
      for (const version of ['1.', '2.']) {
        const hostile = signed(version + text);
        const reading = readRoutine(hostile, CODES);
        if (reading.type === 'problem') continue;
        routines += 1;
        const again = readRoutine(writeRoutine(reading.routine, CODES), CODES);
        expect(again, hostile).toEqual(reading);
        if (version === '2.') expect(writeRoutine(reading.routine, CODES)).toBe(hostile);
      }
    }
    // Or the pieces make nothing that comes close, and the test says nothing.
    expect(routines).toBeGreaterThan(20);
  });

  it('is refused quickly, however long it is', () => {
    for (const text of ['2.'.repeat(500_000), `1.${'a-'.repeat(3900)}`, `2.${'9'.repeat(7900)}!0000`]) {
      expect(readRoutine(text, CODES).type).toBe('problem');
    }
  }, 500);
});
