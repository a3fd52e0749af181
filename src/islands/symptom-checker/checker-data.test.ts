import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkerEvidence, checkerRules, checkerScreens, readContent } from '#schema';
import { assess } from '#triage';
import { type CheckerData, packed, unpacked } from './checker-data.ts';
import { exampleData } from './example-data.ts';

const read = (name: string): unknown => parse(readFileSync(`content/checker/${name}.yaml`, 'utf8'));
const rules = readContent(checkerRules, read('rules'), 'rules');
const data: CheckerData = {
  screens: readContent(checkerScreens, read('questions'), 'questions'),
  rules: rules.map(({ id, urgency, if: wanted, definite }) => ({ id, urgency, if: wanted, definite, because: 'so' })),
  evidence: readContent(checkerEvidence, read('evidence'), 'evidence'),
  patterns: exampleData.patterns,
  countries: exampleData.countries,
};

describe('the data in the page', () => {
  const text = packed(data);
  it('cannot end its own element', () => {
    expect(packed({ ...data, screens: [{ ...data.screens[0]!, title: '</script><b>' }] })).not.toContain('<');
  });
  it('is the same again after it has been read', () => {
    const { screens, rules: again, patterns, countries } = unpacked(text);
    expect(screens).toEqual(data.screens);
    expect(again).toEqual(data.rules);
    expect(patterns).toEqual(data.patterns);
    expect(countries).toEqual(data.countries);
  });
  it('leads every example of a rule to the same result', () => {
    const again = unpacked(text);
    for (const { fires } of rules) expect(assess(again, fires)).toEqual(assess(data, fires));
  });
  it('stays small', () => {
    expect(text.length).toBeLessThan(80_000);
  });
});
