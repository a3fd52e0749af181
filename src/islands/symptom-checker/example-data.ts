import type { CheckerData } from './checker-data.ts';

const sign = (id: string, text: string) => ({ id, kind: 'sign', text, for: {} }) as const;
const option = (id: string, text: string, finding?: string) => ({ id, text, finding, findings: [] });

/** A small checker for tests: two screens of signs, who somebody is, where it hurts and how it goes. */
export const exampleData: CheckerData = {
  screens: [
    {
      id: 'leg-now',
      title: 'What cannot wait',
      intro: 'Does any of this apply?',
      always: false,
      questions: [sign('cold-leg', 'The leg is cold.'), sign('self-harm', 'You think of harming yourself.')],
    },
    {
      id: 'you',
      title: 'About you',
      always: true,
      questions: [
        {
          id: 'age',
          kind: 'choice',
          text: 'How old are you?',
          for: {},
          options: [option('under-18', 'Under 18'), option('18-29', '18 to 29'), option('60-64', '60 to 64')],
        },
        {
          id: 'about-you',
          kind: 'several',
          text: 'Does any of this apply to you?',
          for: {},
          map: false,
          options: [option('pregnant', 'I am pregnant'), option('hip-replaced', 'The hip has been replaced')],
        },
      ],
    },
    {
      id: 'urgent-you',
      title: 'Signs for today',
      always: false,
      questions: [
        sign('calf-swollen', 'One calf is swollen.'),
        { ...sign('child-limp', 'A child limps.'), for: { age: ['under-18'] } },
      ],
    },
    {
      id: 'where',
      title: 'Where does it hurt?',
      always: true,
      questions: [
        {
          id: 'places',
          kind: 'several',
          text: 'Where does it hurt?',
          for: {},
          map: true,
          options: [option('groin', 'The groin', 'loc-groin'), option('outer', 'The outer side', 'loc-outer')],
        },
        {
          id: 'side',
          kind: 'choice',
          text: 'Which side?',
          for: {},
          options: [option('left', 'Left'), option('right', 'Right'), option('both', 'Both')],
        },
      ],
    },
    {
      id: 'began',
      title: 'How is it going?',
      always: true,
      questions: [
        {
          id: 'course',
          kind: 'several',
          text: 'How is it going?',
          for: {},
          map: false,
          options: [option('no-better', 'It does not get better'), option('rapidly-worse', 'It is much worse')],
        },
      ],
    },
  ],
  rules: [
    rule('cold-leg', 'emergency', { 'cold-leg': ['yes'] }, 'An artery may be blocked.'),
    rule('self-harm', 'emergency', { 'self-harm': ['yes'] }, 'Help exists.'),
    rule('calf-swollen', 'today', { 'calf-swollen': ['yes'] }, 'A clot may be there.'),
    rule('child-limp', 'today', { 'child-limp': ['yes'] }, 'A child who limps needs a check.'),
    rule('rapidly-worse', 'appointment', { course: ['rapidly-worse'] }, 'This is unusual.'),
    rule('not-improving', 'self-care', { course: ['no-better'] }, 'A plan is better than waiting.'),
  ],
  evidence: {
    priors: { '18-29': shares(), '60-74': shares() },
    priorPower: 0.6,
    silence: 0.5,
    paths: [],
    findings: [
      { id: 'loc-groin', group: 'place', others: 0.2, shares: { arthritis: 0.9, tendon: 0.05 }, anchored: {} },
      { id: 'loc-outer', group: 'place', others: 0.2, shares: { arthritis: 0.1, tendon: 0.95 }, anchored: {} },
    ],
  },
  patterns: [
    pattern('arthritis', 'Hip arthritis', { page: 'conditions/hip-osteoarthritis' }),
    pattern('tendon', 'A sore tendon'),
    pattern('crack', 'A possible crack', {
      needsCheck: true,
      exercise: false,
      helps: ['Book a visit.', 'Until then, leave all exercises.'],
    }),
  ],
  countries: [
    {
      id: 'GB',
      name: 'United Kingdom',
      emergency: { number: '999' },
      advice: { number: '111', what: 'NHS 111' },
      crisis: { number: '116 123', what: 'Samaritans' },
      department: 'A&E',
    },
    { id: 'CZ', name: 'Czechia', emergency: { number: '155', also: '112' }, department: 'emergency department' },
  ],
};

function rule(
  id: string,
  urgency: CheckerData['rules'][number]['urgency'],
  wanted: Readonly<Record<string, string[]>>,
  because: string,
): CheckerData['rules'][number] {
  return { id, urgency, if: wanted, definite: false, because };
}

function shares() {
  const all = { arthritis: 0.5, tendon: 0.4999, crack: 0.0001 };
  return { female: all, male: all };
}

function pattern(id: string, name: string, change: Partial<CheckerData['patterns'][number]> = {}) {
  return {
    id,
    name,
    clinical: `${name} (clinical)`,
    what: `This pattern fits with ${name}.`,
    helps: ['Walk a little each day.', 'Strengthen the side of the hip.'],
    needsCheck: false,
    exercise: true,
    ...change,
  };
}
