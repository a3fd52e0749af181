import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { buildAtlas, encodeHip, hipModel, modelNumbers } from '#atlas';
import { AuthorError } from '#schema';
import { fingerprint } from './fingerprint.ts';

/** Where the hip lies that can be turned. */
export const HIP_FILE = 'public/media/anatomy/hip.bin';
/** What it may weigh, in bytes. */
export const MOST_HIP_BYTES = 150_000;

/** Raise it when the model is laid or written in another way although its numbers are the same. */
const HIP_VERSION = 1;

/** The hash of what the hip is made from. */
export const hipFingerprint = (): string => fingerprint({ model: modelNumbers(), HIP_VERSION });

/** Makes the hip that can be turned. Deflated here, as few hosts do that to a file they do not know. */
export function makeHip(): void {
  const content = deflateRawSync(encodeHip(hipModel(hipFingerprint(), buildAtlas('live'))), { level: 9 });
  if (content.length > MOST_HIP_BYTES)
    throw new AuthorError(`${HIP_FILE}\n  Expected at most ${MOST_HIP_BYTES} bytes, found ${content.length}.`);
  mkdirSync(dirname(HIP_FILE), { recursive: true });
  writeFileSync(HIP_FILE, content);
  console.log(`${HIP_FILE} ${(content.length / 1000).toFixed(0)} kB`);
}
