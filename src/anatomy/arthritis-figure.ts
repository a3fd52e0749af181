import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { hipShapes, SOCKET_MM } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor } from './panel.ts';
import { partsOf } from './parts.ts';
import { polar } from './plane.ts';

const crop: Crop = { left: -54, right: 45, top: 64, bottom: -52 };
const letterMm = letterFor(crop, 3);
const gapTo = polar(SOCKET_MM - 2, 88);

const gap = (words: readonly string[]): Label => ({
  part: 'cartilage',
  words,
  at: [-4, 54],
  anchor: 'middle',
  to: gapTo,
  mark: 'none',
});

/** A usual hip beside two stages of arthritis. */
export const arthritisFigure: Figure = {
  id: 'arthritis',
  columns: 3,
  explorable: false,
  panels: [
    drawPanel({
      id: 'arthritis-usual',
      label: 'Usual',
      note: 'Smooth cartilage, an even gap.',
      alt: 'A usual hip: smooth cartilage on ball and socket with an even gap between them.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'arthritis-usual', shape: hipShapes.usual }),
      labels: [gap(['Gap']), { part: 'ball', words: ['Ball'], at: [0, 0], anchor: 'middle' }],
    }),
    drawPanel({
      id: 'arthritis-some',
      label: 'Some change',
      note: 'Thinner cartilage, small spurs of bone.',
      alt: 'Some arthritis: the cartilage is thinner, the gap at the top narrower, small spurs of bone.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'arthritis-some', shape: hipShapes.someArthritis }),
      labels: [gap(['Less', 'gap'])],
    }),
    drawPanel({
      id: 'arthritis-much',
      label: 'Much change',
      note: 'Little cartilage on top, larger spurs, denser bone with small cysts, a sore lining.',
      alt: 'Much arthritis: little cartilage on top, a small gap, larger spurs, denser bone, a sore lining.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'arthritis-much', shape: hipShapes.muchArthritis }),
      labels: [gap(['Little', 'gap']), { part: 'ball', words: ['Spur'], at: [-53, 42], to: [-27.4, 8] }],
    }),
  ],
  caption: 'The same hip three times: as usual, with some arthritis and with much of it.',
  simplified:
    'Arthritis differs from person to person, and the picture does not tell how much a hip hurts. The gap is drawn wider than it is.',
  longDescription: [
    'Three pictures show the same cut through a right hip from the front.',
    'Usual: the gap between ball and socket is wide and even, and smooth cartilage lines both.',
    'Some change: the cartilage is thinner and the gap at the top is narrower. The labrum is frayed. Small spurs of bone grow at the edges.',
    'Much change: at the top little cartilage is left and the gap is small. The bone beside it is denser and drawn darker, with three small hollows, called cysts. The spurs are larger. The lining of the joint is sore and drawn pink.',
  ].join(' '),
  parts: partsOf('cartilage', 'ball', 'socket', 'labrum', 'capsule', 'fluid'),
};
