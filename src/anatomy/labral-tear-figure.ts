import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { hipShapes } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor } from './panel.ts';
import { partsOf } from './parts.ts';
import { polar } from './plane.ts';

/** The outer rim of the socket, much enlarged. */
const crop: Crop = { left: -57, right: 9, top: 57, bottom: 1 };
const letterMm = letterFor(crop, 2);

const bones: readonly Label[] = [
  { part: 'socket', words: ['Socket'], at: [-7, 42], anchor: 'middle' },
  { part: 'ball', words: ['Ball'], at: [-3, 10], anchor: 'middle' },
];

/** The rim of the socket with a whole and with a torn labrum. */
export const labralTearFigure: Figure = {
  id: 'labral-tear',
  columns: 2,
  explorable: false,
  panels: [
    drawPanel({
      id: 'labral-tear-whole',
      label: 'Whole labrum',
      note: 'It sits firmly on the rim and seals the joint.',
      alt: 'The outer rim of the socket, enlarged. The labrum is a wedge that sits firmly on the bony rim.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'labral-tear-whole', shape: hipShapes.usual }),
      labels: [
        ...bones,
        { part: 'capsule', words: ['Capsule'], at: [-56, 51], to: [-22.6, 36.3] },
        { part: 'labrum', words: ['Labrum'], at: [-56, 40], to: [-18.6, 24.6] },
        { part: 'cartilage', words: ['Cartilage'], at: [-56, 28], to: polar(25.1, 158) },
      ],
    }),
    drawPanel({
      id: 'labral-tear-torn',
      label: 'Torn labrum',
      note: 'Part of it has come away from the rim.',
      alt: 'The same place. The labrum has come away from the cartilage and the rim along a line, the tear.',
      crop,
      letterMm,
      drawing: frontalSection({ id: 'labral-tear-torn', shape: hipShapes.torn }),
      labels: [...bones, { part: 'labrum', words: ['Tear'], at: [-56, 51], to: [-18, 24], mark: { ringMm: 8.5 } }],
    }),
  ],
  caption: 'The outer edge of the socket, much enlarged, with a whole and with a torn labrum.',
  simplified:
    'Tears differ in place, length and direction. This is one kind, drawn wider than it is. Many people without pain have a tear, too.',
  longDescription: [
    'Both pictures show the outer edge of a right hip socket from the front, much enlarged.',
    'In the first the labrum, a wedge of tough tissue, sits firmly on the edge of the bony socket and lies close to the ball.',
    'In the second a red line marks a tear. Along it most of the wedge has come away from the edge and from the cartilage. A small piece stays behind, and fluid lies in the gap.',
  ].join(' '),
  parts: partsOf('labrum', 'socket', 'ball', 'cartilage', 'capsule', 'fluid'),
};
