import { Suspense } from 'react';
import type { CheckerAnswers, CheckerScreen } from '#schema';
import { dateWords } from '#wording';
import { Summary } from './later-parts.ts';
import { useNotes } from './use-notes.ts';

interface Props {
  readonly screens: readonly CheckerScreen[];
  readonly answers: CheckerAnswers;
  readonly onClose: () => void;
}

/** The summary for a clinician, with today's date and the reader's own words. */
export function SummaryView({ screens, answers, onClose }: Props) {
  const [notes, setNotes] = useNotes();
  return (
    <Suspense fallback={<p>One moment …</p>}>
      <Summary {...{ screens, answers, notes, onClose }} dateWords={dateWords(dayOf(new Date()))} onNotes={setNotes} />
    </Suspense>
  );
}

/** The day where the reader is: "2026-11-22". */
function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
