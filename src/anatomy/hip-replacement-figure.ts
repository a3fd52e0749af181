import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { CENTER, CUP, hipReplacement } from './hip-replacement.ts';
import { hipShapes } from './hip-shape.ts';
import { type Crop, drawPanel, letterFor } from './panel.ts';
import { partsOf } from './parts.ts';
import { plus, polar } from './plane.ts';

const crop: Crop = { left: -76, right: 46, top: 66, bottom: -126 };
const letterMm = letterFor(crop, 2);

/** A hip with much arthritis, and the same cut with a new joint. */
export const hipReplacementFigure: Figure = {
  id: 'hip-replacement',
  columns: 2,
  explorable: false,
  panels: [
    drawPanel({
      id: 'hip-replacement-before',
      label: 'Before: much arthritis',
      note: 'Little cartilage is left on top.',
      alt: 'A hip with much arthritis: little cartilage on top, a small gap, spurs and denser bone.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'hip-replacement-before', shape: hipShapes.muchArthritis }),
      labels: [
        { part: 'ball', words: ['Ball'], at: [3, 0], anchor: 'middle' },
        { part: 'thigh-bone', words: ['Thigh', 'bone'], at: [-42, -62], anchor: 'middle' },
      ],
    }),
    drawPanel({
      id: 'hip-replacement-after',
      label: 'After: a new joint',
      note: 'Cup and liner replace the socket, ball and stem replace the top of the thigh bone.',
      alt: 'The same hip with a metal cup, a smooth liner, a new ball and a stem in the thigh bone.',
      crop,
      letterMm,
      drawing: hipReplacement('hip-replacement-after'),
      labels: [
        {
          part: 'cup',
          words: ['Cup'],
          at: [-74, 56],
          to: plus(CENTER, polar((CUP.insideMm + CUP.outsideMm) / 2, 124)),
        },
        { part: 'liner', words: ['Liner'], at: [-74, 34], to: plus(CENTER, polar(20, 132)) },
        { part: 'new-ball', words: ['New', 'ball'], at: [4, 7], anchor: 'middle' },
        { part: 'stem', words: ['Stem'], at: [4, -72], to: [-37, -72] },
      ],
    }),
  ],
  caption: 'A right hip with much arthritis, and the same cut with a new joint. Seen from the front.',
  simplified:
    'There are many kinds of new joints, with and without cement. This is one of them, and its stem is drawn shorter than most. The capsule and the muscles are left out.',
  longDescription: [
    'Both pictures show the same cut through a right hip from the front. The outer side is on the left.',
    'Before: little cartilage is left at the top of the ball, the gap is small, spurs of bone grow at the edges, and the bone beside the joint is denser.',
    'After: the ball and most of the neck are gone. A metal cup, half a ring in this cut, sits in the socket and opens down and outward. A white liner lies in it.',
    'In the liner turns a new ball, smaller than the old one. It sits on the neck of a metal stem. The stem goes down into the hollow of the thigh bone and gets slimmer toward its tip.',
  ].join(' '),
  parts: partsOf('cup', 'liner', 'new-ball', 'stem', 'socket', 'thigh-bone'),
};
