import { describe, expect, test } from 'vitest';
import { aChecker, aChoice, aRule, aScreen, aSign } from './a-checker.fixture.ts';
import { assess } from './assess.ts';

const checker = aChecker();
const calm = { 'cold-leg': 'no', numb: 'no', age: '18-29', 'about-you': [] } as const;

describe('the way through the screens', () => {
  test('begins with what cannot wait', () => {
    expect(assess(checker, {}).next).toEqual({ screen: 'now', questions: ['cold-leg', 'numb'] });
  });

  test('ends at an emergency, with the rest of the screen open or not', () => {
    const { urgency, next, steps, because } = assess(checker, { 'cold-leg': 'yes', numb: 'no' });
    expect({ urgency, next, screens: steps.length }).toEqual({ urgency: 'emergency', next: undefined, screens: 1 });
    expect(because).toEqual([{ rule: 'cold-leg', urgency: 'emergency', answers: { 'cold-leg': 'yes' } }]);
  });

  test('goes on while one answer is missing', () => {
    expect(assess(checker, { 'cold-leg': 'no' }).next?.screen).toBe('now');
    expect(assess(checker, { 'cold-leg': 'no', numb: 'no' }).next?.screen).toBe('you');
  });

  test('leaves out what concerns others', () => {
    expect(assess(checker, calm).next?.screen).toBe('where');
    expect(assess(checker, { ...calm, age: 'under-18' }).next?.screen).toBe('child');
    expect(assess(checker, { ...calm, age: 'not-sure' }).next?.screen).toBe('child');
  });

  test('asks a sign that could still make it more urgent, and no more when it no longer can', () => {
    expect(assess(checker, { ...calm, places: ['front'] }).next?.screen).toBe('health');
    const child = { ...calm, age: 'under-18', 'child-limp': 'yes' };
    expect(assess(checker, child)).toMatchObject({ urgency: 'appointment' });
    expect(assess(checker, child).next).toBeUndefined();
  });

  test('an answer off the way is dropped when it concerns others, and counts when it does not', () => {
    const { dropped, urgency } = assess(checker, { ...calm, 'child-limp': 'yes', ill: 'yes' });
    expect(dropped).toEqual(['child-limp']);
    expect(urgency).toBe('appointment');
  });

  test('what was not answered is listed, what concerns others is not', () => {
    expect(assess(checker, calm).unanswered).toEqual(['places', 'ill']);
  });
});

describe('urgency', () => {
  test('a red flag given last is heard as loudly as one given first', () => {
    const { numb: _denied, ...others } = calm;
    const last = assess(checker, { ...others, places: ['side'], ill: 'no', numb: 'yes' });
    const first = assess(checker, { numb: 'yes', ...others, places: ['side'], ill: 'no' });
    expect(last.urgency).toBe('emergency');
    expect(first).toEqual(last);
    expect(assess(checker, { numb: 'yes' }).urgency).toBe('emergency');
  });

  test('not sure is a yes for an emergency, and no information for an appointment', () => {
    expect(assess(checker, { numb: 'not-sure' }).urgency).toBe('emergency');
    expect(assess(checker, { ill: 'not-sure' }).urgency).toBe('self-care');
  });

  test('a rule needs all its answers', () => {
    const pair = aChecker({
      screens: [aScreen('all', aSign('fever'), aChoice('age', ['18-29', '75-plus']))],
      rules: [aRule('old-and-ill', 'today', { fever: ['yes'], age: ['75-plus'] })],
    });
    expect(assess(pair, { fever: 'yes' }).urgency).toBe('self-care');
    expect(assess(pair, { fever: 'yes', age: '18-29' }).urgency).toBe('self-care');
    expect(assess(pair, { fever: 'not-sure', age: '75-plus' }).urgency).toBe('today');
  });
});

describe('patterns', () => {
  test('the nearest comes first, with what speaks for it', () => {
    const [first] = assess(checker, { ...calm, places: ['side'] }).patterns;
    expect(first?.pattern).toBe('tendon');
    expect(first?.because).toEqual([{ question: 'places', option: 'side', isPresent: true }]);
  });

  test('none is named when help is needed now', () => {
    const result = assess(checker, { ...calm, numb: 'yes', places: ['side'] });
    expect(result).toMatchObject({ patterns: [], needCheck: [], isMixed: false });
  });

  test('are called mixed when no answer tells them apart', () => {
    expect(assess(checker, { ...calm, places: [] }).isMixed).toBe(true);
  });

  test('a child has a path alone', () => {
    const { patterns } = assess(checker, { ...calm, age: 'under-18', places: ['side'] });
    expect(patterns).toEqual([{ pattern: 'child', fit: 'partly', because: [], against: [] }]);
  });
});
