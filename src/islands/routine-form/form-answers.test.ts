import { describe, expect, it } from 'vitest';
import { profile } from '#schema';
import { NO_SIGN, someAnswers } from './example-form.ts';
import { type FormAnswers, profileFrom } from './form-answers.ts';
import { SCREENS, settled } from './form-screens.ts';

const from = (change: Partial<FormAnswers> = {}) => profileFrom(someAnswers(change), NO_SIGN);

describe('the profile of a form', () => {
  it('is one that the schema of profiles accepts, full or as empty as a form can be', () => {
    const least = SCREENS.reduce<FormAnswers>((answers, screen) => settled(screen, answers), {
      side: 'left',
      painNow: 0,
      painWorst: 0,
      lasted: 'under-2-weeks',
      ageGroup: 'adult',
    });
    for (const answers of [someAnswers(), least, {}]) {
      expect(profile.safeParse(profileFrom(answers, NO_SIGN)).error).toBeUndefined();
    }
  });
  it('takes the newest end of a span of time, which is the careful one', () => {
    expect(from({ lasted: 'under-2-weeks' }).weeksSinceStart).toBe(0);
    expect(from({ lasted: '6-to-12-weeks' }).weeksSinceStart).toBe(6);
    const operations = [{ kind: 'hip-replacement', ago: '6-to-12-weeks' }] as const;
    expect(from({ operations }).operations).toEqual([{ kind: 'hip-replacement', weeksAgo: 6 }]);
    expect(from({ operations: [{ kind: 'other-hip' }] }).operations[0]?.weeksAgo).toBe(0);
  });
  it('never has a worst pain below the pain now', () => {
    expect(from({ painNow: 7, painWorst: 3 }).painWorst).toBe(7);
  });
  it('counts names only when there is a name, and places only when there is none', () => {
    const both = { conditions: ['hip-osteoarthritis'], places: ['buttock'] } as const;
    expect(from({ isNamed: true, ...both })).toMatchObject({ conditions: ['hip-osteoarthritis'], places: [] });
    expect(from({ isNamed: false, ...both })).toMatchObject({ conditions: [], places: ['buttock'] });
  });
  it('is never cleared by itself', () => {
    expect(from().cleared).toBe(false);
  });
});
