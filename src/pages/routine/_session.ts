import { getCollection } from 'astro:content';
import type { GuidedSessionData } from '../../islands/guided-session/GuidedSession.tsx';
import { filmsOf } from '../_film.ts';
import { sheetData } from './_sheet.ts';

/** Everything that a guided session needs, and no more: it travels in the page. */
export async function sessionData(site: URL | undefined): Promise<GuidedSessionData> {
  const entries = await getCollection('exercises');
  const films = await filmsOf(entries);
  const { starter, careSteps, exercises } = await sheetData(site);
  const codes = new Map(exercises.map(({ id, code }) => [id, code]));
  return {
    starter,
    careSteps,
    exercises: entries.map(({ id, data: { name, position, equipment, sides, dose, steps, stopIf, sheet } }) => {
      const film = films.get(id);
      return {
        ...{ id, code: codes.get(id) ?? '', name, position, equipment, sides },
        dose: { restSeconds: dose.restSeconds, movingSeconds: dose.movingSeconds },
        start: steps[0]?.text ?? '',
        stopIf: { short: sheet.stopIf, all: stopIf },
        film: film && {
          folder: film.folder,
          seconds: film.seconds,
          phases: film.phases.map(({ name: word, cue, from, to, isHold }) => ({ name: word, cue, from, to, isHold })),
          lineArt: film.lineArt,
        },
      };
    }),
  };
}
