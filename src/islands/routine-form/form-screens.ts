import { type FormAnswers, USUAL } from './form-answers.ts';

/** The screens of the form after the warning signs, in their order. */
export const SCREENS = ['name', 'where', 'pain', 'limits', 'you', 'plan'] as const;

export type ScreenId = (typeof SCREENS)[number];

/** One thing that the form asks for. */
export type Field = keyof FormAnswers;

/** What each screen asks for. */
export const FIELDS = {
  name: ['isNamed', 'conditions'],
  where: ['side', 'places'],
  pain: ['painNow', 'painWorst', 'lasted'],
  limits: ['hard', 'health'],
  you: ['ageGroup', 'pregnancy', 'operations'],
  plan: ['minutesPerDay', 'daysPerWeek', 'equipment', 'experience', 'goals'],
} as const satisfies Readonly<Record<ScreenId, readonly Field[]>>;

/** What must still be answered on a screen before the reader can go on. The rest has a usual answer. */
export function missingIn(screen: ScreenId, answers: FormAnswers): readonly Field[] {
  switch (screen) {
    case 'name':
      return answers.isNamed && !answers.conditions?.length ? ['conditions'] : [];
    case 'where':
      return answers.side ? [] : ['side'];
    case 'pain':
      return FIELDS.pain.filter((field) => answers[field] === undefined);
    case 'you':
      return [
        ...(answers.ageGroup ? [] : (['ageGroup'] as const)),
        ...(answers.operations?.some(({ ago }) => ago === undefined) ? (['operations'] as const) : []),
      ];
    case 'limits':
    case 'plan':
      return [];
  }
}

/** The answers once a screen has been sent: what nobody chose is what is usual. */
export function settled(screen: ScreenId, answers: FormAnswers): FormAnswers {
  const asked: readonly string[] = FIELDS[screen];
  const usual = Object.entries(USUAL).filter(([field]) => asked.includes(field));
  return { ...Object.fromEntries(usual), ...answers };
}
