import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { libraryEntries, readRoutine, routineCodes } from '#routine';
import { CONDITIONS, HEALTH_MATTERS } from '#schema';
import { conditionWords } from '#wording';
import { readFormulary } from '../../../scripts/formulary-files.ts';
import { aCareStep } from '../routine-builder/example-props.ts';
import { BlockView } from './BlockView.tsx';
import { ClinicianFirst } from './ClinicianFirst.tsx';
import { answered, NO_SIGN, someAnswers } from './example-form.ts';
import { FormScreen } from './FormScreen.tsx';
import { FormStart } from './FormStart.tsx';
import type { FormAnswers } from './form-answers.ts';
import type { FormData } from './form-data.ts';
import { HEALTH_ORDER, NAMES } from './form-options.ts';
import { SCREENS, type ScreenId } from './form-screens.ts';
import { EMPTY, type FormState } from './form-state.ts';
import { KeepInMind } from './KeepInMind.tsx';
import { RoutineForm } from './RoutineForm.tsx';
import { SuggestionView } from './SuggestionView.tsx';
import { type Shown, shownAt } from './shown.ts';
import type { FormOwner } from './use-form.ts';
import { lengthWords } from './words.ts';

const { formulary, exercises } = readFormulary();
const lettersAt = (at: number) => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
const data: FormData = {
  formulary,
  cautions: Object.fromEntries(
    [...exercises].map(([id, { cautions }]) => [
      id,
      Object.fromEntries(cautions.map(({ condition, text }) => [condition, text])),
    ]),
  ),
  careSteps: [aCareStep('emergency'), aCareStep('today'), aCareStep('appointment'), aCareStep('self-care')],
  places: [{ id: 'outer-hip', text: 'Outer side' }],
  equipment: ['chair', 'band'],
  goals: ['relieve-pain'],
  filmed: ['bridge'],
  codes: Object.fromEntries([...exercises.keys()].map((id, at) => [id, lettersAt(at)])),
};
const nothing = () => {};
const ownerOf = (state: FormState, change: Partial<FormOwner> = {}): FormOwner => ({
  state,
  data,
  offered: null,
  isKeepable: true,
  start: nothing,
  goOn: nothing,
  answerSigns: nothing,
  askSignsAgain: nothing,
  answerAgain: nothing,
  choose: nothing,
  submit: nothing,
  back: nothing,
  change: nothing,
  clear: nothing,
  startOver: nothing,
  ...change,
});

function suggestion(change: Partial<FormState> = {}): string {
  const state = answered(change);
  const shown = shownAt(state, data);
  if (shown.type !== 'suggestion') throw new Error(`It shows ${shown.type}.`);
  return renderToStaticMarkup(<SuggestionView suggestion={shown.suggestion} data={data} owner={ownerOf(state)} />);
}
const screen = (id: ScreenId, change: Parameters<typeof someAnswers>[0] = {}) =>
  renderToStaticMarkup(
    <FormScreen screen={id} answers={someAnswers(change)} data={data} owner={ownerOf(answered())} />,
  );

describe('the form before its script runs', () => {
  const html = renderToStaticMarkup(<RoutineForm />);
  it('says what it does, and leads to what needs no script', () => {
    for (const words of [
      'It suggests; it does not prescribe.',
      'Warning signs come first.',
      'Nothing leaves this device.',
    ])
      expect(html).toContain(words);
    expect(html).toContain('<noscript>');
    expect(html).toContain('href="/routine/starter/"');
    expect(html).toContain('href="/guides/when-to-get-help/"');
  });
  it('keeps its button still', () => {
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Start<\/button>/);
  });
});

describe('the start', () => {
  const start = (change: Partial<FormOwner>, state: Partial<FormState> = {}) =>
    renderToStaticMarkup(<FormStart owner={ownerOf({ ...EMPTY, ...state }, change)} />);
  it('offers what the checker was told, line by line, with a way to refuse', () => {
    const html = start({ offered: { side: 'left', places: ['outer-hip'], operations: [{ kind: 'hip-replacement' }] } });
    for (const words of ['Left', 'Outer side', 'A hip replacement', 'Use my answers', 'Start without them'])
      expect(html).toContain(words);
  });
  it('does not offer it to somebody who has begun here', () => {
    const html = start({ offered: { side: 'left' } }, { answers: { side: 'right' } });
    expect(html).toContain('Go on where you were');
    expect(html).not.toContain('Use my answers');
  });
  it('says why earlier answers are gone', () => {
    expect(start({}, { loss: 'outdated' })).toContain('The questions have changed');
  });
});

describe('a screen', () => {
  it.each(SCREENS)('%s has one main heading, and no style attribute, which the policy of the page forbids', (id) => {
    const html = screen(id);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle=/);
  });
  it('asks a clinician’s name only of those who have one', () => {
    expect(screen('name')).not.toContain('Hip arthritis');
    expect(screen('name', { isNamed: true })).toContain('Hip arthritis');
  });
  it('asks of those who have one only for the side', () => {
    const html = screen('where', { isNamed: true });
    expect(html).toContain('Which side?');
    expect(html).not.toContain('Outer side');
  });
  it('names all conditions and matters of health that a profile can have', () => {
    expect(NAMES.toSorted()).toEqual(CONDITIONS.toSorted());
    expect(HEALTH_ORDER.toSorted()).toEqual(HEALTH_MATTERS.toSorted());
    expect(NAMES.filter((id) => !conditionWords[id])).toEqual([]);
  });
});

describe('a block', () => {
  const block = (change: Partial<Extract<Shown, { type: 'block' }>> = {}) =>
    renderToStaticMarkup(
      <BlockView
        shown={{ type: 'block', urgency: 'today', from: 'signs', gate: null, ...change }}
        data={data}
        owner={ownerOf(answered())}
      />,
    );
  it('is the card and the way to answer again, on the screen; the card alone on paper', () => {
    const html = block();
    expect(html).toContain('Do what today asks.');
    expect(html).toContain('answer again');
    expect(html).not.toContain('/exercises/');
    expect(html).toContain('data-paper');
  });
  it('of the checker leads back to the checker', () => {
    expect(block({ from: 'checker' })).toContain('href="/symptom-checker/"');
  });
});

describe('a clinician first', () => {
  const html = renderToStaticMarkup(
    <ClinicianFirst
      gate={{ type: 'clinician-first', reasons: [{ id: 'new-hip', text: 'After a new hip, ask first.' }] }}
      signs={NO_SIGN}
      data={data}
      owner={ownerOf(answered())}
    />,
  );
  it('says why and what to ask, has the tick, and no exercise', () => {
    for (const words of [
      'After a new hip, ask first.',
      'What to ask',
      'A clinician has cleared me to exercise for this',
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('/exercises/');
  });
});

describe('a suggestion', () => {
  it('links to the builder with exactly what it shows', () => {
    const html = suggestion();
    const link = /href="\/routine\/#r=([^"]+)"/.exec(html)?.[1] ?? '';
    const shownIds = [...html.matchAll(/href="\/exercises\/([a-z0-9-]+)\/"/g)].map(([, id]) => id);
    expect(shownIds.length).toBeGreaterThan(0);
    const read = readRoutine(link, routineCodes(Object.entries(data.codes)));
    expect(read.type === 'routine' && libraryEntries(read.routine).map(({ exercise }) => exercise)).toEqual(shownIds);
  });
  it('gives each exercise a dose and a reason, and says what it is not', () => {
    const html = suggestion();
    expect(html.match(/Why it is here/g)?.length).toBe(html.match(/<h3><a/g)?.length);
    expect(html).toContain('It is a suggestion from your answers, not a diagnosis.');
    expect(html).not.toMatch(/[Yy]ou have (a |an )?(hip|labral|tear)/);
  });
  it('in strong pain says what to do in a sore spell', () => {
    expect(suggestion({ answers: someAnswers({ painNow: 7, painWorst: 8 }) })).toContain('For a sore spell');
    expect(suggestion()).not.toContain('For a sore spell');
  });
  const cleared = (change: Partial<FormAnswers>): string => {
    const first = shownAt(answered({ answers: someAnswers(change) }), data);
    const reasons = first.type === 'clinician-first' ? first.gate.reasons : [];
    return suggestion({ answers: someAnswers(change), clearedFor: reasons.map(({ id }) => id) });
  };
  it('with a lower limit says which, who goes by it and what is kept, and gives its scores in no other way', () => {
    const html = cleared({ pregnancy: 'pregnant' });
    for (const words of [
      'Your limit is lower',
      'In pregnancy and soon after, stricter: keep the pain at 0 to 2.',
      'Your printed sheet, your calendar, the guided session and the diary go by it',
      'that your limit is lower, and not why',
      'href="/routine/progress/#limit"',
      'the pain rule with your lower limit',
      'Pain up to 2 out of 10',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/0–3|4–5|says nothing about you/);
  });
  it.each<[string, Partial<FormAnswers>, boolean]>([
    ['with a risk of osteonecrosis', { health: ['osteonecrosis-risk'] }, true],
    ['two months after a new hip', { operations: [{ kind: 'hip-replacement', ago: '6-to-12-weeks' }] }, true],
    ['a year after a new hip', { operations: [{ kind: 'hip-replacement', ago: 'over-a-year' }] }, false],
    ['with none of this', {}, false],
  ])('%s the lower limit is shown where it holds, and the usual one where not', (_, change, isLow) => {
    const html = cleared(change);
    expect(html.includes('Your limit is lower')).toBe(isLow);
    expect(html.includes('0–2')).toBe(isLow);
    expect(html.includes('0–3')).toBe(!isLow);
  });
  it('says so when the browser could not keep the lower limit for the other pages', () => {
    const show = [{ id: 'strict-rule-pregnancy', text: 'Keep the pain at 0 to 2.' }];
    const html = renderToStaticMarkup(
      <KeepInMind show={show} limit={{ isLow: true, heard: 'nowhere', keepIt: () => undefined }} />,
    );
    expect(html).toContain('This browser did not let us keep it for the other pages');
    expect(html).not.toContain('go by it from now on');
  });
  it('says where a lower limit comes from that these answers do not ask for', () => {
    const html = renderToStaticMarkup(
      <KeepInMind show={[]} limit={{ isLow: true, heard: 'device', keepIt: () => undefined }} />,
    );
    expect(html).toContain('you chose it in the diary, or an earlier suggestion gave it to you');
    expect(html).toContain('href="/routine/progress/#limit"');
  });
  it('shows the words of every caution that the engine asks for', () => {
    const state = answered({
      answers: someAnswers({ isNamed: true, conditions: ['greater-trochanteric-pain-syndrome', 'labral-tear'] }),
    });
    const shown = shownAt(state, data);
    if (shown.type !== 'suggestion') throw new Error(`It shows ${shown.type}.`);
    const asked = shown.suggestion.exercises.flatMap(({ entry, cautions }) =>
      cautions.map((condition) => data.cautions[entry.exercise]?.[condition]),
    );
    expect(asked.length).toBeGreaterThan(0);
    const html = renderToStaticMarkup(
      <SuggestionView suggestion={shown.suggestion} data={data} owner={ownerOf(state)} />,
    );
    for (const text of asked) expect(html).toContain(text?.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));
  });
  it('without any exercise says why, and what instead', () => {
    const html = renderToStaticMarkup(
      <SuggestionView
        suggestion={{
          gate: { type: 'open', reasons: [] },
          exercises: [],
          totalSeconds: 0,
          show: [],
          leftOut: [],
          nothing: [{ id: 'nothing', text: 'Nothing here is safe for you.' }],
        }}
        data={data}
        owner={ownerOf(answered())}
      />,
    );
    expect(html).toContain('No exercise from here fits');
    expect(html).toContain('Nothing here is safe for you.');
    expect(html).not.toContain('Print it now');
    expect(html).toContain('Your answers');
  });
});

it.each([
  [30, 'about half a minute'],
  [56, 'about 1 minute'],
  [95, 'about 1½ minutes'],
  [151, 'about 3 minutes'],
])('%i seconds are %s', (seconds, words) => {
  expect(lengthWords(seconds)).toBe(words);
});
