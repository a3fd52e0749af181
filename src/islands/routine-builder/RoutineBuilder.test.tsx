import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aCareStep, anExercise, aRoutine, someProps } from './example-props.ts';
import { RedFlagGate } from './RedFlagGate.tsx';
import { RoutineBuilder } from './RoutineBuilder.tsx';

const html = renderToStaticMarkup(<RoutineBuilder {...someProps()} />);
const count = (pattern: RegExp, text = html) => text.match(pattern)?.length ?? 0;

describe('the builder before its script runs', () => {
  it('shows the starter in order, each exercise with its dose and a link to its page', () => {
    const names = [...html.matchAll(/<h3><a href="\/exercises\/([a-z-]+)\/">/g)].map(([, id]) => id);
    expect(names).toEqual(['squat', 'seated-march', 'clamshell', 'bridge']);
    expect(html).toContain('<b>3 × 10, legs in turn</b>');
    expect(html).toContain('<b>3 × 10, each side</b>');
    expect(html).toContain('<b>3 × 10, hold 3 seconds</b>');
  });

  it('says how long it takes, how often, and what is needed', () => {
    expect(html).toMatch(/about \d+ minutes/);
    expect(html).toContain('3 days a week');
    expect(html).toContain('chair, mat');
  });

  it('offers readers without scripts the ready-made sheet', () => {
    expect(html).toMatch(/<noscript>.*<a href="\/routine\/starter\/">Print the ready-made starter sheet<\/a>/);
  });

  it('keeps every control still until it works', () => {
    const controls = html.match(/<(button|input)[^>]*>/g) ?? [];
    expect(controls.length).toBeGreaterThan(20);
    for (const control of controls) expect(control).toContain('disabled=""');
  });

  it('names every button that shows only an icon', () => {
    for (const name of ['Move Bridge up', 'Move Bridge down', 'Take Bridge out', 'Fewer sets', 'Longer hold']) {
      expect(html).toContain(`aria-label="${name}"`);
    }
  });

  it('offers a side only where one side is done after the other', () => {
    expect(count(/<legend[^>]*>Side<\/legend>/g)).toBe(1);
    expect(html).toContain('name="side-clamshell"');
  });

  it('has the safety questions for the printer, and no sheet', () => {
    expect(count(/data-paper/g)).toBe(1);
    expect(html).not.toContain('data-rows');
    expect(html).toContain('Something points to emergency.');
  });

  it('carries no style attribute, which the policy of the page forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('says why nothing can be added when everything is in', () => {
    expect(html).toContain('All 4 exercises of this site are in your routine.');
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const full = someProps({ exercises: ids.map((id) => anExercise(id)), starter: aRoutine(...ids.slice(0, 6)) });
    expect(renderToStaticMarkup(<RoutineBuilder {...full} />)).toContain('Six is what fits on one sheet');
  });
});

describe('a question of the safety check', () => {
  const nothing = () => {};
  const gate = renderToStaticMarkup(
    <RedFlagGate
      urgency="today"
      signs={aCareStep('today').signs}
      gate={{ answer: nothing, back: null, leave: nothing }}
    />,
  );

  it('lists the signs for everybody first, those for some under their own heading', () => {
    const order = ['Something points to today.', 'If you have a hip replacement', 'Your new hip shows today.'];
    const places = order.map((text) => gate.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
  it('can be answered with yes, not sure or none, and nothing is chosen beforehand', () => {
    expect(count(/type="radio"/g, gate)).toBe(3);
    expect(gate).not.toContain('checked=""');
  });
});
