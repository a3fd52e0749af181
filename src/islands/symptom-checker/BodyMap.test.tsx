import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { act, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { BodyMap } from './BodyMap.tsx';
import type { MapAnswer } from './body-map-sides.ts';

interface Place {
  readonly id: string;
  readonly text: string;
}
interface Question {
  readonly id: string;
  readonly options?: readonly Place[];
}
const screens: readonly { readonly questions: readonly Question[] }[] = parse(
  readFileSync('content/checker/questions.yaml', 'utf8'),
);
const places = screens.flatMap(({ questions }) => questions).find(({ id }) => id === 'places')!.options!;
const drawn = (answer: MapAnswer) =>
  renderToStaticMarkup(<BodyMap places={places} {...answer} onChange={() => undefined} />);
const NOTHING: MapAnswer = { chosen: [], side: undefined };

describe('the body map as it is drawn', () => {
  test('has a checkbox with a name for every place of the question but "somewhere"', () => {
    const html = drawn(NOTHING);
    const names = [...html.matchAll(/role="checkbox" aria-checked="false" aria-label="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toContain('Front of the hip or the groin crease, right side');
    expect(names).toContain('Pubic bone or lower belly');
    for (const { id, text } of places)
      expect(
        names.some((name) => name?.startsWith(text)),
        id,
      ).toBe(id !== 'somewhere');
  });
  test('says which side is which: mirrored in front, not from behind', () => {
    expect(drawn(NOTHING).match(/Your (right|left)/g)).toEqual(['Your right', 'Your left', 'Your left', 'Your right']);
  });
  test('shows a place of the list lightly on both sides, until the side is known', () => {
    const marks = (answer: MapAnswer) =>
      [...drawn(answer).matchAll(/aria-checked="(true|mixed)" aria-label="([^"]+)"/g)].map(
        ([, mark, name]) => `${mark} ${name}`,
      );
    expect(marks({ chosen: ['rim'], side: undefined })).toEqual([
      'mixed Bony rim of the pelvis, at the belt, right side',
      'mixed Bony rim of the pelvis, at the belt, left side',
    ]);
    expect(marks({ chosen: ['rim'], side: 'left' })).toEqual(['true Bony rim of the pelvis, at the belt, left side']);
    expect(marks({ chosen: ['rim'], side: 'both' })).toHaveLength(2);
    expect(marks({ chosen: ['pubic'], side: undefined })).toEqual(['true Pubic bone or lower belly']);
  });
  test('tells in words what is chosen', () => {
    expect(drawn(NOTHING)).toContain('Press all the places where it hurts.');
    expect(drawn({ chosen: ['knee', 'pubic'], side: 'both' })).toContain(
      'Chosen: Pubic bone or lower belly; Knee, both sides.',
    );
  });
  test('carries no style attribute, which the policy of the page forbids', () => {
    expect(drawn({ chosen: ['knee'], side: 'left' })).not.toMatch(/\sstyle=/);
  });
});

describe('pressing', () => {
  let answer: MapAnswer = NOTHING;
  let close: () => void = () => undefined;

  function Page() {
    const [now, setNow] = useState<MapAnswer>(NOTHING);
    answer = now;
    return <BodyMap places={places} {...now} onChange={(chosen, side) => setNow({ chosen, side })} />;
  }
  const regions = (name: string) => [...document.querySelectorAll(`[role=checkbox][aria-label="${name}"]`)];
  const send = (target: Element, type: string, keys: object = {}) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), keys);
    act(() => void target.dispatchEvent(event));
    return event;
  };
  const click = (name: string) => send(regions(name)[0]!, 'click');

  beforeEach(async () => {
    const { window, document, Event } = parseHTML('<!doctype html><html><body><div id="page"></div></body></html>');
    for (const [name, value] of Object.entries({ window, document, Event, IS_REACT_ACT_ENVIRONMENT: true }))
      vi.stubGlobal(name, value);
    const { createRoot } = await import('react-dom/client');
    const root = createRoot(document.getElementById('page') as unknown as Element);
    act(() => root.render(<Page />));
    close = () => act(() => root.unmount());
  });
  afterEach(() => {
    close();
    vi.unstubAllGlobals();
  });

  test('a region chooses its place and its side, and pressed again gives both back', () => {
    click('Knee, left side');
    expect(answer).toEqual({ chosen: ['knee'], side: 'left' });
    expect(regions('Knee, left side').map((region) => region.getAttribute('aria-checked'))).toEqual(['true', 'true']);
    expect(regions('Knee, right side')[0]?.getAttribute('aria-checked')).toBe('false');
    click('Knee, left side');
    expect(answer).toEqual(NOTHING);
  });
  test('regions on both sides make both', () => {
    click('Knee, left side');
    click('Buttock, right side');
    expect(answer).toEqual({ chosen: ['knee', 'buttock'], side: 'both' });
    expect(regions('Buttock, left side')[0]?.getAttribute('aria-checked')).toBe('false');
    click('Knee, left side');
    expect(answer).toEqual({ chosen: ['buttock'], side: 'right' });
  });
  test('a middle place leaves the side as it is', () => {
    click('Lower back');
    expect(answer).toEqual({ chosen: ['low-back'], side: undefined });
    click('Knee, left side');
    click('Pubic bone or lower belly');
    expect(answer).toEqual({ chosen: ['low-back', 'knee', 'pubic'], side: 'left' });
    click('Knee, left side');
    expect(answer).toEqual({ chosen: ['low-back', 'pubic'], side: 'left' });
  });
  test('Space and Enter press a region, without scrolling the page; other keys do nothing', () => {
    const [region] = regions('Knee, left side');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(send(region!, 'keydown', { key: ' ' }).defaultPrevented).toBe(true);
    expect(answer).toEqual({ chosen: ['knee'], side: 'left' });
    send(region!, 'keydown', { key: 'Enter', repeat: true });
    expect(answer.chosen).toEqual(['knee']);
    send(region!, 'keydown', { key: 'Enter' });
    expect(answer).toEqual(NOTHING);
    expect(send(region!, 'keydown', { key: 'a' }).defaultPrevented).toBe(false);
    expect(answer).toEqual(NOTHING);
  });
  test('on a narrow screen the other view says how many places are chosen there', () => {
    click('Sitting bone, low in the buttock, left side');
    const [front, back] = [...document.querySelectorAll('fieldset button')];
    expect(front?.textContent).toBe('Front groin, thigh ');
    expect(back?.textContent).toBe('Back buttock, back 1 chosen');
    send(back!, 'click');
    expect(back?.getAttribute('aria-pressed')).toBe('true');
  });
});
