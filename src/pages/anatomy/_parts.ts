import { musclesOf, type Part, type PartId, partOf } from '#atlas';
import type { Exercise } from '#schema';
import type { Named } from '../../components/reading.ts';
import type { ShownGroup, ShownPart } from '../../layouts/anatomy-part.ts';
import type { PageLink } from '../_content.ts';
import { GROUPS, numberInList } from './_groups.ts';
import { boneName, jobWords } from './_words.ts';

/** What the texts of parts link to. */
export interface Around {
  readonly exercises: readonly Named<Pick<Exercise, 'name' | 'level' | 'muscles'>>[];
  /** All pages by their address. */
  readonly pages: ReadonlyMap<string, PageLink>;
  /** Ids of the sources, as the page lists them. */
  readonly sources: readonly string[];
}

/** The list of parts with all that there is to tell about each. */
export function shownGroups(around: Around): readonly ShownGroup[] {
  return GROUPS.map(({ id, name, parts }) => ({ id, name, parts: parts.map((part) => shownPart(part, around)) }));
}

/** The ids of all sources of the parts, each once. */
export function sourcesOfParts(): string[] {
  return [...new Set(GROUPS.flatMap(({ parts }) => parts.flatMap((id) => sourcesOf(partOf(id)))))];
}

function shownPart(id: PartId, around: Around): ShownPart {
  const part = partOf(id);
  const places = (at: 'origin' | 'insertion') =>
    part.attach.filter((attachment) => attachment.at === at).map(({ bone, place }) => `${boneName(bone)}: ${place}`);
  return {
    id,
    number: numberInList(id),
    name: part.name,
    lay: part.lay,
    says: part.says,
    layer: part.layer,
    facts: [
      { term: 'Also called', text: part.also?.join(', ') },
      { term: 'Job', text: part.jobs?.map((job) => jobWords[job]).join(', ') },
      { term: part.kind === 'muscle' ? 'Starts at' : 'Fixed to', text: places('origin').join('; ') },
      { term: part.kind === 'muscle' ? 'Ends at' : 'and to', text: places('insertion').join('; ') },
      { term: 'Nerve', text: part.nerve },
    ].flatMap(({ term, text }) => (text ? [{ term, text }] : [])),
    links: [
      { term: 'Exercises that train it', links: trainers(id, around, ['primary', 'secondary']) },
      { term: 'Exercises that stretch it', links: trainers(id, around, ['stretched']) },
      { term: 'Read about it', links: part.articles.map((article) => pageNamed(article, part, around)) },
    ].filter(({ links }) => links.length > 0),
    sources: sourcesOf(part)
      .map((source) => around.sources.indexOf(source) + 1)
      .sort((a, b) => a - b),
  };
}

function sourcesOf(part: Part): string[] {
  return [...new Set([...part.sources, ...part.attach.flatMap(({ points }) => points.map(({ source }) => source))])];
}

/** Exercises in which the muscles of a part do one of these things; where they do most comes first, then the easiest. */
function trainers(id: PartId, { exercises }: Around, ways: readonly ('primary' | 'secondary' | 'stretched')[]) {
  const muscles = musclesOf(id);
  const rank = ({ data }: Around['exercises'][number]) =>
    ways.findIndex((way) => data.muscles[way].some((muscle) => muscles.includes(muscle)));
  return exercises
    .filter((exercise) => rank(exercise) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || a.data.level - b.data.level || a.data.name.localeCompare(b.data.name))
    .map(({ id, data }) => ({ href: `/exercises/${id}/`, title: data.name }));
}

function pageNamed(article: string, { id }: Part, { pages }: Around) {
  const page = pages.get(`conditions/${article}`) ?? [...pages.values()].find(({ key }) => key.endsWith(`/${article}`));
  if (!page) throw new Error(`src/atlas → ${id} → articles: there is no page "${article}".`);
  return { href: page.href, title: page.title };
}
