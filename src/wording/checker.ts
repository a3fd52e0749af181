import type { Urgency } from '#schema';
import { urgencyWords } from './urgency.ts';

/** One part of the way through the checker, with the screens that belong to it. */
export interface CheckerPart {
  readonly name: string;
  readonly screens: readonly string[];
}

/** The parts of the way. A person sees the screens that concern them, so their number is only "about" so many. */
export const checkerParts: readonly CheckerPart[] = [
  { name: 'what cannot wait', screens: ['leg-now', 'body-now'] },
  { name: 'about you', screens: ['you'] },
  { name: 'signs for today', screens: ['urgent-you', 'urgent-ill', 'urgent-bone'] },
  { name: 'the place', screens: ['where'] },
  { name: 'how it began', screens: ['began'] },
  { name: 'what makes it worse', screens: ['worse-daily', 'worse-moves'] },
  { name: 'what you notice', screens: ['easing', 'notice', 'nerves-night'] },
  { name: 'your health', screens: ['health', 'background'] },
];

/** The number of the part that a screen belongs to, from 1 on; the last one for a screen that has none. */
export const partOf = (screen: string): number => {
  const at = checkerParts.findIndex(({ screens }) => screens.includes(screen));
  return at < 0 ? checkerParts.length : at + 1;
};

/** Where a reader is: "Part 3 of about 8: signs for today". */
export const partWords = (screen: string): string =>
  `Part ${partOf(screen)} of about ${checkerParts.length}: ${checkerParts[partOf(screen) - 1]?.name}`;

/** How far a pattern fits, for a reader. */
export const fitWords: Readonly<Record<'well' | 'partly' | 'possible', string>> = {
  well: 'Fits well',
  partly: 'Fits partly',
  possible: 'Possible',
};

/** An answer behind a result, as a reader gave it. */
export const answerWords = {
  yes: (text: string) => `You said yes: ${text}`,
  no: (text: string) => `You said no: ${text}`,
  notSure: (text: string) => `You were not sure: ${text}`,
  chose: (text: string) => `You chose: ${text}`,
  left: (text: string) => `You did not choose: ${text}`,
} as const;

/** Sentences for those who leave the ordinary way, by the answer that says so. */
export const specialPathWords: Readonly<Record<string, string>> = {
  'under-18':
    'Under 18, the causes of hip pain are different. Our advice is for adults, so a doctor should look at this in person.',
  pregnant:
    'You are pregnant. Tell your midwife or doctor about this pain, and ask them before you start any exercise.',
  'gave-birth':
    'You gave birth in the last 12 months. Ask your midwife, doctor or physical therapist before you start any exercise.',
  'hip-replaced': 'Your hip has been replaced. What your surgical team says comes before anything on this site.',
};

/** The signs that nobody may miss while they wait or look after themselves; each completes "if …". */
export const mainSigns: readonly string[] = [
  'you fall or are hit, and cannot stand on the leg or lift it',
  'your hip hurts badly and you have a fever or shivering, or feel very ill',
  'you get numb between the legs, or have new trouble with your bladder or bowel',
  'the leg suddenly turns cold, pale or blue, or you get chest pain or short of breath',
];

/** What to do in an emergency, besides calling. */
export const whileYouWait: readonly string[] = [
  'Do not drive yourself.',
  'Ask somebody to stay with you.',
  'Stay off the leg. After a fall, keep still and warm.',
  'Do not stretch, rub or heat the hip, and do not test it.',
];

/** For somebody who thinks of harming themselves: said before anything else. */
export const crisisWords = {
  heading: 'Please talk to somebody now',
  lead: 'You are not alone with this, and it is no failing. It needs help at once, like chest pain does. Help exists.',
  steps: [
    'Tell somebody near you, in plain words: “I am thinking about ending my life.”',
    'Stay with somebody, or ask somebody to stay on the phone.',
    'Move away from anything that you could hurt yourself with.',
  ],
  unknown: 'If you do not know a crisis line, your local emergency number will do.',
  also: 'You also gave an answer that needs help for your body now.',
} as const;

/** What to do at each step, sentence by sentence: the words of the care ladder, and what the checker adds to them. */
export function checkerAction(urgency: Urgency): readonly string[] {
  switch (urgency) {
    case 'emergency':
      return ['If you can be moved safely, somebody may also take you to the nearest emergency department.'];
    case 'today':
      return [urgencyWords.today.action, 'If you get worse while you wait, call your emergency number.'];
    case 'appointment':
      return [
        urgencyWords.appointment.action,
        'When you book, say which of your answers is the reason. It helps them to choose the right day.',
      ];
    case 'self-care':
      return ['Keep moving within the pain rule. Book an ordinary appointment if it is no better in about six weeks.'];
  }
}

/** The card of self-care when a cause that a clinician should look for is not ruled out. */
export const checkFirstWords = {
  heading: 'Look after it, and have it checked',
  text: 'Your answers can also fit with something that a clinician should check. Book an appointment, and leave exercise until then.',
} as const;

/** Why nothing is urgent. */
export const noSignWords = 'You said yes to none of our warning signs. That does not prove that all is well.';

/** Why the questions ended early. */
export const stoppedWords =
  'We stopped the questions here on purpose. No clinician has reviewed this checker yet. If in doubt, call.';

/** Said in the card of self-care when it does not get better, or stops daily life. */
export const bookWords =
  'From what you say, it is time for an ordinary appointment with a doctor or a physical therapist.';

/** What the checker cannot know. */
export const cannotKnowWords: readonly string[] = [
  'No website can examine you. This one goes by your answers alone, and your hip may not follow the book.',
  'How much each answer counts is mostly our own estimate. No clinician has reviewed this checker yet.',
  'If you feel worse, or you are worried, trust that more than this page.',
];

/** Where the telephone numbers come from, beside them. */
export const numbersNote =
  'Numbers read in public texts on 22 November 2026. If one does not work, call your local emergency number.';

/** Why answers of before are gone. */
export const lostAnswerWords: Readonly<Record<'unreadable' | 'outdated', string>> = {
  unreadable: 'What this tab had kept could not be read. We dropped it, and nothing else was lost. Please start again.',
  outdated: 'The questions have changed since you answered. We dropped the old answers. Please start again.',
};
