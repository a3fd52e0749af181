import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openCrew } from '../../studio/crew.ts';
import { readMoving } from '../../studio/exercises.ts';
import { FILM } from '../../studio/recipe.ts';

/** Between them they show all five people, and mat, pillow, chair, step and band. */
const SHOWN = ['squat', 'band-side-step', 'clamshell', 'figure-4-stretch', 'step-up'];

/** A value of a color this far off is seen; 0 to 255. */
const SEEN = 40;

/** Who changes the body, its clothes or the light must raise FIGURE_VERSION and render again: no hash knows the code. */
test('the posters show the people that the code draws now', async () => {
  const crew = openCrew(2);
  try {
    for (const id of SHOWN) {
      const [moving] = readMoving([id]);
      if (!moving) throw new Error(`${id} has no motion.`);
      const { script } = await crew.ask({ type: 'plan', moving, madeFrom: 'a test' });
      await crew.tellAll({ type: 'open', script });
      const drawn = await crew.ask({ type: 'frame', frame: script.stills.start, size: { ...FILM, samples: 2 } });
      const poster = await sharp(`public/media/exercises/${id}/poster.webp`).removeAlpha().raw().toBuffer();
      const off = Array.from(poster, (value, at) => Math.abs(value - channelOf(drawn, at)));
      const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
      const seen = off.filter((each) => each > SEEN).length / off.length;
      console.log(`${id}: poster ${mean.toFixed(2)} of 255 off on average, ${(seen * 100).toFixed(3)} % visibly`);
      expect(mean, id).toBeLessThan(1.5);
      expect(seen, id).toBeLessThan(0.002);
    }
  } finally {
    await crew.close();
  }
}, 120_000);

/** The value of a picture with red, green, blue and alpha at a place in one without alpha. */
const channelOf = (pixels: Uint8ClampedArray | Uint8Array, at: number) =>
  pixels[Math.floor(at / 3) * 4 + (at % 3)] ?? 0;
