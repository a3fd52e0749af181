/** The bones that the model has, right side and middle. */
export type BoneId = 'hip-bone' | 'sacrum' | 'femur' | 'fourth-lumbar-vertebra' | 'fifth-lumbar-vertebra';
