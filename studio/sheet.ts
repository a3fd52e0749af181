import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { openStage, readScript, type Stage } from '#figure';
import { RATE, type TimedPhase } from '#motion';
import { createRenderer, renderFrame } from '#rendering';
import type { ExerciseId } from '#schema';
import { readMoving } from './exercises.ts';
import { DESK } from './folder.ts';
import { STILLS } from './plan.ts';

/**
 * A contact sheet for each exercise: twelve frames and the line drawings, roughly drawn, in `.studio/ID.png`.
 * A draft is drawn although it breaks laws, and told which.
 */
export async function sheet(ids: readonly ExerciseId[], isDraft: boolean): Promise<void> {
  mkdirSync(DESK, { recursive: true });
  for (const { id, file, exercise } of readMoving(ids)) {
    const start = performance.now();
    const complain = isDraft ? ({ message }: Error) => console.error(message) : undefined;
    const stage = openStage(readScript(file, exercise, complain), 'sketch');
    const path = join(DESK, `${id}.png`);
    const pictures = [...drawFrames(stage), ...(await drawStills(stage))];
    await sharp({ create: PAPER }).composite(pictures).png().toFile(path);
    console.log(`${path} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

const CELL = { width: 320, height: 240 } as const;
const [COLUMNS, ROWS, STILLS_ROWS] = [4, 3, 2];
const PAPER = {
  width: COLUMNS * CELL.width,
  height: (ROWS + STILLS_ROWS) * CELL.height,
  channels: 3,
  background: '#fff',
} as const;

function drawFrames(stage: Stage): OverlayOptions[] {
  const renderer = createRenderer({ ...CELL, samples: 1 });
  const count = COLUMNS * ROWS;
  return Array.from({ length: count }, (_, index) => {
    const frame = Math.floor((index * stage.track.poses.length) / count);
    const input = Buffer.from(renderFrame(renderer, stage.sceneAt(frame)));
    const [left, top] = [(index % COLUMNS) * CELL.width, Math.floor(index / COLUMNS) * CELL.height];
    return [
      { input, raw: { ...CELL, channels: 4 as const }, left, top },
      { input: Buffer.from(label(frame, stage.phases)), left, top },
    ];
  }).flat();
}

/** Time in seconds and phase of a frame. */
function label(frame: number, phases: readonly TimedPhase[]): string {
  const seconds = frame / RATE;
  const phase = phases.find(({ from, to }) => seconds >= from && seconds < to)?.name ?? 'rest';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="24"><text x="8" y="17" font-family="sans-serif" font-size="13" fill="#333">${seconds.toFixed(1)} s ${phase}</text></svg>`;
}

/** The line drawings side by side below the frames. */
async function drawStills(stage: Stage): Promise<OverlayOptions[]> {
  const wanted = STILLS.filter((still) => stage.stills[still] !== undefined);
  const width = Math.floor((COLUMNS * CELL.width) / wanted.length);
  const size = { width, height: STILLS_ROWS * CELL.height, fit: 'contain', background: '#fff' } as const;
  const drawn = wanted.map(async (still, index) => {
    const input = await sharp(Buffer.from(stage.drawStill(still)))
      .resize(size)
      .png()
      .toBuffer();
    return { input, left: index * width, top: ROWS * CELL.height };
  });
  return Promise.all(drawn);
}
