import { getCollection } from 'astro:content';
import { demandsOf } from '#library';
import {
  AuthorError,
  type Condition,
  type Exercise,
  type OpenCondition,
  type OpenDataName,
  type OpenExercise,
  type OpenSource,
  openData,
  type Review,
  type Source,
} from '#schema';
import { conditionWords } from '#wording';
import type { Named } from '../../components/reading.ts';
import type { Film } from '../../islands/exercise-player/film.ts';
import { filmsOf } from '../_film.ts';

/** The address of a page or a file on the site. */
export type AddressOf = (path: string) => string;

/** A file that we give away, held against its own schema. */
export async function openDataFile(name: OpenDataName, at: AddressOf): Promise<unknown> {
  const [exercises, conditions, sources] = await Promise.all([
    getCollection('exercises'),
    getCollection('conditions'),
    getCollection('sources'),
  ]);
  const films = await filmsOf(exercises);
  const entries = {
    exercises: () => exercises.map((exercise) => openExercise(exercise, films.get(exercise.id), at)),
    conditions: () => openConditions(exercises, conditions, at),
    sources: () => sources.filter(({ data }) => data.printReady).map(openSource),
  };
  const updated = [...exercises, ...conditions]
    .map(({ data }) => data.checked)
    .toSorted()
    .at(-1);
  const file = {
    $schema: at(`/data/${name}.schema.json`),
    version: VERSION,
    updated,
    license: LICENSE,
    note: NOTE,
    [name]: entries[name]().toSorted((a, b) => a.id.localeCompare(b.id, 'en')),
  };
  return openData[name].parse(file);
}

/** Of the form of the files: the first number goes up when a field goes or means something else, the second when one comes. */
const VERSION = '1.0.0';
const LICENSE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'the Ball & Socket team',
};
const NOTE =
  'This explains; it cannot examine anybody. No clinician has reviewed it yet. Doses are our own estimates. Show cautions and warning signs wherever you show an exercise.';

function openExercise({ id, data }: Named<Exercise>, film: Film | undefined, at: AddressOf): OpenExercise {
  const { sets, repetitions, holdSeconds, restSeconds, daysPerWeek } = data.dose;
  return {
    id,
    name: data.name,
    otherNames: data.searchWords,
    summary: data.lede,
    position: data.position,
    equipment: data.equipment,
    asks: demandsOf(data),
    level: data.level,
    goals: data.goals,
    muscles: data.muscles,
    sides: data.sides,
    dose: { sets, repetitions, holdSeconds, restSeconds, daysPerWeek },
    steps: data.steps,
    tip: data.tip,
    feelIt: data.feelIt,
    notLikeThis: data.notLikeThis,
    mistakes: data.mistakes,
    stopIf: data.stopIf,
    easier: data.easier,
    harder: data.harder,
    oftenChosenFor: data.helpsWith,
    cautions: data.cautions.map(({ condition, text }) => ({ condition, text })),
    evidence: data.evidence,
    film: film && {
      mp4: at(`${film.folder}film.mp4`),
      captions: at(`${film.folder}captions.vtt`),
      poster: at(`${film.folder}poster.webp`),
      seconds: film.seconds,
    },
    ...reviewOf(data, at(`/exercises/${id}/`)),
  };
}

/** Every condition that has a page or that an exercise names. */
function openConditions(
  exercises: readonly Named<Exercise>[],
  pages: readonly Named<Condition>[],
  at: AddressOf,
): OpenCondition[] {
  const named = exercises.flatMap(({ data }) => [
    ...data.helpsWith,
    ...data.cautions.map(({ condition }) => condition),
  ]);
  return [...new Set([...pages.map(({ id }) => id), ...named])].map((id) => {
    const page = pages.find((each) => each.id === id)?.data;
    const name = conditionWords[id];
    if (!name)
      throw new AuthorError(
        `src/wording/condition.ts\n  Expected words for "${id}", found none.\n  Write: '${id}': 'In plain words'`,
      );
    return {
      id,
      name,
      article: page && {
        title: page.title,
        alsoCalled: page.alsoCalled,
        places: page.places,
        clue: page.clue,
        inShort: page.summary,
        ...reviewOf(page, at(`/conditions/${id}/`)),
      },
      exercises: exercises.filter(({ data }) => data.helpsWith.includes(id)).map((each) => each.id),
      takeCareWith: exercises
        .filter(({ data }) => data.cautions.some(({ condition }) => condition === id))
        .map((each) => each.id),
    };
  });
}

/** A source whose only known address is not the publisher's goes without one. */
function openSource({ id, data }: Named<Source>): OpenSource {
  const { authors, title, within, year, locator, kind, link } = data;
  const address = link ? { doi: data.doi, url: data.url } : {};
  return { id, authors, title, within, year, locator, kind, ...address };
}

const reviewOf = ({ published, checked, nextCheck, review }: Review, page: string) => ({
  page,
  published,
  checked,
  nextCheck,
  reviewedByClinician: review !== null,
});
