import { type Angles, drawMoves, MOVE_SCALE, MOVE_SIZE, type Move, type MoveView } from '#figure';
import { BODY, boneNamed } from '#motion';

/** The movements of the hip. */
export const MOVEMENT_IDS = ['flexion', 'extension', 'abduction', 'adduction', 'turn-out', 'turn-in'] as const;

/** One of them. */
export type MovementId = (typeof MOVEMENT_IDS)[number];

/** A movement of the hip, and how far it usually goes. */
export interface Movement {
  readonly id: MovementId;
  /** The plain name, and the one that clinicians use. */
  readonly lay: string;
  readonly name: string;
  /** What moves where, one sentence. */
  readonly says: string;
  /** How far a healthy adult hip usually goes, as textbooks give it; and the source, an id of `content/sources`. */
  readonly degrees: number;
  readonly source: string;
}

const TEXTBOOK = 'aaos-rom-goniometer';

/** All of them, with their usual ranges. */
export const MOVEMENTS: readonly Movement[] = [
  {
    id: 'flexion',
    lay: 'Bend up',
    name: 'flexion',
    says: 'The thigh comes up in front, the knee bent.',
    degrees: 120,
    source: TEXTBOOK,
  },
  {
    id: 'extension',
    lay: 'Move back',
    name: 'extension',
    says: 'The leg goes back behind the body.',
    degrees: 30,
    source: TEXTBOOK,
  },
  {
    id: 'abduction',
    lay: 'Move out',
    name: 'abduction',
    says: 'The leg goes out to the side.',
    degrees: 45,
    source: TEXTBOOK,
  },
  {
    id: 'adduction',
    lay: 'Move in',
    name: 'adduction',
    says: 'The leg goes inward, across the other one.',
    degrees: 30,
    source: TEXTBOOK,
  },
  {
    id: 'turn-out',
    lay: 'Turn out',
    name: 'external rotation',
    says: 'The whole leg turns, knee and toes to the outside.',
    degrees: 45,
    source: TEXTBOOK,
  },
  {
    id: 'turn-in',
    lay: 'Turn in',
    name: 'internal rotation',
    says: 'The whole leg turns, knee and toes to the inside.',
    degrees: 45,
    source: TEXTBOOK,
  },
];

/** A drawn movement. */
export interface DrawnMovement {
  readonly id: MovementId;
  readonly svg: string;
}

/** The size of a drawn movement, in units. */
export const MOVEMENT_SIZE = { width: MOVE_SIZE.width, height: MOVE_SIZE.height + 70 } as const;

/** Draws all movements of the right hip as line figures, each with its usual range in degrees. */
export function drawMovements(): readonly DrawnMovement[] {
  const drawn = drawMoves(MOVEMENTS.map(moveOf));
  return MOVEMENTS.map((movement, at) => ({ id: movement.id, svg: movementSvg(movement, drawn[at]?.marks ?? '') }));
}

/** What a reader who does not see it is told. */
export function movementWords({ lay, name, says, degrees }: Movement): string {
  return `${lay} (${name}): ${says} Usually to about ${degrees} degrees. A line figure shows the end, dots show where the leg began.`;
}

function movementSvg(movement: Movement, marks: string): string {
  const { id, lay, name, degrees } = movement;
  const { width, height } = MOVEMENT_SIZE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="movement-${id}.title movement-${id}.says">` +
    `<title id="movement-${id}.title">${lay} (${name})</title><desc id="movement-${id}.says">${movementWords(movement)}</desc>` +
    `<g transform="scale(${1 / MOVE_SCALE})">${marks}</g>` +
    `<text x="${width / 2}" y="${height - 14}" text-anchor="middle" font-family="Atkinson Hyperlegible Next,Atkinson Hyperlegible,Helvetica,Arial,sans-serif" font-size="56" font-weight="600" fill="#16211F">${degrees}°</text></svg>\n`
  );
}

const FRONT: MoveView = { azimuthDegrees: 0, elevationDegrees: 0, lookAt: [-0.06, 0.86, 0], heightMeters: 1.84 };
const SIDE: MoveView = { ...FRONT, azimuthDegrees: -90, lookAt: [0, 0.86, 0.03] };
/** Near the feet, from above. */
const ABOVE: MoveView = { azimuthDegrees: 0, elevationDegrees: 42, lookAt: [-0.08, 0.42, 0.12], heightMeters: 1.12 };

/** Arms a little away from the body, so that they do not hide the hip. */
const ARMS: Angles = { 'shoulder.abduction.left': 14, 'shoulder.abduction.right': 14 };
const FOLDED: Angles = { ...ARMS, 'shoulder.flexion.right': -28, 'elbow.flexion.right': 20 };

/** A movement as the body of the films does it; the other leg stands. */
function moveOf({ id, degrees }: Movement): Move {
  const [bone, at] = TRACKED[id];
  return { id, ...POSES[id](degrees), tracked: { bone: boneNamed(bone), at } };
}

const KNEE = ['shank.right', [-0.086, BODY.knee, 0.06]] as const;
const ANKLE = ['foot.right', [-0.086, 0.06, 0]] as const;
const TOES = ['foot.right', [-0.1, 0.03, 0.2]] as const;
const TRACKED = {
  flexion: KNEE,
  extension: ANKLE,
  abduction: ANKLE,
  adduction: ANKLE,
  'turn-out': TOES,
  'turn-in': TOES,
} as const;

type Posed = Pick<Move, 'from' | 'to' | 'view'>;

const POSES: Readonly<Record<MovementId, (degrees: number) => Posed>> = {
  flexion: (degrees) => ({
    view: SIDE,
    from: FOLDED,
    to: { ...FOLDED, 'hip.flexion.right': degrees, 'knee.flexion.right': degrees },
  }),
  extension: (degrees) => ({ view: SIDE, from: FOLDED, to: { ...FOLDED, 'hip.flexion.right': -degrees } }),
  abduction: (degrees) => ({ view: FRONT, from: ARMS, to: { ...ARMS, 'hip.abduction.right': degrees } }),
  adduction: (degrees) => ({
    view: FRONT,
    from: { ...ARMS, 'hip.flexion.right': 14 },
    to: { ...ARMS, 'hip.flexion.right': 14, 'hip.abduction.right': -degrees },
  }),
  'turn-out': (degrees) => turned(degrees),
  'turn-in': (degrees) => turned(-degrees),
};

/** The leg is lifted a little forward, so that it can turn. */
function turned(degrees: number): Posed {
  const lifted: Angles = { ...ARMS, 'hip.flexion.right': 14, 'hip.abduction.right': 8 };
  return { view: ABOVE, from: lifted, to: { ...lifted, 'hip.rotation.right': degrees } };
}
