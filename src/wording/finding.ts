/** The groups by which exercises can be narrowed: the question, with a hint where it needs one. */
export const findWords: Readonly<Record<FindGroup, { readonly ask: string; readonly hint?: string }>> = {
  position: { ask: 'How do you want to be?' },
  level: { ask: 'How hard?' },
  have: { ask: 'What do you have?', hint: 'Tick all of it. A pillow, a towel and a wall are taken for granted.' },
  no: { ask: 'What do you want to leave out?' },
  goal: { ask: 'What is it for?' },
  muscle: { ask: 'Which muscle works or stretches?' },
  condition: { ask: 'Often chosen for' },
};

type FindGroup = 'position' | 'level' | 'have' | 'no' | 'goal' | 'muscle' | 'condition';

/** How many were found: "12 of 57 exercises". */
export const foundWords = (left: number, all: number): string =>
  left === all ? `All ${all} exercises` : `${left} of ${all} exercises`;

/** What a button does that drops a choice: "Without “Sitting”: 5 exercises". */
export const dropWords = (names: readonly string[], left: number): string =>
  `Without ${names.map((name) => `“${name}”`).join(' or ')}: ${left} ${left === 1 ? 'exercise' : 'exercises'}`;

/** What the button says that leads from the choices to the list: "Show 12 exercises". */
export const showWords = (left: number): string => `Show ${left} ${left === 1 ? 'exercise' : 'exercises'}`;
