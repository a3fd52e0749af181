import { readFileSync } from 'node:fs';
import type { LayerId, PartId } from '#atlas';
import { VIEWS, type ViewId } from './_words.ts';

/** What the studio says about a drawing: its size, layers and parts. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly layers: readonly LayerId[];
  readonly parts: Readonly<Partial<Record<PartId, SeenPart>>>;
}

/** A part in a drawing: the roomiest point of what is seen of it when no layer above its own is shown. */
export interface SeenPart {
  readonly layer: LayerId;
  readonly at: readonly [number, number];
  readonly pixels: number;
}

const FOLDER = 'public/media/anatomy';

/** The drawings of the explorer. Throws at one that the studio has not made. */
export function readPlates(): Readonly<Record<ViewId, Plate>> {
  const plates = JSON.parse(readFileSync(`${FOLDER}/plates.json`, 'utf8')) as Record<ViewId, Plate>;
  const missing = VIEWS.filter(({ id }) => !plates[id]).map(({ id }) => id);
  if (missing.length > 0)
    throw new Error(`${FOLDER}/plates.json\n  ${missing.join(', ')} missing.\n  Run: npm run studio -- plates`);
  return plates;
}

/** The drawing itself. */
export function readDrawing(view: ViewId): string {
  return readFileSync(`${FOLDER}/${view}.svg`, 'utf8');
}

/** The style that all drawings share; the policy of the site allows this text only. Throws where one has another. */
export function readSheet(): string {
  const sheets = VIEWS.map(({ id }) => ({ id, text: /<style>(.*?)<\/style>/s.exec(readDrawing(id))?.[1] ?? '' }));
  const [first] = sheets;
  const other = sheets.find(({ text }) => text !== first?.text || !text);
  if (!first || other)
    throw new Error(
      `${FOLDER}/${other?.id}.svg → style\n  Found another text than in the other drawings.\n  Run: npm run studio -- plates`,
    );
  return first.text;
}
