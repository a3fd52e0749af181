import { type Build, MIDDLE_BUILD } from '#motion';
import type { LookId } from '#schema';

/** The shape of the hair. */
export type Hair = 'short' | 'bob' | 'bun' | 'thin';

/** What a person in the films looks like. Colors are `#rrggbb`. */
export interface Look {
  readonly build: Build;
  readonly hair: Hair;
  readonly hasGlasses: boolean;
  readonly hasBeard: boolean;
  readonly colors: {
    readonly skin: string;
    readonly hair: string;
    readonly brows: string;
    readonly shirt: string;
    readonly trousers: string;
    readonly shoe: string;
    readonly sole: string;
  };
  /** Where the sleeves and the legs of the trousers end, as shares of upper arm and leg. */
  readonly sleeve: number;
  readonly trouserLeg: number;
}

const shoes = { shoe: '#F7F5F0', sole: '#D9684A' } as const;

/** The people of the films. An exercise always shows the same one. */
export const LOOK_OF: Readonly<Record<LookId, Look>> = {
  // About 70, small and sturdy.
  ruth: {
    build: {
      ...MIDDLE_BUILD,
      shoulders: 0.84,
      chest: 0.94,
      bust: 0.6,
      waist: 1.04,
      belly: 0.5,
      hips: 1.05,
      arms: 0.92,
      legs: 0.98,
    },
    hair: 'bob',
    hasGlasses: false,
    hasBeard: false,
    colors: { skin: '#E6B898', hair: '#B9B6B2', brows: '#8A827B', shirt: '#7A5C86', trousers: '#38404E', ...shoes },
    sleeve: 0.55,
    trouserLeg: 0.72,
  },
  // About 60, broad.
  omar: {
    build: { ...MIDDLE_BUILD, shoulders: 1.06, chest: 1.06, waist: 1.08, belly: 0.6, hips: 1, arms: 1.06, legs: 1.02 },
    hair: 'thin',
    hasGlasses: false,
    hasBeard: true,
    colors: { skin: '#A9714C', hair: '#4A4340', brows: '#3A322E', shirt: '#3E8E8B', trousers: '#2C3E57', ...shoes },
    sleeve: 0.52,
    trouserLeg: 0.5,
  },
  // About 45, slim.
  mei: {
    build: { ...MIDDLE_BUILD, shoulders: 0.8, chest: 0.88, bust: 0.4, waist: 0.88, hips: 0.97, arms: 0.82, legs: 0.93 },
    hair: 'bun',
    hasGlasses: false,
    hasBeard: false,
    colors: { skin: '#E3B48D', hair: '#2B2523', brows: '#2B2523', shirt: '#C0843A', trousers: '#33424A', ...shoes },
    sleeve: 0.5,
    trouserLeg: 0.66,
  },
  // About 75, lean.
  david: {
    build: { ...MIDDLE_BUILD, shoulders: 1, chest: 0.98, waist: 0.98, belly: 0.35, hips: 0.95, arms: 0.93, legs: 0.94 },
    hair: 'short',
    hasGlasses: true,
    hasBeard: false,
    colors: { skin: '#DDA98A', hair: '#D8D5CF', brows: '#A9A39B', shirt: '#4C6FA8', trousers: '#3A3A44', ...shoes },
    sleeve: 0.56,
    trouserLeg: 0.52,
  },
  // About 55, full.
  rosa: {
    build: {
      ...MIDDLE_BUILD,
      shoulders: 0.88,
      chest: 0.99,
      bust: 0.8,
      waist: 1.08,
      belly: 0.7,
      hips: 1.1,
      arms: 1.02,
      legs: 1.05,
    },
    hair: 'bob',
    hasGlasses: false,
    hasBeard: false,
    colors: { skin: '#8C5B41', hair: '#2A2120', brows: '#1E1817', shirt: '#C4574E', trousers: '#2F4A45', ...shoes },
    sleeve: 0.54,
    trouserLeg: 0.7,
  },
};
