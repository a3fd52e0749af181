import type { Profile } from '#routine';
import type { ConditionId, HealthMatter } from '#schema';
import { conditionWords } from '#wording';
import type { Ago, Lasted } from './form-answers.ts';
import { upperFirst } from './words.ts';

/** Answers with their words, in the order in which they are offered. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly { readonly id: Value; readonly text: string }[] =>
  values.map((id) => ({ id, text: upperFirst(words[id]) }));

// The order in which answers are offered.
export const SIDES: readonly Profile['side'][] = ['left', 'right', 'both'];
export const LASTED: readonly Lasted[] = ['under-2-weeks', '2-to-6-weeks', '6-to-12-weeks', 'over-3-months'];
export const AGOS: readonly Ago[] = [
  'under-6-weeks',
  '6-to-12-weeks',
  '3-to-6-months',
  '6-to-12-months',
  'over-a-year',
];
export const AGE_GROUPS: readonly Profile['ageGroup'][] = ['under-18', 'adult', '65-plus'];
export const PREGNANCIES: readonly Profile['pregnancy'][] = ['no', 'pregnant', 'after-birth'];
export const EXPERIENCES: readonly Profile['experience'][] = ['new', 'some', 'regular'];
export const HEALTH_ORDER: readonly HealthMatter[] = [
  'osteoporosis',
  'recent-fall',
  'blood-thinner',
  'heart-or-lung',
  'inflammatory-arthritis',
  'hypermobility',
  'nerve-weakness',
  'osteonecrosis-risk',
];
export const MINUTES = [3, 5, 10, 15, 20, 30, 45].map((id) => ({ id, text: String(id) }));
export const DAYS = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, text: String(id) }));

/** The names that a clinician may have given it, the most common first. */
export const NAMES: readonly ConditionId[] = [
  'hip-osteoarthritis',
  'greater-trochanteric-pain-syndrome',
  'fai-syndrome',
  'labral-tear',
  'iliopsoas-related-pain',
  'adductor-related-groin-pain',
  'pubic-inguinal-related-groin-pain',
  'snapping-hip',
  'hip-dysplasia-instability',
  'proximal-hamstring-tendinopathy',
  'deep-gluteal-syndrome',
  'ischiofemoral-impingement',
  'thigh-muscle-strain',
  'lumbar-referred-pain',
  'sacroiliac-joint-pain',
  'meralgia-paresthetica',
  'pregnancy-pelvic-girdle-pain',
  'hip-replacement-rehab',
  'inflammatory-arthritis',
  'osteonecrosis',
  'hip-pointer',
  'inguinal-femoral-hernia',
  'femoral-neck-stress-fracture',
  'hip-fracture',
  'septic-arthritis-osteomyelitis',
  'dvt-vascular',
  'malignancy-metastasis',
  'paediatric-hip',
];

/** The names with their words. One that a page calls "healing" is no less broken when it is named here. */
export const NAME_OPTIONS = NAMES.map((id) => ({
  id,
  text: id === 'hip-fracture' ? 'A broken hip' : (conditionWords[id] ?? id),
}));
