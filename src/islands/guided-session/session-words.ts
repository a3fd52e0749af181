import { isWork, type SessionItem, type SessionStep, type WorkingSide, type WorkStep } from '#routine';
import type { ShownItem } from './shown-item.ts';

/** "left side", as it is said in the middle of a sentence. */
export const sideName = (side: WorkingSide): string => `${side} side`;

/** Where one is in an exercise: "Set 1 of 3, left side". */
export function setWords({ set, side }: SessionStep, { sets }: Pick<SessionItem, 'sets'>): string {
  return [`Set ${set} of ${sets}`, ...(side ? [sideName(side)] : [])].join(', ');
}

/** What the time is for, in large type, while nothing is to be done. */
export function waitWords(step: Exclude<SessionStep, WorkStep>): string {
  if (step.type === 'ready') return 'Get ready';
  if (step.type === 'rest') return 'Rest';
  return step.side ? `Change to your ${sideName(step.side)}` : 'Change sides';
}

/**
 * What a voice or a screen reader says when a step begins: short, because it has to be over before the next one.
 * The first repetition says its cues, the others their number and what comes; what is too quick to say is left out.
 */
export function lineOf(step: SessionStep, item: SessionItem, { name, how }: ShownItem): string | null {
  if (isWork(step)) return workLine(step, item);
  if (step.type === 'change') return `${waitWords(step)}.`;
  if (step.type === 'rest') return `Rest, ${secondsOf(step)} seconds.`;
  const side = step.side ? `${capital(sideName(step.side))}${item.side === 'both' ? ' first' : ''}` : '';
  return [name, how, side].filter(Boolean).map(sentence).join(' ');
}

/** What is said in the middle of a long hold, when this many seconds are left. */
export const holdLine = (step: WorkStep, secondsLeft: number): string | null =>
  step.type === 'hold' && secondsOf(step) >= 20 && secondsLeft === 10 ? '10 more seconds' : null;

/** How long a step lasts, in whole seconds. */
export const secondsOf = ({ from, to }: SessionStep): number => Math.round((to - from) / 1000);

function workLine(step: WorkStep, item: SessionItem): string | null {
  const { repetition, phase, name, cue, type } = step;
  const isFirst = repetition === 1;
  if (phase === 0 && isFirst) return `${setWords(step, item)}. ${cue}.`;
  if (phase === 0) return isCounted(step, item) ? `${repetition}` : null;
  if (secondsOf(step) < SHORTEST_SAID_SECONDS) return null;
  if (isFirst) return `${cue}.`;
  return type === 'hold' || secondsOf(step) >= 2 ? `${name}.` : null;
}

/** Where repetitions follow each other quickly, only every fifth is said, and the last one. */
function isCounted(step: WorkStep, { repetitions, facts }: SessionItem): boolean {
  const isQuick = facts.dose.movingSeconds < QUICK_SECONDS;
  return !isQuick || step.repetition % 5 === 0 || step.repetition === repetitions;
}

/** Whoever writes a card may have ended it with a sign of their own. */
const sentence = (text: string): string => (/[.!?…。！？]$/u.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SHORTEST_SAID_SECONDS = 1;
const QUICK_SECONDS = 2.5;
