import { deepGluteal, type Level } from './deep-gluteal.ts';
import type { Figure } from './figure.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';

const crop: Crop = { left: -74, right: 66, top: 56, bottom: -122 };
const letterMm = letterFor(crop, 3);

/** The sciatic nerve between the large buttock muscle and the deep muscles, at three heights. */
export const deepGlutealFigure: Figure = {
  id: 'deep-gluteal',
  columns: 3,
  explorable: false,
  panels: [
    levelPanel('piriformis', {
      id: 'deep-gluteal-high',
      label: 'High: piriformis',
      note: 'The nerve lies in front of this muscle and comes out below it.',
      alt: 'A cut above the joint: the sciatic nerve lies in front of the piriformis, between sacrum and hip bone.',
      labels: [
        { part: 'sciatic-nerve', words: ['Nerve'], at: [14, 44], to: [33, -32], mark: 'none' },
        { part: 'deep-muscle', words: ['Piriformis'], at: [-73, -115], to: [-8, -46] },
        { part: 'sacrum', words: ['Sacrum'], at: [65, -94], anchor: 'end', to: [56, -68] },
      ],
    }),
    levelPanel('ball', {
      id: 'deep-gluteal-middle',
      label: 'Middle: the ball',
      note: 'The nerve lies behind a deep muscle, the obturator internus.',
      alt: 'A cut through the ball: the nerve lies behind the obturator internus, in front of the buttock muscle.',
      labels: [
        { part: 'sciatic-nerve', words: ['Nerve'], at: [-73, -115], to: [-9, -65], mark: 'none' },
        { part: 'thigh-bone', words: ['Ball'], at: [0, 0], anchor: 'middle' },
        { part: 'deep-muscle', words: ['Obturator'], at: [65, -115], anchor: 'end', to: [20, -54] },
        { words: ['Front'], at: [-73, 48], isQuiet: true },
      ],
    }),
    levelPanel('sitting-bone', {
      id: 'deep-gluteal-low',
      label: 'Low: the sitting bone',
      note: 'The nerve lies behind the quadratus femoris, beside the sitting bone.',
      alt: 'A cut through the sitting bone: the nerve lies behind the quadratus femoris, in front of the buttock muscle.',
      labels: [
        { part: 'sciatic-nerve', words: ['Nerve'], at: [-73, -115], to: [-11, -56], mark: 'none' },
        { part: 'deep-muscle', words: ['Quadratus'], at: [65, -115], anchor: 'end', to: [7, -41] },
        { part: 'sitting-bone', words: ['Sitting', 'bone'], at: [64, 24], anchor: 'end', to: [32, -40] },
        { part: 'thigh-bone', words: ['Thigh', 'bone'], at: [-73, 46], to: [-38, 4] },
      ],
    }),
  ],
  caption:
    'The sciatic nerve deep in the right buttock, at three heights from above to below. Each picture is cut across and seen from below, with the front of the body at the top.',
  simplified:
    'The nerve, drawn yellow, is a little thicker than life. Outlines follow descriptions, not one person. In some people the nerve runs through the piriformis. The muscles in front, vessels and smaller nerves are left out.',
  longDescription: [
    'Three pictures show cuts across the right buttock, seen from below. The front of the body is at the top, the outer side on the left. The large buttock muscle, drawn paler, fills the lower part of each picture.',
    'High: the piriformis runs outward from the sacrum on the right, through a gap behind the hip bone. The nerve is a flat yellow oval in front of it.',
    'Middle: the ball sits in its socket. The obturator internus lies on the inner side of the hip bone, bends around its back edge and runs to the thigh bone. The nerve lies behind it and in front of the large buttock muscle.',
    'Low: the quadratus femoris spans from the sitting bone to the thigh bone. The nerve lies behind it, and beside it the hamstring tendon comes from the sitting bone.',
  ].join(' '),
  parts: partsOf(
    'sciatic-nerve',
    'deep-muscle',
    'buttock',
    'sacrum',
    'sitting-bone',
    'hamstring-tendon',
    'thigh-bone',
    'socket',
  ),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & { readonly labels: readonly Label[] };

function levelPanel(level: Level, words: Words): Panel {
  return drawPanel({ ...words, crop, letterMm, drawing: deepGluteal(words.id, level) });
}
