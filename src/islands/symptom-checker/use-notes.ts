import { useEffect, useState } from 'react';
import { forget, keep, readKept, tabStore } from '../routine-builder/storage.ts';
import type { SummaryNotes } from './Summary.tsx';

/** Where the reader's own words for the clinician stay while the tab is open. */
export const NOTES_KEY = 'checker-notes';

const NONE: SummaryNotes = { note: '', questions: '' };

/** Owns the reader's own words in this tab. */
export function useNotes(): readonly [SummaryNotes, (notes: SummaryNotes) => void] {
  const [notes, setNotes] = useState(NONE);
  useEffect(() => {
    const kept = readKept(tabStore, NOTES_KEY);
    if (kept.type === 'text') setNotes(notesIn(kept.text));
  }, []);
  const change = (next: SummaryNotes) => {
    setNotes(next);
    keep(tabStore, NOTES_KEY, JSON.stringify(next));
  };
  return [notes, change];
}

/** Takes the words out of the tab. */
export const forgetNotes = () => forget(tabStore, NOTES_KEY);

/** Notes as they were kept. Whatever is not a note counts as not written. */
export function notesIn(text: string): SummaryNotes {
  try {
    const { note, questions } = JSON.parse(text) ?? {};
    return { note: typeof note === 'string' ? note : '', questions: typeof questions === 'string' ? questions : '' };
  } catch {
    return NONE;
  }
}
