import type { Figure } from './figure.ts';
import { type FlexorStand, hipFlexor } from './hip-flexor.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';

const crop: Crop = { left: -72, right: 48, top: 88, bottom: -52 };
const letterMm = letterFor(crop, 2);

const bentOut: FlexorStand = { turnDegrees: -20, tendonAt: [-9, 46.5], muscleAt: [-15, 58] };
const straight: FlexorStand = { turnDegrees: 0, tendonAt: [32, 46], muscleAt: [21, 58.5], cameFrom: bentOut.tendonAt };

const directions: readonly Label[] = [
  { words: ['Front'], at: [46, 82], anchor: 'end', isQuiet: true },
  { words: ['Back'], at: [-70, -46], isQuiet: true },
];

/** The tendon of the hip flexor on both sides of the ridge that it snaps over. */
export const hipFlexorFigure: Figure = {
  id: 'hip-flexor',
  columns: 2,
  explorable: false,
  panels: [
    standPanel(bentOut, {
      id: 'hip-flexor-bent',
      label: 'Knee lifted, leg turned out',
      note: 'The tendon lies in front of the ball, on the outer side of the ridge.',
      alt: 'Leg lifted and turned out: the tendon of the hip flexor lies in front of the ball, outside the ridge.',
      labels: [
        ...directions,
        { part: 'hip-flexor', words: ['Hip flexor'], at: [-70, 82], to: [-24, 62] },
        { part: 'flexor-tendon', words: ['Tendon'], at: [-70, 40], to: [-12, 46] },
        { part: 'socket', words: ['Ridge'], at: [46, 62], anchor: 'end', to: [17, 42] },
        { part: 'thigh-bone', words: ['Ball'], at: [2, 0], anchor: 'middle' },
      ],
    }),
    standPanel(straight, {
      id: 'hip-flexor-straight',
      label: 'Leg lowered and straight',
      note: 'On the way down the tendon has slipped over the ridge. That can snap.',
      alt: 'Leg straight: the tendon has slipped inward over the ridge. An arrow shows the way from its former place.',
      labels: [{ part: 'flexor-tendon', words: ['Tendon'], at: [46, 82], anchor: 'end', to: [32, 46] }],
    }),
  ],
  caption:
    'The hip flexor over the front of a right hip, cut across and seen from below. The front of the body is at the top.',
  simplified:
    'The bones stay in one flat cut, and the places of the tendon are drawn from descriptions. It can also catch on the front of the ball or on a part of its own muscle. Nerves and vessels are left out.',
  longDescription: [
    'Both pictures show a right hip from below. The front of the body is at the top, the outer side on the left.',
    'The ball sits in the socket. In front of the joint lies the capsule, and in front of that the hip flexor, a thick muscle cut across. Its tendon is a pale oval at the back of the muscle. Beside the joint the hip bone has a low ridge.',
    'Knee lifted, leg turned out: the tendon lies in front of the ball, on the outer side of the ridge.',
    'Leg lowered and straight: muscle and tendon have moved inward. The tendon lies on the inner side of the ridge. Red dashes show where it was, and an arrow leads over the ridge.',
  ].join(' '),
  parts: partsOf('hip-flexor', 'flexor-tendon', 'capsule', 'labrum', 'thigh-bone', 'socket'),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & { readonly labels: readonly Label[] };

function standPanel(stand: FlexorStand, words: Words): Panel {
  return drawPanel({ ...words, crop, letterMm, drawing: hipFlexor(words.id, stand) });
}
