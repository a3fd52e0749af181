import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { article, barrier, condition, exercise, media, readyRoutine, redFlag, source, term } from '#schema';

const folder = (name: string, ending: 'mdx' | 'yaml') => glob({ base: `./content/${name}`, pattern: `*.${ending}` });

/** Keys that sort as the file is written: a collection forgets the order of its file, and the weightiest sign comes first. */
const inOrder = (text: string) =>
  Object.fromEntries(
    parse(text).map((flag: { id?: string }, at: number) => [`${String(at + 1).padStart(3, '0')}-${flag.id}`, flag]),
  );

export const collections = {
  articles: defineCollection({ loader: folder('articles', 'mdx'), schema: article }),
  conditions: defineCollection({ loader: folder('conditions', 'mdx'), schema: condition }),
  exercises: defineCollection({ loader: folder('exercises', 'yaml'), schema: exercise }),
  /** What the studio made from the motion of each exercise. */
  media: defineCollection({
    loader: glob({
      base: './public/media/exercises',
      pattern: '*/manifest.json',
      generateId: ({ entry }) => entry.replace('/manifest.json', ''),
    }),
    schema: media,
  }),
  routines: defineCollection({
    // The codes for links and what may be in the way lie beside the routines and are none.
    loader: glob({ base: './content/routines', pattern: ['*.yaml', '!codes.yaml', '!barriers.yaml'] }),
    schema: readyRoutine,
  }),
  barriers: defineCollection({
    loader: file('./content/routines/barriers.yaml', { parser: inOrder }),
    schema: barrier,
  }),
  sources: defineCollection({ loader: folder('sources', 'yaml'), schema: source }),
  glossary: defineCollection({ loader: folder('glossary', 'yaml'), schema: term }),
  redFlags: defineCollection({
    loader: file('./content/checker/red-flags.yaml', { parser: inOrder }),
    schema: redFlag,
  }),
};
