import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CheckerAnswers } from '#schema';
import { adviceFor } from './advice.ts';
import { type CheckerState, EMPTY, stateAt } from './checker-state.ts';
import { exampleData } from './example-data.ts';
import { Numbers } from './Numbers.tsx';
import { Outcome } from './Outcome.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StartView } from './StartView.tsx';
import { SymptomChecker } from './SymptomChecker.tsx';

const nothing = () => {};
const calm = { 'cold-leg': 'no', 'self-harm': 'no', age: '60-64', 'about-you': [], 'calf-swollen': 'no' };
const adult = { ...calm, places: ['outer'], side: 'left', course: [] };

function outcomeOf(answers: CheckerAnswers): string {
  const state = stateAt(exampleData, { run: 'a', answers, view: { type: 'outcome' } });
  const { assessment } = state;
  if (!assessment) throw new Error('There is no assessment.');
  return renderToStaticMarkup(
    <Outcome
      data={exampleData}
      state={{ ...state, assessment }}
      extent="whole"
      onChange={nothing}
      onSummary={nothing}
      onStartOver={nothing}
    />,
  );
}

describe('the checker before its script runs', () => {
  const html = renderToStaticMarkup(<SymptomChecker />);
  it('says what it does, that it does not diagnose, and that nothing leaves the device', () => {
    for (const words of [
      'It does not diagnose.',
      'Nothing leaves this device.',
      'two minutes',
      'reviewed by a clinician',
    ])
      expect(html).toContain(words);
  });
  it('keeps its button still, and leads to the page that needs no script', () => {
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Start<\/button>/);
    expect(html).toContain('href="/symptom-checker/all-questions/"');
    expect(html).toContain('<noscript>');
  });
  it('carries no style attribute, which the policy of the page forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe('the start', () => {
  const start = (change: Partial<CheckerState>) =>
    renderToStaticMarkup(
      <StartView state={{ ...EMPTY, ...change }} isReady onStart={nothing} onGoOn={nothing} onStartOver={nothing} />,
    );
  it('offers to go on where there are answers', () => {
    expect(start({ run: 'a' })).toContain('Go on where you were');
    expect(start({})).not.toContain('Go on where you were');
  });
  it('says what became of answers that could not be used', () => {
    expect(start({ loss: 'outdated' })).toContain('The questions have changed');
    expect(start({ loss: 'unreadable' })).toContain('could not be read');
  });
});

describe('a screen', () => {
  const [now, you] = exampleData.screens;
  const owner = { choose: nothing, foresee: nothing, submit: nothing, back: nothing };
  const shown = (screen: typeof now, draft: CheckerAnswers) =>
    renderToStaticMarkup(
      <QuestionScreen
        screen={screen!}
        questions={screen!.questions}
        draft={draft}
        owner={owner}
        onStartOver={nothing}
      />,
    );
  it('of signs goes on with “None of these apply” as long as nothing is chosen', () => {
    expect(shown(now, {})).toContain('None of these apply');
    expect(shown(now, { 'cold-leg': 'not-sure' })).toContain('>Continue<');
  });
  it('names every row of a sign by its words', () => {
    expect(shown(now, {}).match(/<fieldset aria-labelledby="[^"]+"><p id="[^"]+">/g)).toHaveLength(2);
  });
  it('offers “Not sure” to every question', () => {
    expect(shown(you, {}).match(/<span>Not sure<\/span>/g)).toHaveLength(2);
  });
});

describe('the outcome', () => {
  it('of an emergency or a sign for today shows only what to do', () => {
    for (const change of [{ 'cold-leg': 'yes' }, { 'calf-swollen': 'not-sure' }]) {
      const html = outcomeOf({ ...adult, ...change });
      expect(html).not.toMatch(/sore tendon|arthritis|href="\/(routine|exercises|conditions)/);
      expect(html).toContain('That was a wrong tap');
    }
  });
  it('of an appointment names patterns as background, and neither exercise nor routine', () => {
    const html = outcomeOf({ ...adult, course: ['rapidly-worse'] });
    expect(html).toContain('For background');
    expect(html).toContain('A sore tendon');
    expect(html).not.toMatch(/Strengthen|href="\/(routine|exercises)/);
  });
  it('of self-care names patterns, reasons, what helps and a routine', () => {
    const html = outcomeOf(adult);
    for (const words of ['Fits well', 'You chose: The outer side', 'Strengthen']) expect(html).toContain(words);
    expect(html).toContain('href="/routine/suggest/"');
    expect(html).not.toMatch(/\d ?%|undefined|NaN/);
  });
  it('puts the card of what to do before everything else, as the one main heading', () => {
    const html = outcomeOf({ ...adult, course: ['rapidly-worse'] });
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.indexOf('Book an appointment')).toBeLessThan(html.indexOf('<h2'));
  });
  it('lists every answer with a way to change it', () => {
    const html = outcomeOf(adult);
    for (const { title } of exampleData.screens)
      expect(html).toContain(`Change<span class="visually-hidden"> ${title}</span>`);
    expect(html).toContain('60 to 64');
    expect(html).toContain('No to all 2 signs');
  });
});

describe('whom to call', () => {
  const numbers = (answers: CheckerAnswers, id?: string) => {
    const { assessment } = stateAt(exampleData, { run: 'a', answers, view: { type: 'outcome' } });
    const chosen = exampleData.countries.find((country) => country.id === id);
    return renderToStaticMarkup(
      <Numbers
        advice={adviceFor(exampleData, assessment!, answers)}
        country={{ chosen, countries: exampleData.countries, choose: nothing }}
      />,
    );
  };
  it('is the local emergency number until a country is chosen: none is guessed', () => {
    const html = numbers({ 'cold-leg': 'yes' });
    expect(html).toContain('Call your local emergency number.');
    expect(html).not.toContain('tel:');
    expect(html).toContain('<option value="" selected="">');
  });
  it('is the number of the chosen country, with the day on which it was read', () => {
    const html = numbers({ 'cold-leg': 'yes' }, 'GB');
    expect(html).toContain('href="tel:999"');
    expect(html).toContain('22 November 2026');
  });
  it('is a crisis line first for somebody who thinks of self-harm, then the emergency number', () => {
    const html = numbers({ 'self-harm': 'yes' }, 'GB');
    expect(html.indexOf('tel:116123')).toBeGreaterThan(0);
    expect(html.indexOf('tel:116123')).toBeLessThan(html.indexOf('tel:999'));
    expect(numbers({ 'self-harm': 'yes' }, 'CZ')).toContain('tel:155');
  });
  it('names a second number where there is one', () => {
    expect(numbers({ 'cold-leg': 'yes' }, 'CZ')).toContain('112 works too.');
  });
});
