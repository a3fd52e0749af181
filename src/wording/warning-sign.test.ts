import { describe, expect, test } from 'vitest';
import { ASKED_OF } from '#schema';
import { FOR_EVERYBODY, groupSigns, signSentence } from './warning-sign.ts';

describe('warning signs in groups', () => {
  const signs = ASKED_OF.toReversed().map((askedOf) => ({ askedOf, sign: `a sign for ${askedOf}` }));

  test('everybody comes first, and no sign is lost or read twice', () => {
    const groups = groupSigns(signs);
    expect(groups[0]?.heading).toBe(FOR_EVERYBODY);
    expect(groups.flatMap((group) => group.signs).toSorted((a, b) => a.sign.localeCompare(b.sign))).toEqual(
      signs.toSorted((a, b) => a.sign.localeCompare(b.sign)),
    );
  });

  test('a group without a sign has no heading', () => {
    expect(groupSigns([{ askedOf: 'pregnancy' }]).map(({ heading }) => heading)).toEqual([
      'If you are pregnant or gave birth lately',
    ]);
  });

  test('a sign that completes “if …” becomes a sentence', () => {
    expect(signSentence('your leg is cold')).toBe('Your leg is cold.');
  });
});
