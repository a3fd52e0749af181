import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ATLAS_INPUTS, buildAtlas, type LayerId, type PartId } from '#atlas';
import { FIGURE_VERSION } from '#figure';
import {
  drawMovements,
  drawPlate,
  layersOf,
  MOVEMENT_SIZE,
  MOVEMENTS,
  type Movement,
  movementWords,
  type PartPlace,
  PLATES,
  PLATES_VERSION,
  type Plate,
} from '#plates';
import { AuthorError } from '#schema';
import { fingerprint, sha256 } from './fingerprint.ts';
import { MANIFEST } from './manifest.ts';

/** Where the plates of the hip lie. */
export const ANATOMY = 'public/media/anatomy';
/** Where everything in all plates is: what an explorer reads. */
export const PLATES_FILE = 'plates.json';
/** What a plate may weigh, in its folder and on its way to a reader, in bytes. */
export const MOST_PLATE_BYTES = 50_000;
export const MOST_PLATE_WAY_BYTES = 16_000;

/** What `plates.json` tells of a plate, or of the figure of a movement, by its name. */
export interface PlateFacts {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly says: string;
  readonly layers: readonly LayerId[];
  readonly parts: Readonly<Partial<Record<PartId, PartPlace>>>;
  /** Only of movements: how far it usually goes, and the source of that. */
  readonly degrees?: number;
  readonly source?: string;
}

/** What `manifest.json` tells of a file. */
export interface PlateRecord {
  readonly made: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The name of a plate's file, and of a movement's. */
export const plateFile = (id: string): string => `${id}.svg`;
export const movementName = (id: string): string => `movement-${id}`;

/** The hash of what a plate is made from. */
export const plateFingerprint = (plate: Plate): string => fingerprint({ plate, ATLAS_INPUTS, PLATES_VERSION });
/** The hash of what the figure of a movement is made from. */
export const movementFingerprint = (movement: Movement): string =>
  fingerprint({ movement, FIGURE_VERSION, PLATES_VERSION });

/** Draws all plates of the hip, and its movements. */
export function makePlates(): void {
  mkdirSync(ANATOMY, { recursive: true });
  const facts: Record<string, PlateFacts> = {};
  const records: Record<string, PlateRecord> = {};
  const model = buildAtlas('figure');
  for (const plate of PLATES) {
    const { svg, parts } = drawPlate(plate, model);
    const { title, says, view } = plate;
    facts[plate.id] = { ...view.size, title, says, layers: layersOf(plate), parts };
    records[plate.id] = written(plate.id, svg, plateFingerprint(plate));
  }
  const drawn = drawMovements();
  for (const [at, movement] of MOVEMENTS.entries()) {
    const name = movementName(movement.id);
    const { lay: title, degrees, source } = movement;
    facts[name] = { ...MOVEMENT_SIZE, title, says: movementWords(movement), layers: [], parts: {}, degrees, source };
    records[name] = written(name, drawn[at]?.svg ?? '', movementFingerprint(movement));
  }
  writeFileSync(join(ANATOMY, PLATES_FILE), `${JSON.stringify(facts)}\n`);
  writeFileSync(join(ANATOMY, MANIFEST), `${JSON.stringify({ version: 1, plates: records }, null, 2)}\n`);
}

/** How many bytes of a plate a reader fetches. */
export function plateBytesOnTheWay(svg: string): number {
  return brotliCompressSync(svg).length;
}

function written(name: string, svg: string, made: string): PlateRecord {
  const path = join(ANATOMY, plateFile(name));
  const bytes = Buffer.byteLength(svg);
  const onTheWay = plateBytesOnTheWay(svg);
  if (bytes > MOST_PLATE_BYTES || onTheWay > MOST_PLATE_WAY_BYTES)
    throw new AuthorError(
      `${path}\n  Expected at most ${MOST_PLATE_BYTES} bytes, and ${MOST_PLATE_WAY_BYTES} on the way, found ${bytes} and ${onTheWay}.\n  Show fewer parts: src/plates/plates.ts`,
    );
  writeFileSync(path, svg);
  console.log(`${path} ${(bytes / 1000).toFixed(1)} kB, ${(onTheWay / 1000).toFixed(1)} kB on the way`);
  return { made, bytes, sha256: sha256(svg) };
}
