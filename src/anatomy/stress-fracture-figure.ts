import { arrow } from './arrow.ts';
import type { Figure } from './figure.ts';
import { NECK_DEGREES } from './frontal-bones.ts';
import { frontalSection } from './frontal-section.ts';
import { onNeck } from './head-and-neck.ts';
import { hipShapes } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { pair } from './path.ts';
import type { Point } from './plane.ts';
import { painted, part } from './tissue.ts';

const crop: Crop = { left: -72, right: 45, top: 50, bottom: -70 };
const letterMm = letterFor(crop, 2);

const neck = (alongMm: number, offMm: number): Point => onNeck(NECK_DEGREES, alongMm, offMm);

const load: Label = { part: 'load', words: ['Load'], at: [1, 42] };

/**
 * A fine crack on the lower and on the upper side of the neck, the second with the higher risk: see
 * sources/robertson-2017-fnsf. Place and length are drawn, not measured.
 */
export const stressFractureFigure: Figure = {
  id: 'stress-fracture',
  columns: 2,
  explorable: false,
  panels: [
    crackPanel({
      id: 'stress-fracture-lower',
      label: 'Lower side of the neck',
      note: 'Each step presses the edges of the crack together.',
      alt: 'A crack on the lower, inner side of the neck. Two arrows show that load presses its edges together.',
      crack: [neck(31, -17), neck(31.6, -11.5), neck(30.6, -7.5), neck(31.2, -3)],
      forces: [
        [neck(19, -9.5), neck(28, -9.5)],
        [neck(44, -9.5), neck(35, -9.5)],
      ],
      named: { part: 'crack', words: ['Crack,', 'pressed'], at: [0, -54], to: neck(31.2, -14) },
    }),
    crackPanel({
      id: 'stress-fracture-upper',
      label: 'Upper side of the neck',
      note: 'Each step pulls the edges apart. This one needs help sooner.',
      alt: 'A crack on the upper, outer side of the neck. Two arrows show that load pulls its edges apart.',
      crack: [neck(30, 15), neck(30.8, 9), neck(29.6, 4.5), neck(30.4, 0)],
      forces: [
        [neck(26, 6.5), neck(16, 6.5)],
        [neck(35, 6.5), neck(45, 6.5)],
      ],
      named: { part: 'crack', words: ['Crack,', 'pulled'], at: [-71, 42], to: neck(30.2, 12.5) },
    }),
  ],
  caption:
    'A stress fracture of the neck of the thigh bone on its lower side and on its upper side. A right hip, cut from side to side and seen from the front.',
  simplified:
    'The cracks are drawn wider than life. Many are too fine for an X-ray, and only a scan can tell where one lies. The arrows show the direction of the load, not its size.',
  longDescription: [
    'Both pictures show the same cut through a right hip from the front. The outer side is on the left.',
    'An arrow on the hip bone points down: body weight rests on the ball. The neck below it is loaded like a bracket on a wall. Its lower side is pressed together and its upper side is pulled.',
    'Lower side: a short crack starts at the lower, inner edge of the neck. Two small arrows point toward each other.',
    'Upper side: a short crack starts at the upper, outer edge of the neck. Two small arrows point away from each other. A crack here can open and the bone can shift, so it is the more risky one.',
  ].join(' '),
  parts: partsOf('crack', 'load', 'neck', 'ball', 'thigh-bone', 'socket'),
};

interface CrackWords extends Pick<Panel, 'id' | 'label' | 'note' | 'alt'> {
  readonly crack: readonly Point[];
  readonly forces: readonly (readonly [from: Point, to: Point])[];
  readonly named: Label;
}

function crackPanel({ crack, forces, named, ...words }: CrackWords): Panel {
  const line = crack.map((at, index) => `${index === 0 ? 'M' : 'L'}${pair(at)}`).join('');
  const arrows = [...forces.map(([from, to]) => arrow(from, to, 4.5)), arrow([-1, 58], [-6, 33], 6)];
  const drawing =
    frontalSection({ id: words.id, shape: hipShapes.usual, inThigh: part('crack', painted('crack', line)) }) +
    part('load', painted('force', arrows.join('')));
  return drawPanel({ ...words, crop, letterMm, drawing, labels: [named, load] });
}
