import { getCollection } from 'astro:content';
import {
  type CheckerQuestion,
  type CheckerRule,
  type CheckerScreen,
  type Conditions,
  PLACES,
  URGENCIES,
  type Urgency,
} from '#schema';
import { placeWords, signSentence } from '#wording';
import type { PaperQuestion, PaperScreen, PaperStep } from '../../layouts/paper-question.ts';
import { checkerContent } from './_checker.ts';

/** All that the page without JavaScript shows: derived from the same files as the checker, with no rule of its own. */
export async function paperData() {
  const { screens, rules, countries, signs } = checkerContent();
  const conditions = await getCollection('conditions');
  return {
    steps: URGENCIES.map((urgency) => stepOf(urgency, { screens, rules })),
    screens: screens
      .map((screen) => screenOf(screen, { screens, rules }))
      .filter(({ questions }) => questions.length > 0),
    countries: countries.toSorted((one, other) => one.name.localeCompare(other.name)),
    signs: signs.length,
    places: PLACES.map((place) => ({
      id: place,
      ...placeWords[place],
      conditions: conditions
        .filter(({ data }) => data.places.includes(place))
        .map(({ id, data }) => ({ href: `/conditions/${id}/`, title: data.title, clue: data.clue })),
    })),
  };
}

/** A step of the care ladder: signs that the checker asks beside those of the list, and answers that weigh more together. */
function stepOf(urgency: Urgency, { screens, rules }: Asked): PaperStep {
  const own = rules.filter((rule) => rule.urgency === urgency && rule.because);
  const signs = screens.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'sign'));
  const isPair = ({ if: wanted }: CheckerRule) => Object.keys(wanted).length > 1;
  const alone = new Set(own.filter((rule) => !isPair(rule)).flatMap((rule) => Object.keys(rule.if)));
  return {
    urgency,
    also: signs.filter(({ id }) => alone.has(id)).map(({ text }) => text),
    together: own.filter(isPair).map(({ because = '' }) => signSentence(because)),
  };
}

interface Asked {
  readonly screens: readonly CheckerScreen[];
  readonly rules: readonly CheckerRule[];
}

/** A screen with those of its questions that are no warning signs: those stand in the cards. */
function screenOf({ title, questions }: CheckerScreen, asked: Asked): PaperScreen {
  const others = questions.filter((question) => question.kind !== 'sign' || !stepsOf(question.id, asked.rules).size);
  return { title, questions: others.map((question) => questionOf(question, asked)) };
}

function questionOf(question: CheckerQuestion, asked: Asked): PaperQuestion {
  const steps = stepsOf(question.id, asked.rules);
  const options =
    question.kind === 'sign'
      ? [{ text: 'Yes' }, { text: 'No' }]
      : question.options.map(({ id, text }) => ({ text, urgency: steps.get(id) }));
  return {
    text: question.text,
    isSeveral: question.kind === 'several',
    whom: whomWords(question.for, asked.screens),
    options: [...options, { text: 'Not sure' }],
  };
}

/** Which step an answer to a question leads to by itself, the heaviest; self-care asks for nothing. */
function stepsOf(question: string, rules: readonly CheckerRule[]): ReadonlyMap<string, Urgency> {
  const alone = rules.filter(({ if: wanted }) => Object.keys(wanted).length === 1 && wanted[question]);
  const lightestFirst = alone.toSorted((a, b) => URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency));
  return new Map(
    lightestFirst
      .filter(({ urgency }) => urgency !== 'self-care')
      .flatMap(({ if: wanted, urgency }) => (wanted[question] ?? []).map((value) => [value, urgency] as const)),
  );
}

/** Whom a question concerns, in the words of the answers that say so; nothing when it concerns all. */
function whomWords(wanted: Conditions, screens: readonly CheckerScreen[]): string | undefined {
  const questions = screens.flatMap(({ questions }) => questions);
  const parts = Object.entries(wanted).map(([id, values]) => {
    const question = questions.find((one) => one.id === id);
    const options = question?.kind === 'sign' ? [] : (question?.options ?? []);
    const texts = options.filter((option) => values.includes(option.id)).map(({ text }) => text);
    // Most questions with a band of age are for adults: said in a word.
    return id === 'age' && !values.includes('under-18') && texts.length === options.length - 1
      ? 'adults'
      : texts.join(', or ');
  });
  return parts.length > 0 ? parts.join('; ') : undefined;
}
