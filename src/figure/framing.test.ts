import { expect, test } from 'vitest';
import { arrange, bake, fleshOf, MIDDLE_BUILD, placeBones, pointOn, type Track } from '#motion';
import { motion, readContent } from '#schema';
import { frameAll, OUTLINE, reachOf } from './framing.ts';

const lying: Track = bake(
  arrange(
    'x.yaml',
    readContent(
      motion,
      {
        base: 'supine',
        look: 'omar',
        view: { azimuth: 20, elevation: 16 },
        poses: { start: {}, up: { working: { 'hip.flexion': 30 } } },
        phases: [
          { name: 'Lift', cue: 'Lift', to: 'up', seconds: 2 },
          { name: 'Lower', cue: 'Lower', to: 'start', seconds: 2 },
        ],
        contacts: [{ part: 'sacrum' }, { part: 'upper-back' }],
        stills: { end: 'Lift', arrow: ['working.foot'] },
      },
      'x.yaml',
    ),
    MIDDLE_BUILD,
  ).motion,
);

test.each([0, 20, 45, 90])(
  'feet that point at the camera stay in the picture, seen from %i degrees',
  (azimuthDegrees) => {
    const view = { azimuthDegrees, elevationDegrees: 16, aspect: 4 / 3 };
    const camera = frameAll(lying, fleshOf(MIDDLE_BUILD), { standing: [], carried: [] }, view);
    const reaches = lying.poses.flatMap((pose) =>
      OUTLINE.map(({ bone, at, radius }) => reachOf(camera, pointOn(placeBones(pose), bone, at), radius)),
    );
    expect(Math.max(...reaches)).toBeLessThan(0.99);
    expect(Math.max(...reaches)).toBeGreaterThan(0.6);
  },
);
