import { describe, expect, it } from 'vitest';
import { assess } from '#triage';
import { exampleData } from './example-data.ts';
import { causeWords, pathWords, plainAnswer, reasonWords } from './reasons.ts';

const calm = { 'cold-leg': 'no', 'self-harm': 'no' };

describe('why it is urgent', () => {
  it('names the answer and the reason of every rule', () => {
    const { because } = assess(exampleData, { 'cold-leg': 'yes', 'self-harm': 'not-sure' });
    expect(causeWords(exampleData, because)).toEqual([
      { rule: 'cold-leg', answers: [{ text: 'You said yes: The leg is cold.' }], because: 'An artery may be blocked.' },
      {
        rule: 'self-harm',
        answers: [{ text: 'You were not sure: You think of harming yourself.' }],
        because: 'Help exists.',
      },
    ]);
  });
  it('leaves out what else was chosen in the same list', () => {
    const { because } = assess(exampleData, { ...calm, course: ['no-better', 'rapidly-worse'] });
    const [first] = causeWords(exampleData, because);
    expect(first?.answers).toEqual([{ text: 'You chose: It is much worse', topic: 'How it is going' }]);
  });
});

describe('what speaks for a pattern and against it', () => {
  const answers = { places: ['outer'], age: '60-64' };
  it('is told in the reader’s own answers', () => {
    const reasons = [
      { question: 'places', option: 'outer', isPresent: true },
      { question: 'places', option: 'groin', isPresent: false },
      { question: 'calf-swollen', isPresent: false },
    ];
    expect(reasonWords(exampleData, reasons, answers).map(({ text }) => text)).toEqual([
      'You chose: The outer side',
      'You did not choose: The groin',
      'You said no: One calf is swollen.',
    ]);
  });
  it('says what was chosen rather than each of the things that were not', () => {
    const reasons = ['under-18', '18-29'].map((option) => ({ question: 'age', option, isPresent: false }));
    expect(reasonWords(exampleData, reasons, answers)).toEqual([{ text: 'You chose: 60 to 64', topic: 'Age' }]);
  });
});

describe('a pattern that stands first for who somebody is', () => {
  it('is traced to the answer that says so', () => {
    const fit = 'partly' as const;
    const paths = [{ id: 'tendon', if: { 'about-you': ['pregnant'] }, without: [], alone: false, fit }];
    const data = { ...exampleData, evidence: { ...exampleData.evidence, paths } };
    const answers = { 'about-you': ['pregnant', 'hip-replaced'] };
    expect(pathWords(data, 'tendon', answers)).toEqual([{ text: 'You chose: I am pregnant', topic: 'About you' }]);
    expect(pathWords(data, 'arthritis', answers)).toEqual([]);
  });
});

describe('an answer in the list of answers', () => {
  const question = (id: string) => exampleData.screens.flatMap(({ questions }) => questions).find((q) => q.id === id)!;
  it.each([
    ['cold-leg', 'yes', 'Yes'],
    ['cold-leg', 'not-sure', 'Not sure'],
    ['age', '18-29', '18 to 29'],
    ['places', ['groin', 'outer'], 'The groin; The outer side'],
    ['places', [], 'None of these'],
    ['places', 'not-sure', 'Not sure'],
  ])('%s %j reads “%s”', (id, answer, words) => {
    expect(plainAnswer(question(id), answer)).toBe(words);
  });
});
