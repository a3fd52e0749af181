import type { Figure } from './figure.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { type HamstringStand, hanging, sittingBone, wrapped } from './sitting-bone.ts';

const crop: Crop = { left: -98, right: 82, top: 50, bottom: -126 };
const letterMm = letterFor(crop, 2);

const directions: readonly Label[] = [{ words: ['Front'], at: [80, -22], anchor: 'end', isQuiet: true }];

/** The hamstring tendon on the sitting bone, at rest and bent around it. */
export const sittingBoneFigure: Figure = {
  id: 'sitting-bone',
  columns: 2,
  explorable: false,
  panels: [
    standPanel(hanging, {
      id: 'sitting-bone-straight',
      label: 'Standing',
      note: 'The tendon hangs freely from the sitting bone.',
      alt: 'Standing, seen from the outer side: the hamstring tendon runs straight down from the sitting bone.',
      labels: [
        ...directions,
        { part: 'sitting-bone', words: ['Sitting', 'bone'], at: [-97, -4], to: [-49, -44] },
        { part: 'hamstring-tendon', words: ['Tendon'], at: [-97, -112], to: [-51, -66] },
        { part: 'thigh-bone', words: ['Thigh', 'bone'], at: [80, -84], anchor: 'end', to: [14, -84] },
        { part: 'hamstrings', words: ['Muscle'], at: [80, -118], anchor: 'end', to: [-28, -112] },
      ],
    }),
    standPanel(wrapped, {
      id: 'sitting-bone-bent',
      label: 'Hip bent far',
      note: 'The tendon is pulled tight and pressed against the bone.',
      alt: 'Hip bent far, as in a deep forward bend: the tendon winds around the sitting bone and is pressed.',
      labels: [
        { part: 'hamstring-tendon', words: ['Pressed'], at: [-97, -104], to: [-54, -54], mark: { ringMm: 17 } },
        { part: 'hamstrings', words: ['Muscle'], at: [80, -108], anchor: 'end', to: [52, -62] },
      ],
    }),
  ],
  caption:
    'The hamstring tendon at the sitting bone of a right hip, seen from the outer side. The front of the body is on the right.',
  simplified:
    'Three muscles are drawn as one, and the tendon thicker than life. The buttock muscle, which covers all this, and the sciatic nerve beside it are left out.',
  longDescription: [
    'Both pictures show the right hip from the outer side. The front of the body is on the right.',
    'The hip bone is seen with the sitting bone as its lowest corner at the back. The thigh bone goes down from the joint.',
    'Standing: a pale tendon comes from the back of the sitting bone and runs straight down into the hamstrings, the muscles behind the thigh.',
    'Hip bent far: the thigh points forward. The tendon winds around the lower corner of the sitting bone and is pulled tight. A ring marks the place where it is pressed against the bone.',
  ].join(' '),
  parts: partsOf('sitting-bone', 'hamstring-tendon', 'hamstrings', 'thigh-bone', 'ball'),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & { readonly labels: readonly Label[] };

function standPanel(stand: HamstringStand, words: Words): Panel {
  return drawPanel({ ...words, crop, letterMm, drawing: sittingBone(stand) });
}
