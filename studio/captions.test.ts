import { describe, expect, test } from 'vitest';
import { captionsOf, chaptersOf } from './captions.ts';

const phases = [
  { name: 'Down', cue: 'Hips back & down', from: 0.4, to: 3.4, isHold: false },
  { name: 'Up', cue: 'Stand tall', from: 3.4, to: 65.4004, isHold: false },
];

describe('captions', () => {
  test('show each cue while its phase lasts, and nothing while the figure rests', () => {
    expect(captionsOf(phases)).toBe(
      'WEBVTT\n\n00:00.400 --> 00:03.400\nHips back &amp; down\n\n00:03.400 --> 01:05.400\nStand tall\n',
    );
  });
});

describe('chapters', () => {
  test('begin with the step "Start" while the figure rests', () => {
    expect(chaptersOf(phases)).toMatch(
      /^WEBVTT\n\n00:00\.000 --> 00:00\.400\nStart\n\n00:00\.400 --> 00:03\.400\nDown\n/,
    );
  });

  test('leave "Start" out when the movement begins at once', () => {
    expect(chaptersOf([{ name: 'Down', cue: 'Down', from: 0, to: 1, isHold: false }])).not.toContain('Start');
  });
});
