import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aCareStep } from '../routine-builder/example-props.ts';
import { aCard, aPlanOf, aRoutineOf, aSessionExercise, shownOf } from './an-exercise.fixture.ts';
import { GuidedSession } from './GuidedSession.tsx';
import { keepRecord } from './keep-record.ts';
import { PainPanel } from './PainPanel.tsx';
import { StartScreen } from './StartScreen.tsx';
import { USUAL } from './session-choices.ts';
import { createSounds } from './sounds.ts';

const exercises = [aSessionExercise('Clamshell'), aSessionExercise('Bridge', { sides: 'both-together' })];
const drawn = (change: Partial<Parameters<typeof GuidedSession>[0]> = {}) =>
  renderToStaticMarkup(
    <GuidedSession
      exercises={exercises}
      starter={aRoutineOf(exercises)}
      careSteps={[aCareStep('emergency'), aCareStep('today'), aCareStep('appointment')]}
      onDone={keepRecord}
      {...change}
    />,
  );

describe('the guided session, before any script has run', () => {
  it('says what is to come, how long it takes and what it needs', () => {
    expect(drawn()).toContain('<b><bdi>Clamshell</bdi></b> <span>2 × 3, each side, hold 2 seconds</span>');
    expect(drawn()).toContain('about 5 minutes');
    expect(drawn()).toContain('mat, pillow');
  });
  it('counts a card with its dose and its side, says that its pace is a guess, and what it may need', () => {
    const entries = [aCard('<i>Towel</i>', { side: 'left', holdSeconds: 0 }), ...aRoutineOf(exercises).entries];
    const html = drawn({ starter: { entries } });
    expect(html).toContain('<bdi>&lt;i&gt;Towel&lt;/i&gt;</bdi></b> <span>2 × 3, left side</span>');
    expect(html).toContain('mat, pillow, and what your own card needs');
    expect(html).toContain('Each move is counted as 4 seconds');
    expect(drawn()).not.toContain('your own card');
  });
  it('lets nobody begin before it answers, and asks for no voice', () => {
    expect(drawn()).toMatch(/<button[^>]*disabled=""[^>]*>.*Begin<\/button>/);
    expect(drawn()).toMatch(/<input type="checkbox" disabled=""\/><span><b>Voice/);
  });
  it('asks for the first side only where one side works at a time', () => {
    expect(drawn()).toContain('Which side first?');
    expect(drawn({ starter: aRoutineOf(exercises.slice(1)) })).not.toContain('Which side first?');
  });
  it('shows only what to do while a warning sign is open', () => {
    const stopped = drawn({ stoppedBy: 'today' });
    expect(stopped).toContain('Act on today');
    expect(stopped).toContain('data-stop');
    expect(stopped).not.toContain('Clamshell');
    expect(stopped).not.toContain('Begin');
  });
  it('says nothing of a lower limit to whom it is not for', () => {
    expect(drawn()).not.toContain('Your limit is lower');
  });
  it('keeps to the policy: no style in the markup', () => {
    expect(drawn()).not.toMatch(/\sstyle=/);
  });
});

describe('a session for somebody with the lower limit', () => {
  const nothing = () => {};
  const items = shownOf(aRoutineOf(exercises), exercises);
  const [item] = items;
  if (!item) throw new Error('There is nothing to do.');
  const actions = {
    ...{ start: nothing, pause: nothing, toggle: nothing, skip: nothing, back: nothing, ease: nothing },
    ...{ hurts: nothing, closeHurts: nothing, stopThis: nothing, press: nothing },
    ...{ canEase: true, isHurting: true, whyPaused: '' },
  };
  const panel = (isCautious: boolean) =>
    renderToStaticMarkup(<PainPanel {...{ actions, item, isCautious }} onEnd={nothing} />);
  const buttons = (isCautious: boolean) =>
    panel(isCautious)
      .match(/<b>[^<]+<\/b><span>[^<]+/g)
      ?.map((button) => button.replaceAll(/<[^>]+>/g, ' ').trim());

  it('says so before it begins, in one sentence, with the way to change it', () => {
    const html = renderToStaticMarkup(
      <StartScreen
        {...{ items, isCautious: true, isReady: true, choices: USUAL, choose: nothing, onBegin: nothing }}
        plan={aPlanOf(exercises)}
        heard={{ voice: null, sounds: createSounds() }}
      />,
    );
    expect(html).toMatch(/Your limit is lower: carry on only at <b[^>]*>0–2<\/b>\./);
    expect(html).toContain('<a href="/routine/progress/#limit">');
  });
  it('asks about pain with its scores', () => {
    expect(buttons(true)).toEqual(['0–2  Carry on', '3–5  Stay at this level', '6+  Stop this one for a day or two']);
    expect(buttons(false)?.[0]).toBe('0–3  Carry on');
    expect(panel(true)).not.toMatch(/0–3|4–5/);
  });
});
