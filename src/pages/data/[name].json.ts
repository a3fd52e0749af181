import type { APIRoute } from 'astro';
import { type OpenDataName, openData, openDataSchema } from '#schema';
import { type AddressOf, openDataFile } from './_open-data.ts';

const names = Object.keys(openData) as OpenDataName[];

export const getStaticPaths = () =>
  names.flatMap((name) => [
    { params: { name }, props: { file: name, isSchema: false } },
    { params: { name: `${name}.schema` }, props: { file: name, isSchema: true } },
  ]);

interface Props {
  readonly file: OpenDataName;
  readonly isSchema: boolean;
}

/** The data for reuse and their schemas: readable as they stand, because people open them first. */
export const GET: APIRoute<Props> = async ({ props: { file, isSchema }, site, url }) => {
  const at: AddressOf = (path) => new URL(path, site ?? url).href;
  const content = isSchema ? openDataSchema(file, at(`/data/${file}.schema.json`)) : await openDataFile(file, at);
  return new Response(`${JSON.stringify(content, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
