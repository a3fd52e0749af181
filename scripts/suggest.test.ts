import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { profile } from '#schema';
import { readFormulary } from './formulary-files.ts';
import { answersTo } from './suggested.ts';

const files = readFormulary();
const ask = (given: unknown) => answersTo(typeof given === 'string' ? given : JSON.stringify(given), () => files);

const SOMEBODY = {
  conditions: ['hip-osteoarthritis'],
  painNow: 3,
  painWorst: 5,
  weeksSinceStart: 30,
  minutesPerDay: 10,
  daysPerWeek: 3,
  equipment: ['chair'],
  pregnancy: 'no',
  ageGroup: '65-plus',
  signs: { emergency: 'none', today: 'none', appointment: 'none' },
};

describe('the routine from outside', () => {
  test('answers one profile with gate, exercises, doses, seconds and what must be shown', () => {
    const answer = Object(ask(SOMEBODY).answers);
    expect(answer.gate).toBe('open');
    expect(answer.exercises.length).toBeGreaterThan(1);
    expect(answer.exercises[0]).toMatchObject({ sets: expect.any(Number), seconds: expect.any(Number) });
    expect(answer.totalSeconds).toBeLessThanOrEqual(600);
    expect(answer.show.map(({ id }: { id: string }) => id)).toContain('pain-rule');
    expect(answer.leftOut.length).toBeGreaterThan(0);
  });

  test('answers a list with a list, in its order, and shows no exercise to somebody with a sign', () => {
    const answers = Object(ask([SOMEBODY, { ...SOMEBODY, signs: { emergency: 'yes' } }]).answers);
    expect(answers.map(({ gate }: { gate: string }) => gate)).toEqual(['open', 'block']);
    expect(answers[1].exercises).toEqual([]);
  });

  test('has a schema that describes every part of a profile', () => {
    const schema = z.toJSONSchema(profile, { io: 'input' });
    const parts = Object.values(schema.properties ?? {}).map((part) => Object(part).description);
    expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(SOMEBODY)));
    expect(parts.filter((description) => !description)).toEqual([]);
    expect(schema.required).toContain('painNow');
  });

  test.each([
    ['text that is no JSON', '{', /^The profile is not JSON/],
    ['nothing', '', /^The profile is not JSON/],
    ['a pain that cannot be', { ...SOMEBODY, painNow: 11 }, /^painNow: /],
    ['what is missing', { ...SOMEBODY, ageGroup: undefined }, /^ageGroup: /],
    ['a word that we do not know', { ...SOMEBODY, hurts: true }, /hurts/],
    ['a condition that we do not know', [SOMEBODY, { ...SOMEBODY, conditions: ['gout'] }], /^Profile 2: conditions/],
    ['no profile at all', null, /^the whole profile: /],
  ])('refuses %s with a sentence', (_, given, sentence) => {
    const { faults, answers } = ask(given);
    expect(faults[0]).toMatch(sentence);
    expect(answers).toBeNull();
  });

  // Starting Node takes a while on a busy machine.
  test('ends with 2 and says where to look when it cannot answer', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/suggest.ts'], {
      input: '{',
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run -s suggest -- --schema');
  });
});
