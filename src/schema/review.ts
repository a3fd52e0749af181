import { z } from 'zod';
import { field, fields } from './field.ts';

/** A day in a content file, as `2026-11-22`. YAML hands it over as a date or as text; we keep the text. */
export function day(write: string) {
  return z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    field(z.iso.date(), 'a day written as year-month-day', write),
  );
}

/** A real clinician who has read the page. Never filled in for anybody who has not. */
export const clinicianReview = fields({
  /** Id of the person in `content/people/`. */
  by: field(z.string().min(2), 'the id of a person in content/people', 'by: jane-doe'),
  /** The day of the review. */
  on: day('on: 2026-11-22'),
});

/** What the reader is told about the age and the checking of a page. */
export const reviewFields = {
  /** The day the page was first put online. */
  published: day('published: 2026-11-22'),
  /** The day its facts were last held against the sources. */
  checked: day('checked: 2026-11-22'),
  /** The day by which they are to be held against the sources again. */
  nextCheck: day('nextCheck: 2027-11-22'),
  /** The clinician who reviewed the page, or `null` as long as none has. */
  review: field(clinicianReview.nullable(), 'a review with by and on, or null', 'review: null'),
  /** Changes of meaning since publication, newest first. Readers see them. */
  changes: z
    .array(
      fields({
        on: day('on: 2026-12-01'),
        what: field(z.string().min(10), 'a sentence that says what changed', 'what: The dose is now lower.'),
      }),
    )
    .default([]),
};

/** Dates and review state of a page. */
export interface Review {
  readonly published: string;
  readonly checked: string;
  readonly nextCheck: string;
  readonly review: { readonly by: string; readonly on: string } | null;
  readonly changes: readonly { readonly on: string; readonly what: string }[];
}
