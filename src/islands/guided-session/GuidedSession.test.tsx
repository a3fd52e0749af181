import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aCareStep } from '../routine-builder/example-props.ts';
import { aCard, aRoutineOf, aSessionExercise } from './an-exercise.fixture.ts';
import { GuidedSession } from './GuidedSession.tsx';
import { keepRecord } from './keep-record.ts';

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
  it('keeps to the policy: no style in the markup', () => {
    expect(drawn()).not.toMatch(/\sstyle=/);
  });
});
