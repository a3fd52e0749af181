import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryOf, planSession, type SessionFacts, sessionItems, sessionSeconds } from '#routine';
import { readAllContent } from './files.ts';

const exercises = readAllContent().exercises.filter(({ data }) => data.motion);

describe('a guided session keeps the pace of the films, and the length that its routine promises', () => {
  test.each(exercises.map((entry) => [entry.id, entry] as const))('%s', (id, { data: { sides, dose } }) => {
    const made = JSON.parse(readFileSync(`public/media/exercises/${id}/manifest.json`, 'utf8'));
    const facts: ReadonlyMap<string, SessionFacts> = new Map([
      [id, { sides, dose, phases: made.phases, filmSeconds: made.seconds }],
    ]);
    const routine = { entries: [entryOf(id, dose)] };
    const { steps, milliseconds } = planSession(sessionItems(routine, facts), 'left');
    const waits = steps.filter(({ type }) => type === 'ready' || type === 'change');
    const waited = waits.reduce((sum, { from, to }) => sum + to - from, 0);
    expect((milliseconds - waited) / 1000).toBeCloseTo(sessionSeconds(routine, facts), 2);
  });
});
