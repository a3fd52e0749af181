import type { APIRoute } from 'astro';
import { thePrograms } from './_choice.ts';

/** The programs with their texts, for a page that fetches them when somebody opens one. */
export const GET: APIRoute = () => Response.json(Object.fromEntries(thePrograms()));
