import { angleOf, type Prop, placeBones, RATE, type TimedPhase, type Track } from '#motion';
import { AuthorError } from '#schema';
import { betweenKnees } from './held-mesh.ts';

/** The least curl of fingers that hold something, in degrees. */
const HOLDING_CURL = 45;

/** Refuses a movement that lets go of what it holds: a ball that the knees do not reach, a dumbbell in an open hand. Throws an `AuthorError`. */
export function refuseDropped(file: string, props: readonly Prop[], phases: readonly TimedPhase[], track: Track): void {
  for (const [frame, pose] of track.poses.entries()) {
    const seconds = frame / RATE;
    const phase = phases.find(({ from, to }) => seconds >= from && seconds <= to)?.name ?? 'rest';
    const refuse = (expected: string, write: string) => {
      throw new AuthorError(
        `${file} → motion, phase ${phase}, at ${seconds.toFixed(1)} s\n  Expected ${expected}.\n  Write: ${write}`,
      );
    };
    for (const prop of props) {
      if (prop.kind === 'ball' || prop.kind === 'leg-pillow') {
        const { gap } = betweenKnees(placeBones(pose));
        if (gap > prop.width)
          refuse(
            `the knees at most ${mm(prop.width)} mm apart, the width of what they hold, found ${mm(gap)}`,
            'hip.abduction: a smaller angle, or width: a larger one',
          );
      }
      const hands = prop.kind === 'stick' ? (['left', 'right'] as const) : (prop.place.hands ?? []);
      for (const side of hands) {
        const curl = angleOf(pose, `fingers.curl.${side}`);
        if (curl < HOLDING_CURL)
          refuse(
            `fingers curled by at least ${HOLDING_CURL} degrees about a ${prop.kind}, found ${curl.toFixed(0)} (${side})`,
            'fingers.curl: 80',
          );
      }
    }
  }
}

const mm = (meters: number): string => (meters * 1000).toFixed(0);
