import type { Formulary } from './formulary.ts';
import type { Said } from './suggestion.ts';

/** A sentence of `says.yaml` with its words filled in. An id that is not there is an error of the content. */
export function say(formulary: Formulary, id: string, words: Readonly<Record<string, string>> = {}): Said {
  const text = formulary.sayings[id];
  if (text === undefined) throw new Error(`There is no sentence "${id}" in content/routines/choice/says.yaml.`);
  return { id, text: text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '') };
}

/** A condition as it stands in the middle of a sentence. */
export function conditionWord({ conditionNames }: Formulary, condition: string): string {
  const name = conditionNames[condition] ?? 'this';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The same thing said once. */
export function once(said: readonly Said[]): readonly Said[] {
  return said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
}
