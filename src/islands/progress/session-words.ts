import type { Light, PainSign, SessionExercise, SessionRecord } from '#diary';
import type { NamedExercise } from './progress-props.ts';

/** What a light says, in the words of the pain rule. Never its color. */
export function lightWords(light: Light, isCautious: boolean): string {
  return isCautious ? CAUTIOUS[light] : USUAL[light];
}

const USUAL: Readonly<Record<Light, string>> = {
  green: '0–3: carry on',
  amber: '4–5: stay at this level',
  red: '6+: stop this one for a day or two',
  open: 'Not known yet',
};
const CAUTIOUS: Readonly<Record<Light, string>> = {
  ...USUAL,
  green: '0–2: carry on',
  amber: '3–5: stay at this level',
};

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
