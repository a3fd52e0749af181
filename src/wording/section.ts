import type { Article } from '#schema';

/** What the shelves of articles are called: on their index, in the crumbs and in the search. */
export const sectionWords: Readonly<
  Record<
    Article['section'],
    { readonly title: string; readonly lede: string; readonly kind: 'Anatomy' | 'Goals' | 'Guide' | 'About this site' }
  >
> = {
  anatomy: {
    title: 'Anatomy',
    lede: 'What is in there, what each part does, and why it can hurt.',
    kind: 'Anatomy',
  },
  goals: {
    title: 'Goals of physical therapy',
    lede: 'What you can work toward, and what studies found for each goal.',
    kind: 'Goals',
  },
  guides: {
    title: 'Guides',
    lede: 'Start here: the whole picture, when to get help, and how to move safely.',
    kind: 'Guide',
  },
  about: { title: 'About this site', lede: 'How it is made and checked.', kind: 'About this site' },
};
