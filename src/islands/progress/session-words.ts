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
    .map(({ id, result, eased }) => {
      const name = names.find((one) => one.id === id)?.name ?? id;
      const how = [RESULTS[result], eased ? 'easier' : ''].filter(Boolean).join(', ');
      return how ? `${name} (${how})` : name;
    })
    .join(', ');
}

const RESULTS: Readonly<Record<SessionExercise['result'], string>> = { done: '', part: 'in part', skipped: 'left out' };
