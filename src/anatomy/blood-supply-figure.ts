import { arteries, type Supply } from './blood-supply.ts';
import type { Figure } from './figure.ts';
import { frontalSection } from './frontal-section.ts';
import { BALL_MM, type HipShape, hipShapes } from './hip-shape.ts';
import type { Label } from './label.ts';
import { type Crop, drawPanel, letterFor, type Panel } from './panel.ts';
import { partsOf } from './parts.ts';
import { polar } from './plane.ts';

const crop: Crop = { left: -62, right: 45, top: 56, bottom: -58 };
const letterMm = letterFor(crop, 3);

/** The ball with its blood vessels, with a part that they do not reach, and with a surface that has sunk there. */
export const bloodSupplyFigure: Figure = {
  id: 'blood-supply',
  columns: 3,
  explorable: false,
  panels: [
    supplyPanel(hipShapes.usual, 'usual', {
      id: 'blood-supply-usual',
      label: 'Usual supply',
      note: 'Small vessels run along the neck into the ball.',
      alt: 'A usual hip with its arteries: fine vessels run along the neck and spread inside the ball.',
      labels: [{ part: 'arteries', words: ['Vessels'], at: [-61, 49], to: [-33.6, -7.4] }],
    }),
    supplyPanel(hipShapes.withoutBlood, 'lost', {
      id: 'blood-supply-lost',
      label: 'A part without blood',
      note: 'The bone there weakens. Its shape is still round.',
      alt: 'The same hip. A wedge of bone at the top of the ball, drawn with slanting lines, gets no blood.',
      labels: [{ part: 'dead-bone', words: ['No', 'blood'], at: [-61, 49], to: polar(16, 100) }],
    }),
    supplyPanel(hipShapes.sunk, 'lost', {
      id: 'blood-supply-sunk',
      label: 'The surface has sunk',
      note: 'The ball is no longer round on top.',
      alt: 'The same hip later: the surface above the wedge has sunk in, with a fine crack below it.',
      labels: [{ part: 'thigh-bone', words: ['Sunk'], at: [-61, 49], to: polar(BALL_MM - 3, 97) }],
    }),
  ],
  caption:
    'Lost blood supply of the ball in two steps, beside the usual supply. A right hip, cut from side to side and seen from the front.',
  simplified:
    'The vessels are drawn thicker than life and in one flat cut, and those in front of the neck are left out. The size of the part without blood is an example, and the surface does not always sink.',
  longDescription: [
    'Three pictures show the same cut through a right hip from the front. The outer side is on the left.',
    'Usual supply: an artery comes from the inner side and passes behind the neck, drawn in dashes. Small vessels go on along the upper and the lower side of the neck, enter the ball beside the cartilage and spread in it. A very fine one comes through the round ligament.',
    'A part without blood: the upper branches in the ball end early. Above them a wedge of bone at the top of the ball is drawn gray with slanting lines. The surface is still round, and the cartilage is whole.',
    'The surface has sunk: above the wedge the surface of the ball has gone down by about three millimeters, and the cartilage with it. A fine red line below the surface shows a crack.',
  ].join(' '),
  parts: partsOf('arteries', 'dead-bone', 'thigh-bone', 'socket', 'cartilage', 'round-ligament'),
};

type Words = Pick<Panel, 'id' | 'label' | 'note' | 'alt'> & { readonly labels: readonly Label[] };

function supplyPanel(shape: HipShape, supply: Supply, words: Words): Panel {
  const drawing = frontalSection({ id: words.id, shape, regions: [] }) + arteries(supply);
  return drawPanel({ ...words, crop, letterMm, drawing });
}
