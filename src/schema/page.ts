import { z } from 'zod';
import { field, fields } from './field.ts';
import { place } from './place.ts';
import { reviewFields } from './review.ts';

const pageFields = {
  /** The `h1`: plain words, no colon if it can be helped. */
  title: field(z.string().min(3).max(80), 'a title of 3 to 80 characters', 'title: How the hip works'),
  /** A shorter name for cards, crumbs and links. Leave it out when the title is short. */
  shortTitle: field(
    z.string().min(2).max(40).optional(),
    'a name of 2 to 40 characters, or no such line',
    'shortTitle: The whole picture',
  ),
  /** One or two sentences for search engines and cards. */
  description: field(
    z.string().min(50).max(170),
    'one or two sentences of 50 to 170 characters',
    'description: What hip arthritis feels like, what helps, and when to get help.',
  ),
  /** The page in three lines, for somebody who reads nothing else. */
  summary: field(
    z.array(z.string().min(20).max(190)).length(3),
    'three lines of 20 to 190 characters',
    'summary:\n    - First line.\n    - Second line.\n    - Third line.',
  ),
  /** Pages to read next, as their addresses without slashes at the ends. */
  related: field(
    z
      .array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/))
      .min(2)
      .max(6),
    'two to six addresses such as conditions/labral-tear',
    'related: [conditions/labral-tear, exercises/bridge]',
  ),
  /** Everyday and clinical words that should find this page but need not stand on it. */
  searchWords: field(
    z.array(z.string().min(2)).default([]),
    'a list of words',
    'searchWords: [hip arthritis, worn hip]',
  ),
  ...reviewFields,
};

/** The head of an article in `content/articles/`. */
export const article = fields({
  /** The shelf it stands on; also the first part of its address. */
  section: field(
    z.enum(['anatomy', 'goals', 'guides', 'about']),
    'one of anatomy, goals, guides, about',
    'section: guides',
  ),
  /** Where it comes in its section's index. */
  order: field(z.number().int().min(1), 'a whole number from 1', 'order: 1'),
  ...pageFields,
});

/** The head of a condition page in `content/conditions/`. */
export const condition = fields({
  /** What clinicians call it and what people may have heard, in a sentence or two. */
  alsoCalled: field(
    z.string().min(10).max(220),
    'a sentence of 10 to 220 characters',
    'alsoCalled: Doctors call it hip osteoarthritis.',
  ),
  /** Where it is usually felt, the most usual place first. */
  places: field(z.array(place).min(1), 'one or more of groin, side, buttock, thigh', 'places: [groin, thigh]'),
  /** The clue that helps to choose it on the index page. */
  clue: field(
    z.string().min(20).max(140),
    'one sentence of 20 to 140 characters',
    'clue: The hip is stiff, and shoes and socks are hard to put on.',
  ),
  ...pageFields,
});

/** The head of an article. */
export type Article = z.infer<typeof article>;

/** The head of a condition page. */
export type Condition = z.infer<typeof condition>;
