import type { z } from 'zod';
import { type Suggestion, suggest } from '#routine';
import { type Exercise, profile } from '#schema';
import type { FormularyFiles } from './formulary-files.ts';

/** Answers to a text with one profile or a list of them, in its form; or sentences that say what is wrong with it. */
export function answersTo(
  text: string,
  read: () => FormularyFiles,
): { readonly faults: readonly string[]; readonly answers: unknown } {
  const given = parsed(text);
  if (given instanceof SyntaxError) return { faults: [`The profile is not JSON: ${given.message}`], answers: null };
  const readings = (Array.isArray(given) ? given : [given]).map((each) => profile.safeParse(each));
  const faults = readings.flatMap(({ error }, at) =>
    (error?.issues ?? []).map((issue) => `${Array.isArray(given) ? `Profile ${at + 1}: ` : ''}${faultOf(issue)}`),
  );
  if (faults.length > 0) return { faults, answers: null };
  const { formulary, exercises } = read();
  const all = readings.flatMap(({ data }) => (data ? [printable(suggest(data, formulary), exercises)] : []));
  return { faults, answers: Array.isArray(given) ? all : all[0] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function faultOf({ path, message }: z.core.$ZodIssue): string {
  const where = path.join('.') || 'the whole profile';
  return message.endsWith('received undefined') ? `${where}: is missing` : `${where}: ${message}`;
}

/** A suggestion with names, and with the cautions of the exercise pages in words. */
function printable(suggestion: Suggestion, exercises: ReadonlyMap<string, Exercise>) {
  const { gate, totalSeconds, show, leftOut, nothing } = suggestion;
  return {
    gate: gate.type,
    reasons: gate.reasons,
    exercises: suggestion.exercises.map((each) => printableExercise(each, exercises.get(each.entry.exercise))),
    totalSeconds,
    show,
    leftOut,
    nothing,
  };
}

function printableExercise({ entry, cautions, ...rest }: Suggestion['exercises'][number], page: Exercise | undefined) {
  const { exercise, ...dose } = entry;
  return {
    id: exercise,
    name: page?.name ?? exercise,
    level: page?.level,
    position: page?.position,
    equipment: page?.equipment,
    ...dose,
    restSeconds: page?.dose.restSeconds,
    ...rest,
    cautions: (page?.cautions ?? []).filter(({ condition }) => cautions.some((each) => each === condition)),
    stopIf: page?.stopIf,
  };
}
