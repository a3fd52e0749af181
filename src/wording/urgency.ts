import type { Urgency } from '#schema';

/** What the care ladder says at each of its steps. */
export interface UrgencyWords {
  /** The word above the heading of a card. */
  readonly label: string;
  /** The heading when a card is given none. */
  readonly heading: string;
  /** What to do, in a few words. */
  readonly inShort: string;
  /** What to do, in one or two sentences. */
  readonly action: string;
  /** What the printed sheet has room for. */
  readonly onPaper: string;
}

/** The words of the care ladder, the same on every page and sheet. */
export const urgencyWords: Readonly<Record<Urgency, UrgencyWords>> = {
  emergency: {
    label: 'Emergency',
    heading: 'Call for help now if:',
    inShort: 'Call for help now.',
    action:
      'Call your local emergency number, or go to the nearest emergency department. After a fall, keep still and warm. If you think of harming yourself, a crisis line can help too. Do not exercise.',
    onPaper:
      'a fall and you cannot stand on or lift the leg; bad hip pain with fever; numb between the legs, or new bladder or bowel trouble; chest pain or short of breath.',
  },
  today: {
    label: 'Today',
    heading: 'Get medical help today if:',
    inShort: 'See or speak to a doctor before the day ends.',
    action:
      'Call a doctor or an urgent care center today. If you cannot reach one, go to the emergency department. Do not exercise until you have been seen.',
    onPaper:
      'new pain after a fall at 65 or over; a leg that is newly swollen and hot, or getting weaker; pain of 8 out of 10 at rest.',
  },
  appointment: {
    label: 'This week or next',
    heading: 'Book an appointment if:',
    inShort: 'Book an appointment. No exercise until then.',
    action: 'See a doctor or a physical therapist within two weeks. Leave exercise until you have been seen.',
    onPaper: 'pain that stays all night; a cancer in the past and new pain; weight loss; much worse in a few weeks.',
  },
  'self-care': {
    label: 'Looking after yourself',
    heading: 'You can look after it yourself if:',
    inShort: 'Keep moving. Book a visit if it does not improve.',
    action: 'Keep moving within the pain rule. Book a visit if it is no better after six weeks.',
    onPaper: 'keep going within the pain rule. No better after six weeks: book a visit.',
  },
};
