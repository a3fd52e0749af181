import type { Light, PainSign, SessionExercise, SessionRecord } from '#diary';
import { painRuleFor, painStepLine } from '#wording';
import type { NamedExercise } from './progress-props.ts';

/** What a light says, in the words of the pain rule. Never its color. */
export function lightWords(light: Light, isCautious: boolean): string {
  return light === 'open' ? 'Not known yet' : painStepLine(painRuleFor(isCautious)[STEPS[light]]);
}

/** The place of each light in the pain rule. */
const STEPS = { green: 0, amber: 1, red: 2 } as const;

/** The signs that count like a 6. */
export const signWords: Readonly<Record<PainSign, string>> = {
  sharp: 'sharp or catching pain',
  limp: 'a limp',
  night: 'new pain at night',
};

/** The numbers of a session in a line: "before 2, during 3, next morning 2". */
export function painWords({ painBefore, painDuring, painNextMorning, signs, isSettled }: SessionRecord): string {
  const scores = [
    ['before', painBefore],
    ['during', painDuring],
    ['next morning', painNextMorning],
  ] as const;
  const known = scores.flatMap(([moment, score]) => (score === null ? [] : [`${moment} ${score}`]));
  const later = isSettled === false ? ['still worse a day later'] : [];
  return [...known, ...signs.map((sign) => signWords[sign]), ...later].join(', ') || 'no numbers';
}

/** What was done: the exercises by name, with what differs from "done as planned". */
export function exerciseLine(exercises: readonly SessionExercise[], names: readonly NamedExercise[]): string {
  return exercises
    .map((exercise) => {
      const { result, eased } = exercise;
      const name = alone(exerciseName(exercise, names));
      const how = [RESULTS[result], eased ? 'easier' : ''].filter(Boolean).join(', ');
      return how ? `${name} (${how})` : name;
    })
    .join(', ');
}

/** What an exercise is called: a card by its title, an exercise of the library by its name now. */
export const exerciseName = ({ id, title }: Pick<SessionExercise, 'id' | 'title'>, names: readonly NamedExercise[]) =>
  title ?? names.find((one) => one.id === id)?.name ?? id;

/** Letters that are written from the right must not turn what stands around them: marks that cannot be seen hold them together. */
const alone = (name: string): string => (FROM_THE_RIGHT.test(name) ? `\u2068${name}\u2069` : name);

const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const RESULTS: Readonly<Record<SessionExercise['result'], string>> = { done: '', part: 'in part', skipped: 'left out' };
