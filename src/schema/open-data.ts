import { z } from 'zod';
import { DEMANDS } from './demand.ts';
import { EQUIPMENT, GOALS, POSITIONS, SIDE_USES } from './exercise.ts';
import { MUSCLES } from './muscles.ts';
import { PLACES } from './place.ts';
import { SOURCE_KINDS } from './source.ts';

// What we give away for reuse, in `/data/`. A form of its own: our files may change their form, these do not without
// a new version.

const id = z.string().regex(/^[a-z0-9-]+$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const condition = id.describe('Id of a condition in conditions.json');

const review = {
  page: z.url().describe('The page for readers'),
  published: day,
  checked: day.describe('The day its facts were last held against the sources'),
  nextCheck: day.describe('The day by which they are to be held against them again'),
  reviewedByClinician: z.boolean().describe('False as long as no clinician has reviewed it. Keep this beside the text'),
};

const rung = z.strictObject({
  id: id.describe('Id of an exercise, which may not be in this file yet'),
  name: z.string(),
  how: z.string().describe('What makes it easier or harder'),
});

const openExercise = z.strictObject({
  id,
  name: z.string(),
  otherNames: z.array(z.string()),
  summary: z.string(),
  position: z.enum(POSITIONS),
  equipment: z.array(z.enum(EQUIPMENT)),
  asks: z
    .array(z.enum(DEMANDS))
    .describe('What it asks of the body: getting down on the floor, kneeling, standing on one leg'),
  level: z.int().min(1).max(5).describe('1 is gentle, 5 is advanced'),
  goals: z.array(z.enum(GOALS)),
  muscles: z.strictObject({
    primary: z.array(z.enum(MUSCLES)),
    secondary: z.array(z.enum(MUSCLES)),
    stretched: z.array(z.enum(MUSCLES)),
  }),
  sides: z.enum(SIDE_USES),
  dose: z
    .strictObject({
      sets: z.int(),
      repetitions: z.int().describe('In a set; on each side, where sides take turns'),
      holdSeconds: z.int(),
      restSeconds: z.int().describe('Between sets'),
      daysPerWeek: z.int(),
    })
    .describe('Our own estimate, not a prescription'),
  steps: z.array(z.strictObject({ phase: z.string(), text: z.string() })),
  tip: z.string(),
  feelIt: z.string(),
  notLikeThis: z.string(),
  mistakes: z.array(z.strictObject({ slip: z.string(), fix: z.string() })),
  stopIf: z.array(z.string()).describe('Each completes "Stop at once if …"'),
  easier: z.array(rung),
  harder: z.array(rung),
  oftenChosenFor: z.array(condition),
  cautions: z
    .array(z.strictObject({ condition, text: z.string() }))
    .describe('Show these wherever you show the exercise'),
  evidence: z.array(
    z.strictObject({ text: z.string(), sources: z.array(id.describe('Id of a source in sources.json')) }),
  ),
  film: z
    .strictObject({ mp4: z.url(), captions: z.url(), poster: z.url(), seconds: z.number() })
    .optional()
    .describe('A silent film of one repetition, drawn by our own code'),
  ...review,
});

const openCondition = z.strictObject({
  id,
  name: z.string().describe('In plain words'),
  article: z
    .strictObject({
      title: z.string(),
      alsoCalled: z.string(),
      places: z.array(z.enum(PLACES)).describe('Where it is usually felt, the most usual place first'),
      clue: z.string(),
      inShort: z.array(z.string()),
      ...review,
    })
    .optional()
    .describe('What our page says in short; left out while there is no page'),
  exercises: z.array(id).describe('Exercises often chosen for it. Not advice for one person'),
  takeCareWith: z.array(id).describe('Exercises that have a caution for it'),
});

const openSource = z.strictObject({
  id,
  authors: z.string(),
  title: z.string(),
  within: z.string().optional().describe('Journal, book or site'),
  year: z.int().optional().describe('Left out when undated'),
  locator: z.string().optional().describe('Volume, issue and pages'),
  doi: z.string().optional(),
  url: z.url().optional(),
  kind: z.enum(SOURCE_KINDS).describe('What kind of study or text it is'),
});

/** What stands above the entries of every file. */
const head = {
  $schema: z.url(),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('The first number goes up when a field goes or means something else'),
  updated: day.describe('The last day on which something in it was checked'),
  license: z.strictObject({ name: z.string(), url: z.url(), attribution: z.string() }),
  note: z.string().describe('What to tell readers'),
};

/** The files that we give away, by their names without the ending, in the order in which they are documented. */
export const openData = {
  exercises: z.strictObject({ ...head, exercises: z.array(openExercise) }).describe('Exercises for the hip'),
  conditions: z.strictObject({ ...head, conditions: z.array(openCondition) }).describe('Conditions of the hip'),
  sources: z.strictObject({ ...head, sources: z.array(openSource) }).describe('The works that we cite'),
};

/** A file that we give away. */
export type OpenDataName = keyof typeof openData;
/** An exercise as we give it away. */
export type OpenExercise = z.infer<typeof openExercise>;
/** A condition as we give it away. */
export type OpenCondition = z.infer<typeof openCondition>;
/** A source as we give it away. */
export type OpenSource = z.infer<typeof openSource>;

/** The JSON Schema of a file. */
export const openDataSchema = (name: OpenDataName, address: string): object => ({
  $id: address,
  ...z.toJSONSchema(openData[name]),
});
