import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { hipShapes } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { behindBones, type LegStand, sideOfHip } from './side-of-hip.ts';

const crop: Crop = { left: -133, right: 43, top: 112, bottom: -86 };
const letterMm = letterFor(crop, 2);

const straight: LegStand = { adductionDegrees: 0, bandInMm: 0, bursaInMm: 0, tendonInMm: 0 };
const across: LegStand = { adductionDegrees: 14, bandInMm: 8, bursaInMm: 5, tendonInMm: 2.5 };

const bonyPoint: Label = { part: 'thigh-bone', words: ['Bony', 'point'], at: [-45.5, -36], anchor: 'middle' };

/** The tendon on the side of the hip, at rest and squeezed. */
export const glutealTendonFigure: Figure = {
  id: 'gluteal-tendon',
  columns: 2,
  explorable: false,
  panels: [
    standPanel(straight, {
      id: 'gluteal-tendon-straight',
      label: 'Leg straight down',
      note: 'The tendon and the bursa have room.',
      alt: 'Leg straight down: muscle, tendon, bursa and band lie loosely beside the bony point.',
      labels: [
        { part: 'muscle', words: ['Muscle'], at: [-131, 96], to: [-62, 78] },
        { part: 'band', words: ['Band'], at: [-131, 66], to: [-82.4, 49] },
        { part: 'tendon', words: ['Tendon'], at: [-131, 30], to: [-69, 4] },
        { part: 'bursa', words: ['Bursa'], at: [-131, -4], to: [-76.3, -26] },
        bonyPoint,
      ],
    }),
    standPanel(across, {
      id: 'gluteal-tendon-across',
      label: 'Leg across the middle',
      note: 'The band squeezes the tendon against the bone.',
      alt: 'Leg across the middle: the band presses the tendon and the bursa against the bony point.',
      labels: [{ part: 'tendon', words: ['Squeezed'], at: [-131, -60], to: [-66, -30], mark: { ringMm: 16 } }],
    }),
  ],
  caption: 'The side of a right hip, cut from side to side and seen from the front.',
  simplified:
    'The soft parts are drawn in one flat cut and a little apart, so that each can be seen. Real tendons spread over the bony point like a fan.',
  longDescription: [
    'Both pictures show a right hip from the front. The outer side is on the left.',
    'The side-hip muscle comes down from the hip bone. It ends in a tendon on the bony point of the thigh bone. A smaller muscle lies below it.',
    'Outside the tendon lies a thin cushion, the bursa. Outside of that a long band runs down the thigh.',
    'Leg straight down: the band runs loosely past the bony point, and the tendon and the bursa have room.',
    'Leg across the middle: the bony point has turned down and in, and the band is pulled tight over it. The tendon and the bursa are squeezed between the band and the bone.',
  ].join(' '),
  parts: partsOf('muscle', 'tendon', 'bursa', 'band', 'thigh-bone', 'socket', 'ball'),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & { readonly labels: readonly Label[] };

function standPanel(stand: LegStand, words: Words): Panel {
  const { adductionDegrees } = stand;
  const joint = frontalSection({ id: words.id, shape: hipShapes.usual, adductionDegrees });
  return drawPanel({ ...words, crop, letterMm, drawing: behindBones(stand) + joint + sideOfHip(stand) });
}
