import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExercisePlayer, type ExercisePlayerProps } from './ExercisePlayer.tsx';

const props: ExercisePlayerProps = {
  name: 'Leg raise',
  film: {
    folder: '/media/exercises/leg-raise/',
    seconds: 6,
    frames: 180,
    phases: [
      { name: 'Lift', cue: 'Lift the top leg', from: 0.4, to: 2.4, isHold: false },
      { name: 'Change legs', cue: 'Turn over', from: 2.4, to: 4, isHold: false },
      { name: 'Change legs', cue: 'Lift the other leg', from: 4, to: 5.6, isHold: false },
    ],
    lineArt: { start: '/start.svg', end: '/end.svg', endName: 'Lift', isWide: true },
    figure: '/media/figures/ruth.bin',
  },
  holdSeconds: 0,
  hasSides: true,
};
const drawn = (change: Partial<ExercisePlayerProps> = {}) =>
  renderToStaticMarkup(<ExercisePlayer {...props} {...change} />);

describe('the player, before any script has run', () => {
  it('is a film with captions, a poster and the controls of the browser, and plays nothing by itself', () => {
    const [video = ''] = /<video.*<\/video>/.exec(drawn()) ?? [];
    expect(video).toMatch(/<video[^>]* poster="\/media\/exercises\/leg-raise\/poster\.webp" preload="none" muted=""/);
    expect(video).toMatch(/<video[^>]* controls=""/);
    expect(video).toMatch(/<track kind="captions" src="[^"]*captions\.vtt"[^>]* default=""/);
    expect(video).not.toMatch(/autoplay/i);
  });
  it('offers the smaller film first, and the one that everything plays second', () => {
    const sources = [...drawn().matchAll(/<source src="([^"]+)" type="([^"]+)"/g)].map(([, src, type]) => [src, type]);
    expect(sources).toEqual([
      ['/media/exercises/leg-raise/film.av1.mp4', 'video/mp4; codecs=&quot;av01.0.05M.08&quot;'],
      ['/media/exercises/leg-raise/film.mp4', 'video/mp4'],
    ]);
  });
  it('has a size, so that nothing moves when it comes', () => {
    expect(drawn()).toMatch(/<video[^>]* width="960" height="720"/);
  });
  it('has a button for each step of the page, not for each phase of the film', () => {
    const steps = [...drawn().matchAll(/<li><button[^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(steps).toEqual(['Start', 'Lift', 'Change legs']);
  });
  it('lets nobody press what does not answer yet', () => {
    expect(drawn().match(/inert=""/g)).toHaveLength(2);
  });
  it('asks for the side only when one side works', () => {
    expect(drawn()).toContain('aria-label="Leg raise, film without sound, right side"');
    expect(drawn()).toContain('>Left side</button>');
    expect(drawn({ hasSides: false })).toContain('aria-label="Leg raise, film without sound"');
    expect(drawn({ hasSides: false })).not.toContain('Left side');
  });
  it('keeps to the policy: no style in the markup', () => {
    expect(drawn()).not.toMatch(/\sstyle=/);
  });
});
