import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { BALL_MM, hipShapes, SOCKET_MM } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor } from './panel.ts';
import { partsOf } from './parts.ts';
import { polar } from './plane.ts';

const crop: Crop = { left: -101, right: 61, top: 84, bottom: -96 };

const labels: readonly Label[] = [
  { part: 'labrum', words: ['Labrum'], at: [-99, 62], to: [-17.5, 25.5] },
  { part: 'capsule', words: ['Capsule'], at: [-99, 44], to: [-34, 16] },
  { part: 'fluid', words: ['Fluid'], at: [-99, 26], to: [-31, 4] },
  { part: 'socket', words: ['Socket'], at: [24, 60], to: polar(SOCKET_MM + 7, 24) },
  { part: 'socket', words: ['Hip', 'bone'], at: [-12, 66], anchor: 'middle' },
  { part: 'cartilage', words: ['Cartilage'], at: [18.5, 77], to: polar(BALL_MM + 1, 62) },
  { part: 'ball', words: ['Ball'], at: [0, 3], anchor: 'middle' },
  { part: 'neck', words: ['Neck'], at: [-25, -20], anchor: 'middle' },
  { part: 'thigh-bone', words: ['Thigh', 'bone'], at: [-46, -46], anchor: 'middle' },
  { part: 'round-ligament', words: ['Round', 'ligament'], at: [8, -68], to: polar(BALL_MM + 4.6, -34) },
];

/** The usual hip joint, part by part. */
export const jointFigure: Figure = {
  id: 'joint',
  columns: 1,
  explorable: true,
  panels: [
    drawPanel({
      id: 'joint-usual',
      label: 'The hip joint',
      alt: 'A right hip joint cut open from side to side, seen from the front, with nine parts named.',
      crop,
      letterMm: letterFor(crop, 1),
      drawing: frontalSection({ id: 'joint-usual', shape: hipShapes.usual }),
      labels,
    }),
  ],
  caption: 'A right hip joint, cut open from side to side and seen from the front.',
  simplified:
    'The gap, the cartilage and the labrum are drawn thicker than they are, so that a small screen shows them. Muscles, nerves and blood vessels are left out.',
  longDescription: [
    'The right hip is cut open from side to side. The outer side of the body is on the left of the picture.',
    'At the top the hip bone comes down and widens. Its lower end holds the socket, a cup that covers the top and the inner side of the ball.',
    'The ball is the round upper end of the thigh bone. A neck runs from it down and outwards to a bony point, and from there the thigh bone goes straight down.',
    'Cartilage lines the top of the socket and most of the ball. A thin film of fluid lies between the two.',
    'The labrum is a small wedge on the outer edge of the socket. A second wedge closes the lower edge.',
    'The capsule runs from above the outer edge of the socket to the root of the neck, and again below the joint.',
    'In the floor of the socket lie a pad of fat and the round ligament, a short cord to the ball.',
  ].join(' '),
  parts: partsOf('ball', 'neck', 'thigh-bone', 'socket', 'cartilage', 'labrum', 'capsule', 'fluid', 'round-ligament'),
};
