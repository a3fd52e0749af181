import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

/** The cautions by condition, then by exercise: what the index shows on its cards when a condition is chosen. */
export const GET: APIRoute = async () => {
  const cautions: Record<string, Record<string, string>> = {};
  for (const { id, data } of await getCollection('exercises'))
    for (const { condition, text } of data.cautions) cautions[condition] = { ...cautions[condition], [id]: text };
  return Response.json(cautions);
};
