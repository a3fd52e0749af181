import type { Figure } from './figure.ts';
import { type HipShape, hipShapes, type LabrumState, SOCKET_MM } from './hip-shape.ts';
import type { Label } from './label.ts';
import { neckSection } from './neck-section.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { polar } from './plane.ts';

/** How far the thigh is turned in the pictures of the bent leg. */
const TURN_DEGREES = 38;

const crop: Crop = { left: -71, right: 44, top: 58, bottom: -53 };
const letterMm = letterFor(crop, 2);

interface View {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly alt: string;
  readonly shape: HipShape;
  readonly turnDegrees?: number;
  readonly frontLabrum?: LabrumState;
  readonly pressedMm?: number;
  readonly labels: readonly Label[];
}

const directions: readonly Label[] = [
  { words: ['Front'], at: [42, 52], anchor: 'end', isQuiet: true },
  { words: ['Back'], at: [-69, -47], isQuiet: true },
];

const views: readonly View[] = [
  {
    id: 'usual',
    label: 'Usual shape',
    note: 'The neck is slim in front.',
    alt: 'Usual shape, leg straight: the neck of the thigh bone is slim behind the round ball.',
    shape: hipShapes.usual,
    labels: [
      ...directions,
      { part: 'thigh-bone', words: ['Ball'], at: [2, 0], anchor: 'middle' },
      { part: 'thigh-bone', words: ['Neck'], at: [-36, 0], anchor: 'middle' },
      { part: 'labrum', words: ['Labrum'], at: [-69, 50], to: polar(SOCKET_MM + 1, 84) },
      { part: 'socket', words: ['Socket'], at: [11, -40], anchor: 'middle' },
    ],
  },
  {
    id: 'usual-bent',
    label: 'Usual shape, knee lifted and turned in',
    note: 'There is room to spare.',
    alt: 'Usual shape, leg bent: the neck comes near the front rim, and a gap is left between them.',
    shape: hipShapes.usual,
    turnDegrees: TURN_DEGREES,
    labels: [{ words: ['Room'], at: [42, 52], anchor: 'end', to: polar(29.5, 107) }],
  },
  {
    id: 'cam',
    label: 'Cam shape',
    note: 'Extra bone makes a bump where the neck begins.',
    alt: 'Cam shape, leg straight: a bump of bone stands on the front of the neck, next to the ball.',
    shape: hipShapes.cam,
    labels: [{ part: 'bump', words: ['Bump'], at: [-69, 42], to: [-17, 21.5] }],
  },
  {
    id: 'cam-bent',
    label: 'Cam shape, knee lifted and turned in',
    note: 'The bump meets the labrum at the rim.',
    alt: 'Cam shape, leg bent: the bump presses on the labrum at the front rim of the socket.',
    shape: hipShapes.cam,
    turnDegrees: TURN_DEGREES,
    frontLabrum: 'squeezed',
    pressedMm: 2,
    labels: [{ words: ['Contact'], at: [42, 52], anchor: 'end', to: polar(SOCKET_MM + 1.5, 88), mark: { ringMm: 11 } }],
  },
  {
    id: 'pincer',
    label: 'Pincer shape',
    note: 'The rim of the socket reaches further over the ball.',
    alt: 'Pincer shape, leg straight: the front rim of the socket reaches further over the ball.',
    shape: hipShapes.pincer,
    labels: [{ part: 'socket', words: ['Longer', 'rim'], at: [-69, 50], to: polar(SOCKET_MM + 3.4, 92) }],
  },
  {
    id: 'pincer-bent',
    label: 'Pincer shape, knee lifted and turned in',
    note: 'The rim and the labrum meet the neck.',
    alt: 'Pincer shape, leg bent: the labrum is squeezed between the long front rim and the neck.',
    shape: hipShapes.pincer,
    turnDegrees: TURN_DEGREES,
    frontLabrum: 'squeezed',
    pressedMm: -1.6,
    labels: [
      { words: ['Contact'], at: [42, 52], anchor: 'end', to: polar(SOCKET_MM + 1.5, 108), mark: { ringMm: 11 } },
    ],
  },
];

/** Two bone shapes beside the usual one, at rest and with the leg bent. */
export const camPincerFigure: Figure = {
  id: 'cam-pincer',
  columns: 2,
  explorable: false,
  panels: views.map(viewPanel),
  caption:
    'The joint, cut along the neck of the thigh bone and seen from below. In this plane the front of the neck can meet the rim. Each shape is shown with the leg straight, then with the knee lifted and turned in.',
  simplified:
    'All six pictures show one flat cut. In life the leg moves in all directions, and many people with these shapes have no pain. The red dashes show the usual outline.',
  longDescription: [
    'Six pictures show the same cut through a right hip, seen from below. The front of the body is at the top, the outer side on the left.',
    'Usual shape: the ball is round and the neck behind it is slim. When the knee is lifted and turned in, the neck comes close to the front rim of the socket, but a gap stays.',
    'Cam shape: a bump of extra bone stands on the front, where the ball meets the neck. When the leg moves, the bump presses on the labrum at the front rim.',
    'Pincer shape: the ball and neck are as usual, but the front rim of the socket reaches further over the ball. When the leg moves, the labrum is squeezed between rim and neck.',
  ].join(' '),
  parts: partsOf('thigh-bone', 'socket', 'cartilage', 'labrum', 'bump', 'fluid'),
};

function viewPanel({ shape, turnDegrees = 0, frontLabrum = 'whole', pressedMm = 0, labels, ...words }: View): Panel {
  const id = `cam-pincer-${words.id}`;
  const drawing = neckSection({ id, shape, turnDegrees, frontLabrum, pressedMm });
  return drawPanel({ ...words, id, crop, letterMm, drawing, labels });
}
