import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { anEntry, aRoutine, someProps } from './example-props.ts';
import { qrCode } from './qr.ts';
import { RoutineSheet, type RoutineSheetProps } from './RoutineSheet.tsx';

const { starter, ...props } = someProps();
const drawn = (change: Partial<RoutineSheetProps> = {}) =>
  renderToStaticMarkup(
    <RoutineSheet {...props} routine={starter} code={qrCode('https://example.org/#r=1')} {...change} />,
  );
const sheet = drawn();
const inOrder = (...texts: string[]) => {
  const places = texts.map((text) => sheet.indexOf(text));
  expect(
    places.every((place) => place >= 0),
    `${texts} → ${places}`,
  ).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe('the printed sheet', () => {
  it('begins with when to get help, the heaviest first, then the pain rule, then the exercises', () => {
    inOrder('Emergency, call now:', 'Today:', 'This week or next:', 'Otherwise:', 'How much pain is fine?', 'Squat');
  });
  it('gives the three scores of the lower limit to whom it is for, and in no place the usual ones', () => {
    const scores = (html: string) => html.match(/<b>(\d–\d|6\+)<\/b>/g)?.map((score) => score.replace(/<\/?b>/g, ''));
    expect(scores(sheet)).toEqual(['0–3', '4–5', '6+']);
    expect(scores(drawn({ isCautious: true }))).toEqual(['0–2', '3–5', '6+']);
    expect(drawn({ isCautious: true })).not.toMatch(/0–3|4–5/);
  });
  it('gives every exercise its dose, its cue, its reason to stop and seven boxes', () => {
    expect(sheet).toContain('<b>3 × 10</b> <span>each side</span>');
    expect(sheet.match(/Squeeze first, then lift\./g)).toHaveLength(4);
    expect(sheet.match(/<b>Stop if<\/b> your low back hurts\./g)).toHaveLength(4);
    expect(sheet.match(/<i><\/i><\/li>/g)).toHaveLength(4 * 7);
  });
  it('shows start and end where they are drawn, and the steps in words where they are not', () => {
    const lineArt = { start: '/bridge/start.svg', end: '/bridge/end.svg', endName: 'Lift', isWide: true };
    const [squat, bridge] = [props.exercises[0]!, props.exercises[3]!];
    const mixed = drawn({ routine: aRoutine('squat', 'bridge'), exercises: [squat, { ...bridge, lineArt }] });
    const rows = mixed.split('<li').filter((row) => row.includes('<h2>'));
    expect(mixed.match(/<img src="\/bridge\/(start|end)\.svg" alt="Bridge, (start|lift)"/g)).toHaveLength(2);
    expect(mixed.match(/Lie on your back\./g)).toHaveLength(1);
    expect(rows).toHaveLength(2);
  });
  it('says which side, when only one is done', () => {
    const routine = { entries: [anEntry('clamshell', { side: 'left', holdSeconds: 2 })] };
    expect(drawn({ routine })).toContain('<span>left side, hold 2 seconds</span>');
  });
  it('says when its facts were checked, that no clinician has reviewed it, and who comes first', () => {
    expect(sheet).toContain('Checked 22 November 2026. Not yet reviewed by a clinician.');
    expect(sheet).toContain('What your therapist says comes first.');
  });
  it('has a code that a reader can name, and the address in words', () => {
    expect(sheet).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Code that opens this routine"/);
    expect(sheet.replaceAll('<wbr/>', '')).toContain('example.org/routine');
  });
  it('is complete without the code', () => {
    expect(drawn({ code: null })).not.toContain('role="img"');
    expect(drawn({ code: null })).toContain('Stop if');
  });
  it('asks for nothing that tells who somebody is, beyond two blanks', () => {
    expect(sheet).not.toMatch(/<input|<script|\sstyle=/);
  });
  it('leaves out an exercise that the page does not know', () => {
    expect(drawn({ routine: aRoutine('bridge', 'unknown') })).toContain('data-rows="1"');
  });
});
