import type { BodyPlace } from '#schema';
import {
  ageGroupWords,
  agoWords,
  conditionWords,
  daysWords,
  equipmentList,
  experienceWords,
  goalWords,
  hardWords,
  healthWords,
  hurtingSideWords,
  lastedWords,
  operationWords,
  pregnancyWords,
} from '#wording';
import type { AskedOperation, FormAnswers } from './form-answers.ts';
import { FIELDS, type Field, type ScreenId } from './form-screens.ts';

/** What each screen is called: its question. */
export const screenTitles: Readonly<Record<ScreenId, string>> = {
  name: 'Has a clinician given it a name?',
  where: 'Where does it hurt?',
  pain: 'How much does it hurt?',
  limits: 'What is hard for you?',
  you: 'A few things about you',
  plan: 'What suits your days?',
};

/** The title of a screen for one reader. Where the pain has a name, only the side is left to ask. */
export const titleOf = (screen: ScreenId, { isNamed }: FormAnswers): string =>
  screen === 'where' && isNamed ? 'Which side?' : screenTitles[screen];

/** The parts of the form, and the screens of each. The warning signs are the first. */
export const formParts: readonly { readonly name: string; readonly screens: readonly ScreenId[] }[] = [
  { name: 'Warning signs', screens: [] },
  { name: 'Your pain', screens: ['name', 'where', 'pain'] },
  { name: 'You', screens: ['limits', 'you'] },
  { name: 'Your days', screens: ['plan'] },
];

/** Where a screen stands: "Part 2 of 4: Your pain". */
export function partWords(screen: ScreenId | 'signs'): string {
  const at = partOf(screen);
  return `Part ${at} of ${formParts.length}: ${formParts[at - 1]?.name}`;
}

/** The part of a screen, counted from 1. */
export const partOf = (screen: ScreenId | 'signs'): number =>
  screen === 'signs' ? 1 : formParts.findIndex(({ screens }) => screens.includes(screen)) + 1;

/** What was answered, in a few words. */
export interface AnswerLine {
  readonly field: Field;
  readonly topic: string;
  readonly text: string;
}

/** The answers of a screen, those that were given. */
export function answerLines(screen: ScreenId, answers: FormAnswers, places: Places): readonly AnswerLine[] {
  return FIELDS[screen].flatMap((field) => {
    const text = answers[field] === undefined ? null : textOf(field, answers, places);
    return text === null ? [] : [{ field, topic: TOPICS[field], text }];
  });
}

type Places = readonly { readonly id: BodyPlace; readonly text: string }[];

function textOf(field: Field, answers: FormAnswers, places: Places): string | null {
  const list = (words: readonly string[] | undefined, none: string) => (words?.length ? words.join('; ') : none);
  const score = (pain: number | undefined) => `${pain} out of 10`;
  const { isNamed, side, lasted, ageGroup, pregnancy, experience, daysPerWeek } = answers;
  switch (field) {
    case 'isNamed':
      return isNamed ? null : 'No, or I don’t know';
    case 'conditions':
      return isNamed
        ? list(
            answers.conditions?.map((id) => conditionWords[id] ?? id),
            'None',
          )
        : null;
    case 'places':
      return isNamed ? null : list(placeTexts(answers.places ?? [], places), 'No one place');
    case 'side':
      return side ? hurtingSideWords[side] : null;
    case 'painNow':
      return score(answers.painNow);
    case 'painWorst':
      return score(answers.painWorst);
    case 'lasted':
      return lasted ? lastedWords[lasted] : null;
    case 'hard':
      return list(
        answers.hard?.map((id) => hardWords[id]),
        'None of these',
      );
    case 'health':
      return list(
        answers.health?.map((id) => healthWords[id]),
        'None of these',
      );
    case 'ageGroup':
      return ageGroup ? ageGroupWords[ageGroup] : null;
    case 'pregnancy':
      return pregnancy ? pregnancyWords[pregnancy] : null;
    case 'operations':
      return list(answers.operations?.map(operationText), NONE);
    case 'minutesPerDay':
      return minutesWords(answers.minutesPerDay ?? 0);
    case 'daysPerWeek':
      return daysWords(daysPerWeek ?? 0);
    case 'equipment':
      return answers.equipment?.length ? upperFirst(equipmentList(answers.equipment)) : NONE;
    case 'experience':
      return experience ? experienceWords[experience] : null;
    case 'goals':
      return list(
        answers.goals?.map((id) => goalWords[id]),
        'None of these',
      );
  }
}

const placeTexts = (chosen: readonly BodyPlace[], places: Places): readonly string[] =>
  places.flatMap(({ id, text }) => (chosen.includes(id) ? [text] : []));

function operationText({ kind, ago }: AskedOperation): string {
  return ago ? `${operationWords[kind]}, ${agoWords[ago].toLowerCase()}` : operationWords[kind];
}

/** Minutes of one day: "10 minutes". */
export const minutesWords = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** How long an exercise or a session takes; below a minute and a half, to the half minute. */
export function lengthWords(seconds: number): string {
  const halves = Math.max(1, Math.round(seconds / 30));
  if (halves === 1) return 'about half a minute';
  if (halves === 3) return 'about 1½ minutes';
  return `about ${minutesWords(Math.round(seconds / 60))}`;
}

/** The length of a session in whole minutes, rounded up: "10 minutes". */
export const minutesOf = (seconds: number): string => minutesWords(Math.ceil(seconds / 60));

/** Why answers of before are gone. */
export const lossWords: Readonly<Record<'unreadable' | 'outdated', string>> = {
  unreadable: 'What this tab had kept could not be read. We dropped it, and nothing else was lost. Please start again.',
  outdated: 'The questions have changed since you answered. We dropped the old answers. Please start again.',
};

/** What a warning sign was answered with. */
export const signAnswerWords: Readonly<Record<'yes' | 'not-sure' | 'none', string>> = {
  yes: 'Yes, at least one',
  'not-sure': 'Not sure',
  none: 'None of these',
};

/** What to ask the clinician who is to clear somebody for exercise. */
export const askWords: readonly string[] = [
  'Is exercise all right for my hip now?',
  'Which movements or positions should I leave out, and until when?',
  'How much weight may I put on the leg?',
  'How much pain is fine while I exercise?',
  'What should make me stop and call you?',
];

const TOPICS: Readonly<Record<Field, string>> = {
  isNamed: 'A name for it',
  conditions: 'A name for it',
  places: 'Where it hurts',
  side: 'Side',
  painNow: 'Pain now',
  painWorst: 'Pain at its worst in the last week',
  lasted: 'How long',
  hard: 'Hard to do',
  health: 'Health',
  ageGroup: 'Age',
  pregnancy: 'Pregnancy',
  operations: 'Operations',
  minutesPerDay: 'Time on a day',
  daysPerWeek: 'Days',
  equipment: 'At home',
  experience: 'Exercise so far',
  goals: 'Goals',
};

/** The box that says that nothing of a list fits. */
export const NONE = 'None of these';

/** Words at the head of a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
