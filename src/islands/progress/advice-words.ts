import type { AdviceReason, ProgressStep } from '#diary';

/** What a piece of advice says: a heading that says what to do, and why in a few sentences. */
export interface AdviceWords {
  readonly heading: string;
  readonly says: readonly string[];
}

/** The advice in words. Kind, without a diagnosis, and never about what somebody has missed. */
export const adviceWords: Readonly<Record<AdviceReason, AdviceWords>> = {
  'severe-at-rest': {
    heading: 'Pain of 8 or more at rest: get help today',
    says: ['You noted pain of 8 or more outside the exercises.'],
  },
  'two-reds': {
    heading: 'See a clinician before you go on',
    says: [
      'Two sessions within a week reached 6 or more, had a sign that counts like it, or were still worse after a day.',
      'A smaller dose may be all you need, but somebody should look first. This note goes once two calm sessions in a row have followed.',
    ],
  },
  'long-break': {
    heading: 'Welcome back: begin this part again',
    says: [
      'Life gets in the way. After four weeks or more, start this part of your plan again from its beginning.',
      'Keep to the pain rule, and go up again one thing at a time.',
    ],
  },
  break: {
    heading: 'Welcome back: start one level down',
    says: ['Life gets in the way. After about two weeks away, go one level down and see how the next morning feels.'],
  },
  'short-break': {
    heading: 'Start again at the same level',
    says: ['After a week or so away, begin where you were. Add nothing new in the first session.'],
  },
  red: {
    heading: 'Stop this one for a day or two',
    says: [
      'Your last session reached 6 or more, had a sign that counts like it, or was still worse after a day.',
      'Leave out the exercise that hurt. Others that stay low may go on. Then come back one level easier.',
    ],
  },
  'amber-again': {
    heading: 'Do about a third less',
    says: [
      'Two sessions in a row were above the level to carry on at, or higher the next morning.',
      'Cut sets, load or how far you move by about a third, and see what the next morning says.',
    ],
  },
  amber: {
    heading: 'Stay at this level',
    says: [
      'Your last session was above the level to carry on at, or higher the next morning.',
      'Do the same next time, and add nothing. A number like this is no failure: it shows where your level is today.',
    ],
  },
  'no-numbers': {
    heading: 'Stay at this level',
    says: ['Your last session has no number for pain during the exercises, so there is nothing to go by yet.'],
  },
  open: {
    heading: 'Stay at this level for now',
    says: ['Wait for the next morning. It counts as much as the exercise.'],
  },
  'one-green': {
    heading: 'Stay at this level for now',
    says: [
      'Your last session was calm, and so was the next morning. After two calm sessions in a row you can add a little.',
    ],
  },
  'new-level': {
    heading: 'Keep this level for two sessions',
    says: ['You changed your routine, and it went well. Do it once more the same way before the next change.'],
  },
  'sore-before': {
    heading: 'Stay at this level',
    says: [
      'The sessions went well, but you began one of them sore. Add nothing on such days.',
      'If that is so nearly every day, ask a physical therapist to set limits that fit you.',
    ],
  },
  'not-all-done': {
    heading: 'Stay at this level',
    says: ['Your last two sessions were calm, with something made easier or left out. First do the whole of it twice.'],
  },
  'two-greens': {
    heading: 'You could add a little',
    says: [
      'Your last two sessions were calm, and the next mornings too.',
      'If they felt easy, change one thing, and keep it for two sessions. If not, stay where you are. Both are fine.',
    ],
  },
};

/** The order in which to make a routine harder. */
export const progressWords: Readonly<Record<ProgressStep, string>> = {
  repetitions: 'more repetitions',
  sets: 'more sets',
  hold: 'slower, or a longer hold',
  variant: 'a harder version, or a little more weight',
  speed: 'speed and impact, last of all',
};
