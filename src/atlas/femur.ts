import { normalize, scale } from '#space';
import { type BoneStep, carved, knob, sheet, tube } from './bone-steps.ts';
import { HEAD_RADIUS, type Mm3, type MmPoint, ofFemur } from './place.ts';

// The right femur from landmarks: x, y, z, then radius or half thickness, in millimeters of the femur frame.

/** Where the pit of the round ligament lies on the head: inward, a little down and back. */
export const PIT_DIRECTION: Mm3 = normalize([-0.25, -0.32, -0.9]);
const PIT: MmPoint = ofFemur(...scale(PIT_DIRECTION, HEAD_RADIUS + 4), 7);

/** All steps, in order: head, neck, shaft, trochanters, ridges, knee end. */
export const FEMUR: readonly BoneStep[] = [
  knob(3, ofFemur(0, 0, 0, HEAD_RADIUS)),
  // The neck: higher than it is deep, broadening to its foot.
  tube(
    5,
    ofFemur(-1.5, -5, 7, 16.5),
    ofFemur(-3.4, -11, 14, 14.2),
    ofFemur(-5.8, -20, 24, 14),
    ofFemur(-8, -33, 37, 16.5),
  ),
  tube(8, ofFemur(-2, -17, 18, 11), ofFemur(-5, -29, 25, 11.5), ofFemur(-8, -44, 32, 12)),
  tube(
    8,
    ofFemur(-8, -34, 41, 16.5),
    ofFemur(-5, -54, 40.5, 15.6),
    ofFemur(0, -78, 39, 14.3),
    ofFemur(7, -115, 36.5, 13.2),
    ofFemur(14, -165, 32, 12.8),
    ofFemur(16.5, -215, 27, 12.6),
    ofFemur(15, -270, 21.5, 13.5),
    ofFemur(11, -320, 15, 15),
    ofFemur(7, -355, 10, 17),
  ),
  // Greater trochanter: a quarter of a block whose tip bends inward and back over the pit behind the neck.
  sheet(
    7,
    [8, 8],
    [ofFemur(-20, -1, 41, 5.5), ofFemur(-13, 0.5, 46.5, 6.5), ofFemur(-4, -8, 49, 6.5)],
    [ofFemur(-22, -17, 44, 8.5), ofFemur(-13, -18, 51.5, 8.5), ofFemur(1, -20, 49.5, 8)],
    [ofFemur(-19, -34, 44, 9.5), ofFemur(-10, -38, 49.5, 9.5), ofFemur(4, -38, 45.5, 9)],
    [ofFemur(-12, -54, 42, 9), ofFemur(-6, -58, 44.5, 9.5), ofFemur(3, -58, 42, 9)],
  ),
  // The crest behind, with the swelling for quadratus femoris, down to the lesser trochanter.
  tube(
    7,
    ofFemur(-23, -8, 40, 6.5),
    ofFemur(-25, -27, 37.5, 6.2),
    ofFemur(-23, -42, 30, 5.6),
    ofFemur(-19, -55, 20, 6),
  ),
  tube(11, ofFemur(-8, -48, 31, 8), ofFemur(-13, -56, 24, 7.5), ofFemur(-17.5, -60, 18.5, 5.8)),
  tube(10, ofFemur(-17, -61, 19, 5), ofFemur(-13, -72, 25, 5), ofFemur(-7, -86, 30, 5)),
  // The line in front, where the capsule ends.
  tube(4, ofFemur(3, -20, 45, 3.4), ofFemur(5, -36, 38, 3.6), ofFemur(3, -52, 30, 3.4), ofFemur(-3, -66, 27, 3)),
  // The rough line along the back of the shaft; its outer lip begins where gluteus maximus ends.
  tube(
    5,
    ofFemur(-15, -62, 44, 4),
    ofFemur(-11, -90, 42, 4.2),
    ofFemur(-5, -125, 36, 3.4),
    ofFemur(4, -190, 27, 3.2),
    ofFemur(3, -260, 20, 3),
  ),
  tube(5, ofFemur(-9, -90, 30, 3), ofFemur(-3, -125, 32, 3), ofFemur(4, -190, 26, 3)),
  carved(knob(7, ofFemur(-18, -8, 30, 7.5))),
  carved(knob(3, PIT)),
  // The knee end.
  tube(10, ofFemur(8, -350, 8, 17), ofFemur(6, -380, 4, 21), ofFemur(8, -395, 1, 20)),
  tube(8, ofFemur(16, -392, 24, 14), ofFemur(10, -402, 25, 20), ofFemur(-8, -402, 26, 19), ofFemur(-16, -396, 26, 16)),
  tube(
    8,
    ofFemur(14, -392, -20, 14),
    ofFemur(9, -404, -22, 20.5),
    ofFemur(-9, -404, -25, 19.5),
    ofFemur(-17, -398, -26, 16),
  ),
  knob(10, ofFemur(0, -378, -32, 8)),
  knob(9, ofFemur(-2, -385, 37, 7)),
  carved(tube(7, ofFemur(-34, -404, 0, 11), ofFemur(-12, -418, 0, 10), ofFemur(6, -432, 1, 7))),
  carved(tube(8, ofFemur(38, -375, 4, 9), ofFemur(40, -405, 3, 10), ofFemur(26, -432, 2, 6))),
];
