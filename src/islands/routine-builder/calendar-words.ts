import { type Routine, sessionMinutes } from '#routine';
import { aboutMinutes, painRuleFor, painStepLine } from '#wording';
import type { ExerciseOption } from './exercise-option.ts';
import { sheetItems } from './sheet-item.ts';

/** What an entry in the calendar says: what it is and how long, then each exercise with its dose, then the pain rule, with the lower limit for whom it is for. */
export function calendarWords(
  routine: Routine,
  exercises: readonly ExerciseOption[],
  isCautious: boolean,
): { readonly minutes: number; readonly summary: string; readonly description: string } {
  const minutes = sessionMinutes(routine, new Map(exercises.map((option) => [option.id, option])));
  const items = sheetItems(routine, exercises);
  const lines = items.map(
    ({ name, sets, how }, at) => `${at + 1}. ${[`${name}: ${sets}`, how].filter(Boolean).join(', ')}`,
  );
  const rule = painRuleFor(isCautious).map(painStepLine).join('; ');
  return {
    minutes,
    summary: `${routine.name ?? 'Hip exercises'}, ${aboutMinutes(minutes)}`,
    description: `${lines.join('\n')}\n\nPain, 0 to 10. ${rule}.`,
  };
}
