import { describe, expect, it } from 'vitest';
import { writeRoutine } from '#routine';
import { addressOf, shortAddress, textInFragment } from './address.ts';
import { aRoutine, someCodes } from './example-props.ts';

const CODES = someCodes();

describe('the address of a routine', () => {
  const routine = aRoutine('bridge', 'clamshell');
  const address = addressOf('https://example.org/routine/', routine, CODES);

  it('holds the whole routine in its fragment, which no server sees', () => {
    expect(textInFragment(new URL(address).hash)).toBe(writeRoutine(routine, CODES));
    expect(new URL(address).search).toBe('');
  });
  it('survives a program that escapes what needs no escape', () => {
    const escaped = `#r=${encodeURIComponent(writeRoutine(routine, CODES)).replace('!', '%21')}`;
    expect(textInFragment(escaped)).toBe(writeRoutine(routine, CODES));
  });
  it('does not stumble over a broken escape', () => {
    expect(textInFragment('#r=%E0%A4%A')).toBe('%E0%A4%A');
  });
  it('leaves other fragments alone', () => {
    expect(textInFragment('#main')).toBeNull();
    expect(textInFragment('')).toBeNull();
  });
  it('is printed short', () => {
    expect(shortAddress('https://example.org/routine/')).toBe('example.org/routine');
  });
});
