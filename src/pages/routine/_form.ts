import { getCollection } from 'astro:content';
import { BODY_PLACES, EQUIPMENT, GOALS } from '#schema';
import type { FormData } from '../../islands/routine-form/form-data.ts';
import { filmsOf } from '../_film.ts';
import { checkerContent } from '../symptom-checker/_checker.ts';
import { theFormulary } from './_formulary.ts';
import { sheetData } from './_sheet.ts';

/** What the form that suggests a routine needs in the browser, gathered from the content. */
export async function formData(site: URL | undefined): Promise<FormData> {
  const entries = await getCollection('exercises');
  const films = await filmsOf(entries);
  const formulary = await theFormulary();
  const { careSteps, exercises } = await sheetData(site);
  return {
    formulary,
    cautions: Object.fromEntries(
      entries.map(({ id, data }) => [
        id,
        Object.fromEntries(data.cautions.map(({ condition, text }) => [condition, text])),
      ]),
    ),
    careSteps,
    places: placesOfTheMap(),
    equipment: EQUIPMENT.filter((thing) => formulary.exercises.some(({ needs }) => needs.includes(thing))),
    goals: GOALS.filter((goal) => formulary.exercises.some(({ goals }) => goals.includes(goal))),
    filmed: entries.flatMap(({ id }) => (films.has(id) ? [id] : [])),
    codes: Object.fromEntries(exercises.map(({ id, code }) => [id, code])),
  };
}

/** The places of the checker's own question that name one place. */
function placesOfTheMap(): FormData['places'] {
  const questions = checkerContent().screens.flatMap((screen) => screen.questions);
  const options = questions.flatMap((question) =>
    question.kind === 'several' && question.map ? question.options : [],
  );
  return options.flatMap(({ id, text }) => BODY_PLACES.flatMap((place) => (place === id ? [{ id: place, text }] : [])));
}
