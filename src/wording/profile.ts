import type { HardThing, HealthMatter, OperationKind, Profile } from '#schema';

/** What can be too hard, as one ticks it in a list. */
export const hardWords: Readonly<Record<HardThing, string>> = {
  'side-lying': 'Lying on my side',
  supine: 'Lying on my back',
  prone: 'Lying on my front',
  kneeling: 'Kneeling',
  floor: 'Getting down to the floor and up again',
  'one-leg': 'Standing on one leg',
  bending: 'Bending far at the hip or back',
};

/** Operations, as one ticks them in a list. */
export const operationWords: Readonly<Record<OperationKind, string>> = {
  'hip-replacement': 'A hip replacement',
  'hip-arthroscopy': 'Keyhole surgery on the hip',
  'hip-fracture-repair': 'Repair of a broken hip',
  'other-hip': 'Another operation on the hip',
  other: 'An operation somewhere else',
};

/** Other matters of health, as one ticks them in a list. */
export const healthWords: Readonly<Record<HealthMatter, string>> = {
  osteoporosis: 'Osteoporosis (thin bones)',
  'osteonecrosis-risk':
    'Now or in the past: steroid tablets for weeks, heavy drinking, sickle cell disease, lupus, chemotherapy, a transplant or deep diving',
  'inflammatory-arthritis': 'Inflammatory arthritis, such as rheumatoid arthritis',
  hypermobility: 'Very flexible joints, or told “hypermobile”',
  'recent-fall': 'A fall in the last weeks',
  'blood-thinner': 'Blood thinners',
  'heart-or-lung': 'A heart or lung disease',
  'nerve-weakness': 'A leg that is weak because of a nerve',
};

export const ageGroupWords: Readonly<Record<Profile['ageGroup'], string>> = {
  'under-18': 'Under 18',
  adult: '18 to 64',
  '65-plus': '65 or over',
};

export const pregnancyWords: Readonly<Record<Profile['pregnancy'], string>> = {
  no: 'No',
  pregnant: 'I am pregnant',
  'after-birth': 'I gave birth in the last 12 months',
};

export const experienceWords: Readonly<Record<Profile['experience'], string>> = {
  new: 'New to it, or none for months',
  some: 'Now and then',
  regular: 'Every week',
};

export const hurtingSideWords: Readonly<Record<Profile['side'], string>> = {
  left: 'Left',
  right: 'Right',
  both: 'Both',
};
