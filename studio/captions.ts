import type { TimedPhase } from '#motion';

/** The cues of an exercise as captions (WebVTT), each while its phase lasts. */
export function captionsOf(phases: readonly TimedPhase[]): string {
  return vtt(phases.map(({ cue, from, to }) => ({ text: cue, from, to })));
}

/** The phases as chapters (WebVTT). The rest before the first is the step "Start"; the rest after the last has none. */
export function chaptersOf(phases: readonly TimedPhase[]): string {
  const first = phases[0]?.from ?? 0;
  const start = first > 0 ? [{ text: 'Start', from: 0, to: first }] : [];
  return vtt([...start, ...phases.map(({ name, from, to }) => ({ text: name, from, to }))]);
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function vtt(lines: readonly Line[]): string {
  const blocks = lines.map(({ text, from, to }) => `${clock(from)} --> ${clock(to)}\n${escaped(text)}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Minutes, seconds and thousandths: 00:03.400. */
function clock(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(thousandths / 60_000)}:${two((thousandths / 1000) % 60)}.${String(thousandths % 1000).padStart(3, '0')}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
