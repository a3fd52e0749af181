import { z } from 'zod';
import { field, fields } from './field.ts';

const from = fields({
  title: z.string(),
  publisher: z.string(),
  url: z.url(),
  read: field(z.coerce.date(), 'the day it was read', 'read: 2026-11-22'),
});

/** A telephone number and where it was read. */
const line = fields({
  number: field(z.string().min(2).max(30), 'a telephone number in quotes', 'number: "112"'),
  /** A second number for the same thing. */
  also: field(z.string().min(2).max(30).optional(), 'a telephone number in quotes', 'also: "112"'),
  /** What it is, in a few words. */
  what: z.string().min(3).max(160).optional(),
  source: from,
});

/** The numbers of one country, in `content/checker/countries.yaml`. */
export const country = fields({
  /** ISO 3166-1. */
  id: field(z.string().regex(/^[A-Z]{2}$/), 'two capital letters', 'id: US'),
  name: z.string().min(3),
  emergency: line,
  /** A nationwide line for medical advice, where there is one. */
  advice: line.optional(),
  /** A line for people in a crisis. */
  crisis: line.optional(),
  /** A second one, where the first speaks only one of the languages of the country. */
  crisisInOtherLanguage: line.optional(),
  /** What the emergency department of a hospital is called there. */
  department: z.string().min(2),
});

/** The whole file of countries. */
export const countries = z.array(country).min(20);

/** The numbers of one country. */
export type Country = z.infer<typeof country>;
