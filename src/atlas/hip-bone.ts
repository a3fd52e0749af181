import { type BoneStep, body, carved, knob, sheet, tube } from './bone-steps.ts';
import { aboutSocket, HIP_CENTER, type MmPoint, SOCKET_AXIS, SOCKET_RADIUS } from './place.ts';

// The right hip bone from landmarks: x, y, z, then radius or half thickness, in millimeters of the pelvis frame.
// Fitted to the attachment points of Delp et al. 1990 and to usual adult sizes; not measured on a person.

/** The wing: from the crest down to the roof of the socket, each row from the front border to the back border. */
const WING: readonly (readonly MmPoint[])[] = [
  [
    [-5, 3, 119.5, 5.2],
    [-17, 32, 129, 5],
    [-42, 61, 135.5, 7],
    [-76, 80, 129, 5.2],
    [-104, 79, 106, 5],
    [-128, 62, 77, 6.2],
    [-145, 42, 53, 7.5],
    [-151, 29, 44, 7.5],
  ],
  [
    [-9, -5, 117, 5],
    [-27, 20, 122, 3.6],
    [-50, 44, 128, 3.8],
    [-78, 60, 118, 3.2],
    [-104, 60, 97, 3.4],
    [-127, 45, 70, 6],
    [-144, 27, 53, 8.2],
    [-152, 18, 45, 7.2],
  ],
  [
    [-15, -13, 112, 4.6],
    [-36, 5, 114, 3.8],
    [-57, 23, 117, 3.6],
    [-80, 36, 106, 3],
    [-104, 36, 87, 3.6],
    [-126, 26, 66, 6.5],
    [-142, 12, 54, 8],
    [-149, 7, 48, 6],
  ],
  [
    [-20, -21, 105, 5.4],
    [-41, -6, 106, 5],
    [-61, 5, 106, 4.4],
    [-82, 13, 95, 4.2],
    [-104, 15, 79, 5.4],
    [-124, 9, 64, 6.5],
    [-137, 0, 56, 6],
    [-144, -4, 51, 4.4],
  ],
  [
    [-25, -32, 97.5, 7.6],
    [-43, -24, 95, 9],
    [-62, -20, 88, 10],
    [-82, -16, 77, 9.5],
    [-99, -7, 68.5, 8],
    [-112, 0, 61.5, 6],
    [-124, -1, 57, 5],
    [-134, -3, 54, 4.2],
  ],
];

/** A half ball of bone behind the socket, cut off at its mouth. */
function shellDistance(x: number, y: number, z: number): number {
  const [dx, dy, dz] = [x - HIP_CENTER[0], y - HIP_CENTER[1], z - HIP_CENTER[2]];
  const round = Math.hypot(dx, dy, dz) - 32.8;
  const mouth = dx * SOCKET_AXIS[0] + dy * SOCKET_AXIS[1] + dz * SOCKET_AXIS[2] - 1.5;
  const overlap = Math.max(4 - Math.abs(round - mouth), 0);
  return Math.max(round, mouth) + (overlap * overlap) / 16;
}

const SOCKET_ROUND: MmPoint = [...HIP_CENTER, SOCKET_RADIUS];
/** The rim is highest where the horseshoe is, and open below. */
const RIM: readonly MmPoint[] = Array.from({ length: 25 }, (_, step) => {
  const degrees = -144 + step * 12;
  return [...aboutSocket(degrees, 28.2, 1.5), 3.2];
});

/** All steps, in order: wing, body around the socket, ischium, pubis; then the socket is carved and its rim laid on. */
export const HIP_BONE: readonly BoneStep[] = [
  sheet(8, [20, 14], ...WING),
  // The outer lip of the crest swells into the tubercle.
  tube(6, [-28, 49, 133, 4], [-44, 62, 137, 6.3], [-60, 71, 134, 4]),
  // The rough place for the ligaments behind the joint with the sacrum.
  sheet(
    8,
    [6, 4],
    [
      [-130, 46, 66, 6],
      [-140, 34, 56, 7],
      [-147, 26, 48, 6],
    ],
    [
      [-126, 26, 63, 6],
      [-136, 18, 56, 7],
      [-146, 12, 49, 6],
    ],
  ),
  // The brim of the pelvis: a buttress from the sacrum to the pubis.
  tube(8, [-114, 8, 59.5, 7], [-98, -8, 66, 8], [-80, -24, 70.5, 8], [-62, -38, 71, 8], [-50, -47, 67, 8]),
  body(7, HIP_CENTER, 34.5, shellDistance),
  // The plate between the floor of the socket and the inside of the pelvis.
  sheet(
    6,
    [4, 4],
    [
      [-62, -56, 60, 3],
      [-80, -52, 57, 3],
      [-98, -50, 60, 3],
    ],
    [
      [-62, -68, 58, 3],
      [-82, -66, 54, 3],
      [-100, -66, 59, 3],
    ],
    [
      [-66, -80, 60, 3],
      [-84, -80, 56, 3],
      [-102, -80, 60, 3],
    ],
  ),
  tube(10, [-46, -22, 94, 9], [-66, -30, 94, 12], [-90, -32, 82, 12], [-102, -48, 72, 11]),
  // The lower front point, and its way into the rim.
  tube(7, [-24, -28, 97.5, 5.5], [-26, -35, 98.5, 6.5], [-37, -41, 99.5, 7.5], [-52, -44, 101, 8]),
  // Ischium: body, and its back border up to the notch.
  tube(9, [-96, -40, 70, 11], [-103, -62, 66.5, 12], [-110, -80, 66, 11.5], [-116, -94, 63.5, 12]),
  tube(8, [-106, -16, 65, 6.5], [-109, -32, 64.5, 6.5], [-109, -50, 62, 7]),
  // Spine of the ischium: it points back and inward.
  tube(7, [-107, -54, 61, 8], [-117, -59, 55, 5], [-126, -62.5, 49, 2.2]),
  // Sitting bone.
  sheet(
    7,
    [8, 5],
    [
      [-113, -88, 70, 7],
      [-117, -101, 66, 9],
      [-114, -113, 57.5, 9.5],
      [-106, -121, 48, 8],
    ],
    [
      [-121, -87, 63, 6.5],
      [-124, -98, 60, 8.5],
      [-121, -110, 53, 8.5],
      [-112, -118, 45.5, 7.5],
    ],
  ),
  // Branch from the ischium to the pubis.
  tube(
    6,
    [-110, -119, 49, 8.5],
    [-93, -121, 38.5, 6.2],
    [-75, -116, 27, 5.2],
    [-59, -106, 17, 5.6],
    [-48, -96, 11, 6.5],
  ),
  // Pubis: its body, and the upper branch, three-sided as it nears the socket.
  sheet(
    5,
    [6, 6],
    [
      [-34, -65, 5.5, 6],
      [-30.5, -62.5, 15, 6.4],
      [-28, -60.5, 25, 6],
    ],
    [
      [-42, -80, 5.5, 6.5],
      [-40, -79, 13, 6],
      [-40, -76, 22, 4.6],
    ],
    [
      [-51, -97, 6, 6],
      [-51, -96, 12, 6],
      [-54, -98, 17, 5],
    ],
  ),
  tube(7, [-28, -61.5, 24, 6.4], [-36, -58.5, 38, 7.4], [-44, -54, 54, 8.6], [-51, -48, 68, 10]),
  tube(6, [-37, -66, 28, 4.5], [-43, -65, 42, 5], [-51, -63, 56, 7]),
  knob(5, [-25.5, -59.5, 26.5, 4.6]),
  // The sharp upper edge of that branch.
  tube(5, [-31, -56, 31, 2.6], [-42, -48, 48, 3.2], [-55, -39.5, 64, 4]),
  // Socket: the round, the floor that holds fat, the gap below.
  carved(knob(2.5, SOCKET_ROUND)),
  carved(knob(3, [...aboutSocket(180, 7, -13), 15.8])),
  carved(tube(4, [...aboutSocket(180, 27, 0), 9], [...aboutSocket(180, 35, 0), 8])),
  tube(3.5, ...RIM),
];
