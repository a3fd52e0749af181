import type { Figure } from './figure.ts';
import { rimDegrees } from './frontal-bones.ts';
import { frontalSection } from './frontal-section.ts';
import { type HipShape, hipShapes, SOCKET_MM } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { arc, openPath, pair } from './path.ts';
import { polar } from './plane.ts';
import { painted } from './tissue.ts';

const crop: Crop = { left: -54, right: 45, top: 64, bottom: -52 };
const letterMm = letterFor(crop, 2);

/** The usual edge of the roof, where the shallow one has ended. */
const usualRim = openPath([
  { at: [-23, 54] },
  { at: polar(SOCKET_MM + 10.5, 115) },
  { at: polar(SOCKET_MM + 3, 121) },
  ...arc(SOCKET_MM, 118, 108),
]);

/** A usual socket beside a shallow one, with the angle that tells how far the socket reaches over the ball. */
export const dysplasiaFigure: Figure = {
  id: 'dysplasia',
  columns: 2,
  explorable: false,
  panels: [
    coverPanel(hipShapes.usual, {
      id: 'dysplasia-usual',
      label: 'Usual socket',
      note: 'The roof of the socket reaches well over the ball.',
      alt: 'A usual hip: the bony roof of the socket reaches 30 degrees outward beyond the middle of the ball.',
      labels: [{ part: 'labrum', words: ['Labrum'], at: [-53, 57], to: [-17.5, 25.5] }],
    }),
    coverPanel(hipShapes.shallow, {
      id: 'dysplasia-shallow',
      label: 'Shallow socket',
      note: 'The roof is shorter. The red dashes show where it usually ends.',
      alt: 'A shallow socket: the bony roof reaches 18 degrees outward, so less of the ball lies below it.',
      labels: [{ part: 'socket', words: ['Shorter', 'roof'], at: [-53, 57], to: polar(SOCKET_MM + 6, 103) }],
      also: painted('usual-line', usualRim, ' stroke-dasharray="2.4 2"'),
    }),
  ],
  caption:
    'A usual and a shallow socket, cut from side to side and seen from the front. The angle tells how far the bony roof reaches outward over the middle of the ball.',
  simplified:
    'The two angles are examples, not limits. A shallow roof is often steeper too, and sockets also differ in front and behind. This flat cut does not show that. The gap is drawn wider than it is.',
  longDescription: [
    'Both pictures show the same cut through a right hip from the front. The outer side is on the left.',
    'A line goes straight up from the middle of the ball, and a second line to the outer edge of the bony socket. The angle between the two is marked.',
    'Usual socket: the angle is 30 degrees. The roof covers the top of the ball, and the labrum sits on its edge.',
    'Shallow socket: the angle is 18 degrees. The roof ends sooner, and red dashes show where a usual roof goes on. The outer part of the ball lies under the labrum and the capsule only.',
  ].join(' '),
  parts: partsOf('socket', 'ball', 'labrum', 'cartilage', 'capsule', 'fluid'),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & {
  readonly labels: readonly Label[];
  readonly also?: string;
};

function coverPanel(shape: HipShape, { labels, also = '', ...words }: Words): Panel {
  const drawing = frontalSection({ id: words.id, shape }) + also + angle(shape);
  const degrees: Label = { words: [`${shape.centerEdgeDegrees}°`], at: [2.5, 9] };
  return drawPanel({ ...words, crop, letterMm, drawing, labels: [...labels, degrees] });
}

/** The center-edge angle, as it is measured on an X-ray: from upright to the edge of the roof. */
function angle(shape: HipShape): string {
  const rim = rimDegrees(shape);
  const sides = [polar(SOCKET_MM + 16, 90), polar(SOCKET_MM + 5, rim)].map((end) => `M0 0L${pair(end)}`);
  return painted('guide', `${sides.join('')}${openPath(arc(17, 90, rim))}`);
}
