import { getCollection } from 'astro:content';
import type { Formulary } from '#routine';
import { formularyFor } from './_choice.ts';

/** Everything that a suggestion is made from, held against its schemas. */
export async function theFormulary(): Promise<Formulary> {
  return formularyFor((await getCollection('exercises')).map(({ id, data }) => [id, data]));
}
