import type { Muscle } from '#schema';
import type { MapView } from './body-place.ts';

/** What half of a map shows: muscles right under the skin, or what lies under those. */
export type MapLayer = 'skin' | 'deep';

/** A piece of a muscle as one side of the body shows it. */
export interface MuscleArea {
  readonly muscle: Muscle;
  readonly view: MapView;
  /** Where it is drawn; both when nothing that the exercises name covers it. */
  readonly layers: readonly MapLayer[];
  /** Points of its edge, millimeters outward from the middle of the body and up from the hip joints. */
  readonly outline: string;
}

const SKIN = ['skin'] as const;
const DEEP = ['deep'] as const;
const BOTH = ['skin', 'deep'] as const;

/**
 * The muscles of the map on the upright middle figure, the same on both sides. An area covers those after it.
 * The film tints a patch where the work is; a map needs the whole muscle, so its edges are told here, after written
 * descriptions (docs/decisions/0015). Bony points are those of `body-place.ts`: crest at 107, front point of the pelvis at
 * (115, 57), dimple at (46, 73), sitting bone at (66, -84), top of the bony point at the side as high as the joint.
 */
export const MUSCLE_AREAS: readonly MuscleArea[] = [
  // Front, under the skin
  {
    // Trapezius, from the neck to the outer third of the collarbone.
    muscle: 'shoulder-girdle',
    view: 'front',
    layers: SKIN,
    outline: '44,615 62,590 100,568 150,552 150,534 112,536 72,552 46,575',
  },
  {
    // Deltoid, from collarbone and shoulder to the middle of the outer arm.
    muscle: 'shoulder-girdle',
    view: 'front',
    layers: SKIN,
    outline: '112,520 140,540 178,548 215,530 245,480 245,420 222,366 202,338 192,360 184,410 164,452 134,482',
  },
  {
    // Rectus abdominis: three fingers wide at the ribs, narrow at the pubic bone, its outer edge bowed.
    muscle: 'abdominals',
    view: 'front',
    layers: SKIN,
    outline: '2,-14 18,-16 36,30 54,92 66,150 72,215 75,272 68,312 44,322 22,296 2,286',
  },
  {
    // External oblique: from the lower eight ribs to the crest; its flesh ends before the front point of the pelvis.
    muscle: 'obliques',
    view: 'front',
    layers: SKIN,
    outline: '82,268 88,306 110,330 134,344 152,316 200,286 200,108 160,96 134,82 114,58 92,66 80,104 78,160 81,220',
  },
  {
    // Tensor fasciae latae: from behind the front point of the pelvis, down and back to the upper third of the thigh.
    muscle: 'tensor-fasciae-latae',
    view: 'front',
    layers: SKIN,
    outline: '116,52 130,72 146,78 160,44 170,0 176,-60 176,-112 166,-142 156,-108 146,-54 132,8',
  },
  {
    // Gluteus medius: its front part, between crest and bony point, behind tensor fasciae latae.
    muscle: 'gluteus-medius',
    view: 'front',
    layers: SKIN,
    outline: '146,80 162,94 210,104 210,-8 176,-14 172,10 160,50',
  },
  {
    // Rectus femoris: out of the angle between sartorius and tensor fasciae latae, down to the kneecap.
    muscle: 'rectus-femoris',
    view: 'front',
    layers: SKIN,
    outline: '118,34 130,-20 140,-84 140,-160 130,-238 114,-312 98,-366 82,-366 80,-304 84,-226 90,-150 98,-76 108,-4',
  },
  {
    // Vastus lateralis: the outer front of the thigh, ends above the kneecap.
    muscle: 'quadriceps',
    view: 'front',
    layers: SKIN,
    outline:
      '146,-64 156,-116 166,-152 210,-164 200,-300 150,-340 132,-366 110,-378 104,-362 120,-312 136,-240 147,-160',
  },
  {
    // Vastus medialis: the drop above the inner kneecap, lower than its neighbor.
    muscle: 'quadriceps',
    view: 'front',
    layers: SKIN,
    outline: '80,-196 76,-250 74,-310 76,-360 70,-392 54,-404 38,-390 32,-356 40,-316 54,-270 68,-222',
  },
  {
    // The inner edge of the calf, beside the shin.
    muscle: 'calf',
    view: 'front',
    layers: BOTH,
    outline: '44,-462 20,-500 20,-600 40,-680 56,-724 58,-690 52,-620 47,-550 48,-500',
  },
  // Front, deeper
  {
    // Psoas from the sides of the lumbar spine, iliacus from the wing of the pelvis; together below the groin to the inner thigh bone.
    muscle: 'iliopsoas',
    view: 'front',
    layers: DEEP,
    outline:
      '18,226 32,236 44,200 56,150 70,112 94,94 124,92 140,84 122,60 110,26 100,-16 90,-58 80,-74 72,-62 70,-20 64,14 52,54 36,100 22,160',
  },
  {
    // Transversus abdominis: a belt from the lower ribs to the crest and the groin; its flesh ends beside rectus abdominis.
    muscle: 'transversus-abdominis',
    view: 'front',
    layers: DEEP,
    outline:
      '44,282 70,262 100,232 130,206 200,186 200,108 160,96 134,82 122,60 112,80 84,100 72,118 68,150 64,215 50,256',
  },
  {
    // Gluteus minimus: from the lower wing of the pelvis to the front of the bony point.
    muscle: 'gluteus-minimus',
    view: 'front',
    layers: DEEP,
    outline: '124,56 138,74 158,80 184,72 182,30 176,-4 164,-22 154,-6 138,26',
  },
  {
    // The vasti without rectus femoris, from below the bony point to the kneecap.
    muscle: 'quadriceps',
    view: 'front',
    layers: DEEP,
    outline:
      '112,-44 132,-34 156,-50 174,-110 210,-164 200,-300 150,-340 132,-366 110,-378 92,-370 76,-384 54,-404 38,-390 32,-356 42,-312 62,-252 84,-180 100,-110',
  },
  {
    // Adductor magnus: a fan from the lower pelvis to the whole thigh bone and the inner knee.
    muscle: 'adductor-magnus',
    view: 'front',
    layers: DEEP,
    outline:
      '14,-84 34,-74 60,-74 84,-92 100,-124 98,-200 84,-290 64,-352 50,-392 40,-384 40,-330 30,-250 16,-180 8,-120',
  },
  // Back, under the skin
  {
    // Trapezius, down to the last rib.
    muscle: 'shoulder-girdle',
    view: 'back',
    layers: SKIN,
    outline: '2,690 24,684 30,640 48,600 96,570 152,552 156,528 118,506 84,470 56,400 28,310 2,246',
  },
  {
    muscle: 'shoulder-girdle',
    view: 'back',
    layers: SKIN,
    outline: '104,492 138,520 178,546 215,530 245,480 245,420 222,366 202,338 192,356 182,404 160,446 128,470',
  },
  {
    // Erector spinae: the two ridges of the loin that taper down on the sacrum.
    muscle: 'spinal-extensors',
    view: 'back',
    layers: SKIN,
    outline: '3,40 16,56 32,82 46,112 54,160 54,214 46,268 36,300 22,274 3,232',
  },
  {
    // External oblique: its free back edge, from the last rib to the crest.
    muscle: 'obliques',
    view: 'back',
    layers: SKIN,
    outline: '116,112 112,150 118,196 134,236 200,276 200,108 150,116',
  },
  {
    // Gluteus maximus: from crest, sacrum and tail bone, down and outward over the bony point to the thigh.
    muscle: 'gluteus-maximus',
    view: 'back',
    layers: SKIN,
    outline:
      '34,62 46,84 68,98 88,94 112,64 142,24 168,-16 178,-66 174,-122 158,-146 132,-126 100,-116 66,-114 36,-102 12,-76 4,-34 8,10 20,40',
  },
  {
    // Gluteus medius: the outer upper buttock, between crest and gluteus maximus.
    muscle: 'gluteus-medius',
    view: 'back',
    layers: SKIN,
    outline: '86,100 104,112 136,114 160,100 210,96 210,-10 172,-14 144,24 114,66',
  },
  {
    // Adductor magnus: the narrow piece between the hamstrings and the inner edge.
    muscle: 'adductor-magnus',
    view: 'back',
    layers: SKIN,
    outline: '4,-96 26,-106 38,-122 34,-180 24,-244 12,-280 2,-240 2,-140',
  },
  {
    // Hamstrings: from the sitting bone to both sides of the knee.
    muscle: 'hamstrings',
    view: 'back',
    layers: SKIN,
    outline:
      '44,-110 66,-118 100,-120 130,-130 142,-190 142,-270 136,-340 132,-400 126,-442 112,-436 102,-390 90,-352 78,-352 68,-392 60,-436 44,-450 36,-404 34,-340 34,-270 42,-190',
  },
  {
    // Vastus lateralis, where it reaches round to the back.
    muscle: 'quadriceps',
    view: 'back',
    layers: SKIN,
    outline: '162,-150 210,-160 200,-300 154,-344 142,-320 149,-260 151,-190',
  },
  {
    // Gastrocnemius with its two heads, soleus below, down to the tendon.
    muscle: 'calf',
    view: 'back',
    layers: BOTH,
    outline:
      '54,-404 70,-428 84,-440 98,-428 114,-404 128,-440 138,-500 140,-570 128,-650 106,-722 94,-770 90,-826 80,-826 76,-770 60,-716 40,-650 28,-580 28,-510 40,-446',
  },
  // Back, deeper
  {
    // Erector spinae: the whole way from the sacrum to the head.
    muscle: 'spinal-extensors',
    view: 'back',
    layers: DEEP,
    outline: '3,36 16,54 32,82 44,112 50,170 56,250 62,330 56,420 42,500 30,580 26,650 22,684 3,688',
  },
  {
    // Quadratus lumborum: from the crest to the last rib, beside the spinal extensors.
    muscle: 'quadratus-lumborum',
    view: 'back',
    layers: DEEP,
    outline: '46,110 66,104 96,104 94,140 82,190 72,228 54,236 52,180',
  },
  {
    // Gluteus minimus, above the small rotators.
    muscle: 'gluteus-minimus',
    view: 'back',
    layers: DEEP,
    outline: '92,52 108,76 138,90 166,80 182,50 178,10 166,0 148,14 118,32',
  },
  {
    // Piriformis: from the sacrum to the tip of the bony point.
    muscle: 'deep-external-rotators',
    view: 'back',
    layers: DEEP,
    outline: '26,62 42,68 70,52 110,26 156,8 156,-6 112,8 70,22 34,26',
  },
  {
    // Obturator internus with its two small neighbors.
    muscle: 'deep-external-rotators',
    view: 'back',
    layers: DEEP,
    outline: '48,-12 60,-2 104,-2 154,-10 152,-28 106,-32 64,-38 50,-32',
  },
  {
    // Quadratus femoris: from the sitting bone straight outward.
    muscle: 'deep-external-rotators',
    view: 'back',
    layers: DEEP,
    outline: '72,-50 104,-46 136,-42 138,-92 106,-94 74,-92',
  },
  {
    // Adductor magnus: from the sitting bone to the whole thigh bone and the inner knee.
    muscle: 'adductor-magnus',
    view: 'back',
    layers: DEEP,
    outline:
      '18,-92 44,-98 70,-98 98,-112 108,-150 102,-220 90,-290 70,-350 54,-392 42,-386 42,-330 32,-250 18,-180 10,-130',
  },
];
